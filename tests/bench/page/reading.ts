// What the reading bench runs in the page: the bare walk that collects visible text, and our reading of the same page.
import { analyzePage, analyzePageInSlices } from '@/lib/app/analyze-page';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { textToPage } from '@/lib/core/text/page-text';
import { readPageText, readPageTextInSlices } from '@/lib/page/read';

/** Medians in ms, and the longest task of a reading in slices. */
export interface Times {
  bare: number;
  read: number;
  extract: number;
  analyze: number;
  task: number;
}

export async function measure(rounds: number): Promise<Times> {
  const works = { bare: bareWalk, read, extract: readAndExtract, analyze: readAndAnalyze };
  const times: Record<keyof typeof works, number[]> = { bare: [], read: [], extract: [], analyze: [] };
  // Interleaved, so that a noisy neighbour disturbs all alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['bare', 'read', 'extract', 'analyze'] as const) {
      const start = performance.now();
      works[name]();
      times[name].push(performance.now() - start);
    }
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    bare: median(times.bare),
    read: median(times.read),
    extract: median(times.extract),
    analyze: median(times.analyze),
    task: await longestTask(),
  };
}

/** The floor: text nodes of visible elements, joined. What any reader must do at least. */
function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.checkVisibility() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  let text = '';
  while (walker.nextNode()) text += `${(walker.currentNode as Text).data}\n`;
  return text.length;
}

function read(): number {
  return readPageText(document).page.text.length;
}

function readAndExtract(): number {
  return extractClauses(readPageText(document).page).length;
}

function readAndAnalyze(): number {
  return analyzePage(readPageText(document).page).clauses.length;
}

/** The longest stretch in ms between two turns of the event loop while a page is read as the inspector reads it. */
async function longestTask(): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const pause = async () => {
    turn();
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
  const ports = { now: () => performance.now(), pause };
  const read = await readPageTextInSlices(document, ports);
  if (read) await analyzePageInSlices(read.page, ports);
  turn();
  return longest;
}

/** Median ms of extraction alone from one block of text: for texts whose layout would cost the browser minutes. */
export function measureText(text: string, rounds: number): number {
  const page = textToPage(text);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    extractClauses(page);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
