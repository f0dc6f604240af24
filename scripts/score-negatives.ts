// The refund and renewal clauses that the engine reads on pages of the development corpus that are none of ours (page kind
// `other`). Some of these pages state rules all the same: what the labels name there is right. A page without labelled
// rules should yield at most one clause in ten pages; each is listed, so that a person can look at it.
//
//   npx tsx scripts/score-negatives.ts [--all]
//
// `--all` lists the clauses on pages with labelled rules too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { readSavedPage } from './saved-page';

const CORPUS = join(import.meta.dirname, '../../shared/corpus');
const CONCERNED = /^(?:refund|renewal)\./;
const QUOTE_LIMIT_CHARS = 120;

interface Labelled {
  file: string;
  pageKind: string;
  clauses?: { kind: string }[];
}

const listsAll = process.argv.includes('--all');
for (const language of ['zh', 'en']) scoreNegatives(language);

function scoreNegatives(language: string): void {
  const rules = new Map(
    readLabels(join(CORPUS, language, 'gold-dev.jsonl')).map(({ file, clauses = [] }) => [
      file,
      clauses.filter(({ kind }) => CONCERNED.test(kind)).length,
    ]),
  );
  const negatives = readLabels(join(CORPUS, language, 'page-kinds-dev.jsonl')).filter(
    ({ pageKind }) => pageKind === 'other',
  );
  const tallies = { bare: { pages: 0, clauses: 0 }, stating: { pages: 0, clauses: 0 } };
  for (const { file } of negatives) {
    const labelled = rules.get(file) ?? 0;
    const page = readSavedPage(join(CORPUS, language, 'html', file), `https://page.test/${file}`);
    const clauses = extractClauses(page).filter(({ kind }) => CONCERNED.test(kind));
    const tally = labelled > 0 ? tallies.stating : tallies.bare;
    tally.pages += 1;
    tally.clauses += clauses.length;
    if (labelled > 0 && !listsAll) continue;
    for (const { kind, quote, rule } of clauses)
      console.log(`${file}: ${kind} by ${rule}: ${quote.replace(/\s+/g, ' ').slice(0, QUOTE_LIMIT_CHARS)}`);
  }
  const { bare, stating } = tallies;
  console.log(
    `${language}: ${bare.clauses} clauses on ${bare.pages} pages without labelled rules, ${stating.clauses} on ${stating.pages} pages with them`,
  );
}

function readLabels(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);
}
