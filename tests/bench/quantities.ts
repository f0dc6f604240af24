// Our durations, percentages and sums against what a developer would take otherwise: @microsoft/recognizers-text-suite
// (both languages) and chrono-node (dates; it reads durations only as "in N days"). On the sentences of the labelled
// corpus that state a parameter: right means that the stated value is among those read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { extractDurations } from '@/lib/core/quantity/durations';
import { extractMoney, moneyConventions } from '@/lib/core/quantity/money';
import { extractPercents } from '@/lib/core/quantity/percent';
import type { BenchRow } from './run';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const MINOR = 100;

interface Sentence {
  text: string;
  lang: 'zh' | 'en';
  wanted: { amount: number; unit: string } | { percent: number } | { money: number };
}
type Reader = (sentence: Sentence) => boolean;

/** Turn by turn, the best of each: the first readings pay for compiling patterns and building tables, and neighbours for the rest. */
const ROUNDS = 20;

export async function benchQuantities(): Promise<BenchRow[]> {
  if (!existsSync(CORPUS)) throw new Error(`This bench reads the labelled corpus: put it at ${CORPUS}.`);
  const others: Record<string, Reader> = { recognizers: await createRecognizers(), chrono: readChrono };
  const rows: BenchRow[] = [];
  for (const lang of ['zh', 'en'] as const) {
    const sentences = readSentences(lang);
    const right = (name: string, read: Reader): BenchRow => ({
      name: `${lang}: ${name}, right of ${sentences.length}`,
      figure: sentences.filter(read).length,
      unit: 'sentences',
    });
    const firstTime = timeOf(readOurs, sentences);
    rows.push(right('ours', readOurs));
    for (const [name, read] of Object.entries(others)) {
      rows.push(right(name, read));
      // Against a reader of dates only sentences with a duration: it does not look at the others.
      const same = name === 'chrono' ? sentences.filter(({ wanted }) => 'unit' in wanted) : sentences;
      let [ours, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let round = 0; round < ROUNDS; round += 1) {
        ours = Math.min(ours, timeOf(readOurs, same));
        theirs = Math.min(theirs, timeOf(read, same));
      }
      rows.push({ name: `${lang}: time of ${name} against ours`, figure: theirs / ours, unit: '×' });
      if (same === sentences)
        rows.push({
          name: `${lang}: our first reading against later ones`,
          figure: firstTime / ours,
          unit: '×',
        });
    }
  }
  return rows;
}

/** Milliseconds for all sentences. */
function timeOf(read: Reader, sentences: readonly Sentence[]): number {
  const start = performance.now();
  for (const sentence of sentences) read(sentence);
  return performance.now() - start;
}

function readSentences(lang: 'zh' | 'en'): Sentence[] {
  const documents = readFileSync(join(CORPUS, lang, 'gold-dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { clauses: { quote: string; params?: Record<string, unknown> }[] });
  return documents.flatMap(({ clauses }) =>
    clauses.flatMap(({ quote: text, params = {} }): Sentence[] => {
      const { amount, unit, percent, money } = params;
      if (typeof amount === 'number' && typeof unit === 'string')
        return [{ text, lang, wanted: { amount, unit } }];
      if (typeof percent === 'number') return [{ text, lang, wanted: { percent } }];
      return typeof money === 'number' ? [{ text, lang, wanted: { money } }] : [];
    }),
  );
}

function readOurs({ text, lang, wanted }: Sentence): boolean {
  if ('unit' in wanted)
    return extractDurations(text).some(
      ({ value }) => value.amount === wanted.amount && value.unit === wanted.unit,
    );
  if ('percent' in wanted) return extractPercents(text).some(({ value }) => value === wanted.percent);
  const conventions = moneyConventions(/[們務費]/.test(text) ? 'zh-TW' : lang);
  return extractMoney(text, conventions).some(({ value }) => value.amount === wanted.money * MINOR);
}

const UNIT_SECONDS: Readonly<Record<string, number>> = {
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

interface Recognized {
  resolution: { value?: string; values?: { type?: string; value?: string }[] } | null;
}

/** Durations come as seconds, ranges of days too; a month counts 30 days and a year 365 there. */
async function createRecognizers(): Promise<Reader> {
  const suite = (await import('@microsoft/recognizers-text-suite')) as unknown as {
    default?: RecognizersSuite;
  } & RecognizersSuite;
  const api = suite.default ?? suite;
  const culture = { zh: 'zh-cn', en: 'en-us' } as const;
  return ({ text, lang, wanted }) => {
    try {
      if ('unit' in wanted) {
        const seconds = wanted.amount * (UNIT_SECONDS[wanted.unit] ?? 0);
        return api
          .recognizeDateTime(text, culture[lang])
          .some(({ resolution }) =>
            resolution?.values?.some(({ type, value }) => type === 'duration' && Number(value) === seconds),
          );
      }
      if ('percent' in wanted) {
        return api
          .recognizePercentage(text, culture[lang])
          .some(({ resolution }) => Number.parseFloat(resolution?.value ?? '') === wanted.percent);
      }
      return api
        .recognizeCurrency(text, culture[lang])
        .some(({ resolution }) => Number(resolution?.value) === wanted.money);
    } catch {
      // It throws on some sentences; for a reader of pages that is a miss.
      return false;
    }
  };
}

interface RecognizersSuite {
  recognizeDateTime(text: string, culture: string): Recognized[];
  recognizePercentage(text: string, culture: string): Recognized[];
  recognizeCurrency(text: string, culture: string): Recognized[];
}

/** Months differ in length: two days either way still count as right. */
const TOLERANCE_SECONDS = 172_800;
const REFERENCE = new Date('2026-01-01T00:00:00Z');

function readChrono({ text, lang, wanted }: Sentence): boolean {
  if (!('unit' in wanted)) return false;
  const seconds = wanted.amount * (UNIT_SECONDS[wanted.unit] ?? 0);
  const parser = lang === 'zh' ? chrono.zh.hans.casual : chrono.casual;
  return parser
    .parse(text, REFERENCE)
    .some(
      (result) =>
        Math.abs(Math.abs(result.date().getTime() - REFERENCE.getTime()) / 1000 - seconds) <
        TOLERANCE_SECONDS,
    );
}
