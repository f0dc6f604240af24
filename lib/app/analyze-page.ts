// The pure middle of a page's way: text → kind, clauses, facts, warnings. The same in the inspector, in Node and in tests.
import { clauseSteps } from '@/lib/core/clauses/extract-clauses';
import { finishSteps } from '@/lib/core/clauses/finish-steps';
import { extractFacts } from '@/lib/core/facts/extract-facts';
import { classifyPage } from '@/lib/core/pages/classify';
import type { PageReading } from '@/lib/core/pages/reading';
import type { MeasuredStyle } from '@/lib/core/pages/types';
import { extractWarnings } from '@/lib/core/pages/warnings';
import type { PageText } from '@/lib/core/text/page-text';

/** Work between two pauses: short enough that no task of ours lasts 50 ms on a slow machine. */
const SLICE_MS = 12;

/** Measures how the page shows its words on renewal; asked only where a warning could come of it. */
export type ReadStyles = () => readonly MeasuredStyle[];

/** Reads one page's text. Never throws on odd pages; every span of the answer indexes `page.text`. */
export function analyzePage(page: PageText, readStyles?: ReadStyles): PageReading {
  return finishSteps(analyzeSteps(page, readStyles));
}

/** The same, giving the page's own work a turn between slices. */
export async function analyzePageInSlices(
  page: PageText,
  ports: { now: () => number; pause: () => Promise<void>; readStyles?: ReadStyles },
): Promise<PageReading> {
  const steps = analyzeSteps(page, ports.readStyles);
  let sliceStart = ports.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (ports.now() - sliceStart < SLICE_MS) continue;
    await ports.pause();
    sliceStart = ports.now();
  }
}

function* analyzeSteps(page: PageText, readStyles?: ReadStyles): Generator<void, PageReading> {
  const pageClass = classifyPage(page);
  yield;
  const clauses = yield* clauseSteps(page);
  const facts = extractFacts(page, pageClass);
  yield;
  return {
    url: page.url,
    title: page.title,
    lang: page.lang,
    text: page.text,
    page: pageClass,
    clauses,
    ...facts,
    warnings: extractWarnings(page, pageClass, facts, readStyles),
    truncated: page.truncated,
  };
}
