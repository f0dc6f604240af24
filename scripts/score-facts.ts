// Facts on real pages of the corpus against what a person read from them (tests/pages/corpus-facts.jsonl): precision
// and recall over single facts, orders of a list matched in their order. A value ending in ^ is the beginning of a
// name. `--misses` lists what differs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFacts } from '@/lib/core/facts/extract-facts';
import type { OrderFacts } from '@/lib/core/facts/types';
import { classifyPage } from '@/lib/core/pages/classify';
import { readSavedPage } from './saved-page';

const CORPUS = join(import.meta.dirname, '../../shared/corpus');
const MARKED = join(import.meta.dirname, '../tests/pages/corpus-facts.jsonl');

type Values = Record<string, unknown>;
interface Marked {
  file: string;
  facts: Values;
  orders: Values[];
}

const showMisses = process.argv.includes('--misses');
let right = 0;
let read = 0;
let stated = 0;

for (const line of readFileSync(MARKED, 'utf8').trim().split('\n')) {
  const marked = JSON.parse(line) as Marked;
  const [language = '', name = ''] = marked.file.split('/');
  const page = readSavedPage(join(CORPUS, language, 'html', name), `https://page.test/${name}`);
  const reading = extractFacts(page, classifyPage(page));
  compare(marked.file, marked.facts, values(reading.facts));
  const orders = reading.orders.map(values);
  for (let at = 0; at < Math.max(orders.length, marked.orders.length); at += 1) {
    compare(`${marked.file} #${at + 1}`, marked.orders[at] ?? {}, orders[at] ?? {});
  }
}
const percent = (part: number, whole: number) =>
  `${part}/${whole} = ${(part / Math.max(whole, 1)).toFixed(3)}`;
console.log(`precision ${percent(right, read)}, recall ${percent(right, stated)}`);

function values(facts: OrderFacts): Values {
  return Object.fromEntries(Object.entries(facts).map(([fact, one]) => [fact, one?.value]));
}

function compare(where: string, wanted: Values, got: Values): void {
  for (const fact of new Set([...Object.keys(wanted), ...Object.keys(got)])) {
    const same = fact in wanted && fact in got && isSame(wanted[fact], got[fact]);
    if (fact in wanted) stated += 1;
    if (fact in got) read += 1;
    if (same) right += 1;
    else if (showMisses)
      console.log(where, fact, 'want', JSON.stringify(wanted[fact]), 'got', JSON.stringify(got[fact]));
  }
}

function isSame(wanted: unknown, got: unknown): boolean {
  if (typeof wanted !== 'string' || typeof got !== 'string')
    return JSON.stringify(wanted) === JSON.stringify(got);
  const plain = (text: string) => text.replace(/\s+/g, '');
  return wanted.endsWith('^')
    ? plain(got).startsWith(plain(wanted).slice(0, -1))
    : plain(wanted) === plain(got);
}
