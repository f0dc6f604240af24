// Our durations, percentages and sums against what a developer would take otherwise: @microsoft/recognizers-text-suite
// (all three, both languages) and chrono-node (dates, and durations as far as they are "in N days"). On the sentences of
// the labelled corpus that state a parameter: right means that the stated value is among those read. Every library is
// asked the same of the same sentences: for the durations of those that state one, and for all that it knows of all.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { extractDurations } from '@/lib/core/quantity/durations';
import { extractMoney, moneyConventions } from '@/lib/core/quantity/money';
import { extractPercents } from '@/lib/core/quantity/percent';
import type { BenchRow } from './run';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const MINOR = 100;

type Quantity = 'duration' | 'percent' | 'money';
const QUANTITIES: readonly Quantity[] = ['duration', 'percent', 'money'];

interface Sentence {
  text: string;
  lang: 'zh' | 'en';
  quantity: Quantity;
  /** The amount, percentage or sum that is stated; `unit` of a duration. */
  wanted: number;
  unit: string;
}

/** True when the wanted value is among those that the library reads; absent where it has nothing for the quantity. */
type Library = Partial<Record<Quantity, (sentence: Sentence) => boolean>>;

/**
 * The libraries take turns, since neighbours come and go; a turn is as many passes as fit, at least one, because what a
 * library leaves in memory makes the engine drop the compiled patterns of the others. The best pass counts: neighbours and
 * memory only ever add, and to the others more than to ours.
 */
const TURNS = 3;
const TURN_MS = 400;

export async function benchQuantities(): Promise<BenchRow[]> {
  if (!existsSync(CORPUS)) throw new Error(`This bench reads the labelled corpus: put it at ${CORPUS}.`);
  const libraries: Record<string, Library> = {
    ours: OURS,
    recognizers: await createRecognizers(),
    chrono: CHRONO,
  };
  const rows: BenchRow[] = [];
  for (const lang of ['zh', 'en'] as const) {
    const sentences = readSentences(lang);
    const stating = sentences.filter(({ quantity }) => quantity === 'duration');
    const first = timePasses(libraries, stating, ['duration'], 1, 0);
    const durations = timePasses(libraries, stating, ['duration']);
    const all = timePasses(libraries, sentences, QUANTITIES);
    for (const [name, library] of Object.entries(libraries)) {
      const right = sentences.filter((sentence) => library[sentence.quantity]?.(sentence));
      const rightDurations = right.filter(({ quantity }) => quantity === 'duration').length;
      rows.push(
        { name: `${lang}: ${name}, right of ${sentences.length}`, figure: right.length, unit: 'sentences' },
        {
          name: `${lang}: ${name}, right of ${stating.length} durations`,
          figure: rightDurations,
          unit: 'sentences',
        },
      );
    }
    for (const [what, times] of Object.entries({ 'first pass, durations': first, durations, all })) {
      for (const name of ['recognizers', 'chrono']) {
        const figure = (times[name] ?? 0) / (times.ours ?? 1);
        rows.push({ name: `${lang}: ${what}: time of ${name} against ours`, figure, unit: '×' });
      }
    }
    rows.push({
      name: `${lang}: all: ours, a sentence`,
      figure: ((all.ours ?? 0) / sentences.length) * 1000,
      unit: 'µs',
    });
  }
  return rows;
}

/** The time of the best pass for each library, in milliseconds. Every sentence is asked for each of the quantities. */
function timePasses(
  libraries: Record<string, Library>,
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
  turns = TURNS,
  turnMs = TURN_MS,
): Record<string, number> {
  const times: Record<string, number[]> = {};
  const askAll = (library: Library) => {
    for (const sentence of sentences) for (const quantity of quantities) library[quantity]?.(sentence);
  };
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, library] of Object.entries(libraries)) {
      const taken = times[name] ?? [];
      times[name] = taken;
      const turnStart = performance.now();
      do {
        const start = performance.now();
        askAll(library);
        taken.push(performance.now() - start);
      } while (performance.now() - turnStart < turnMs);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, taken]) => [name, Math.min(...taken)]));
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
        return [{ text, lang, quantity: 'duration', wanted: amount, unit }];
      if (typeof percent === 'number')
        return [{ text, lang, quantity: 'percent', wanted: percent, unit: '' }];
      return typeof money === 'number' ? [{ text, lang, quantity: 'money', wanted: money, unit: '' }] : [];
    }),
  );
}

const TRADITIONAL = /[們務費]/;

const OURS: Library = {
  duration: ({ text, wanted, unit }) =>
    extractDurations(text).some(({ value }) => value.amount === wanted && value.unit === unit),
  percent: ({ text, wanted }) => extractPercents(text).some(({ value }) => value === wanted),
  money: ({ text, lang, wanted }) =>
    extractMoney(text, moneyConventions(TRADITIONAL.test(text) ? 'zh-TW' : lang)).some(
      ({ value }) => value.amount === wanted * MINOR,
    ),
};

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
async function createRecognizers(): Promise<Library> {
  const suite = (await import('@microsoft/recognizers-text-suite')) as unknown as {
    default?: RecognizersSuite;
  } & RecognizersSuite;
  const api = suite.default ?? suite;
  const culture = { zh: 'zh-cn', en: 'en-us' } as const;
  return {
    duration: ({ text, lang, wanted, unit }) =>
      orMiss(() => {
        const seconds = wanted * (UNIT_SECONDS[unit] ?? 0);
        return api
          .recognizeDateTime(text, culture[lang])
          .some(({ resolution }) =>
            resolution?.values?.some(({ type, value }) => type === 'duration' && Number(value) === seconds),
          );
      }),
    percent: ({ text, lang, wanted }) =>
      orMiss(() =>
        api
          .recognizePercentage(text, culture[lang])
          .some(({ resolution }) => Number.parseFloat(resolution?.value ?? '') === wanted),
      ),
    money: ({ text, lang, wanted }) =>
      orMiss(() =>
        api
          .recognizeCurrency(text, culture[lang])
          .some(({ resolution }) => Number(resolution?.value) === wanted),
      ),
  };
}

/** It throws on some sentences; for a reader of pages that is a miss. */
function orMiss(read: () => boolean): boolean {
  try {
    return read();
  } catch {
    return false;
  }
}

interface RecognizersSuite {
  recognizeDateTime(text: string, culture: string): Recognized[];
  recognizePercentage(text: string, culture: string): Recognized[];
  recognizeCurrency(text: string, culture: string): Recognized[];
}

/** Months differ in length: two days either way still count as right. */
const TOLERANCE_SECONDS = 172_800;
const REFERENCE = new Date('2026-01-01T00:00:00Z');

const CHRONO: Library = {
  duration: ({ text, lang, wanted, unit }) => {
    const seconds = wanted * (UNIT_SECONDS[unit] ?? 0);
    const chinese = TRADITIONAL.test(text) ? chrono.zh.hant : chrono.zh.hans;
    const parser = lang === 'zh' ? chinese.casual : chrono.casual;
    return parser.parse(text, REFERENCE).some((result) => {
      const away = Math.abs(result.date().getTime() - REFERENCE.getTime()) / 1000;
      return Math.abs(away - seconds) < TOLERANCE_SECONDS;
    });
  },
};
