// Reads saved pages and prints what the extension sees, one JSON object a line. The contract is in docs/commands.md.
//
//   npm run --silent analyze -- [--in-browser] [--url URL] [--today ISO] [--answers JSON] [--case] [--no-text] FILE…
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzePage } from '@/lib/app/analyze-page';
import { assessRefund } from '@/lib/core/eligibility/assess-refund';
import { type Answers, answersSchema } from '@/lib/core/eligibility/types';
import type { PageReading } from '@/lib/core/pages/reading';
import { dateTextSchema } from '@/lib/core/quantity/types';
import { mergeCase } from './analyze/merge-case';
import { readSavedPage } from './saved-page';

const USAGE =
  'usage: npm run --silent analyze -- [--in-browser] [--url URL] [--today ISO] [--answers JSON] [--case] [--no-text] FILE…';

interface Options {
  url: string | undefined;
  today: string;
  answers: Answers;
  noText: boolean;
}

await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'in-browser': { type: 'boolean', default: false },
      url: { type: 'string' },
      today: { type: 'string' },
      answers: { type: 'string', default: '{}' },
      case: { type: 'boolean', default: false },
      'no-text': { type: 'boolean', default: false },
    },
  });
  const options: Options = {
    url: values.url,
    today: dateTextSchema.parse(values.today ?? civilToday()),
    answers: answersSchema.parse(JSON.parse(values.answers)),
    noText: values['no-text'],
  };
  if (positionals.length === 0) {
    console.error(USAGE);
    process.exit(2);
  }
  const readings: { file: string; reading: PageReading }[] = [];
  let failed = false;
  for await (const { file, reading, error } of read(positionals, options, values['in-browser'])) {
    if (!reading) {
      failed = true;
      print({ file, error: error ?? 'unreadable' });
    } else if (values.case) readings.push({ file, reading });
    else print({ file, ...report(reading, options) });
  }
  if (readings.length > 0) {
    const whole = mergeCase(readings);
    print({ files: readings.map(({ file }) => file), ...report(whole, options) });
  }
  if (failed) process.exitCode = 1;
}

interface Read {
  file: string;
  reading?: PageReading;
  error?: string;
}

async function* read(files: string[], options: Options, inBrowser: boolean): AsyncGenerator<Read> {
  if (inBrowser) {
    const { readInBrowser } = await import('./browser/read-in-browser');
    yield* readInBrowser(files, options.url === undefined ? {} : { url: options.url });
    return;
  }
  for (const file of files) {
    try {
      const page = readSavedPage(file, options.url ?? `https://page.test/${basename(file)}`);
      yield { file, reading: analyzePage(page) };
    } catch (error) {
      yield { file, error: error instanceof Error ? error.message : String(error) };
    }
  }
}

function report(reading: PageReading, { today, answers, noText }: Options) {
  const { url, lang, page, text, clauses, facts, orders, questions, warnings } = reading;
  const assessment = assessRefund({
    facts,
    clauses,
    answers: { reason: 'change-of-mind', ...answers },
    today,
    page: page.kind,
  });
  return {
    url,
    lang,
    page,
    ...(noText ? {} : { text }),
    clauses,
    facts,
    orders,
    questions,
    warnings,
    assessment,
  };
}

/** Today in the product's default zone. */
function civilToday(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
