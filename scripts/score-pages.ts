// Page kinds on the development corpus: how many are right, and how many pages that do not concern us read as ours.
// The sites held aside (held-aside.ts) are reported apart and not looked at while the rules are written. `--misses`
// lists what is wrong among the others, `--blind` hides the file name from the address, names of files look closer.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyPage, weighPage } from '@/lib/core/pages/classify';
import { readPageSignals } from '@/lib/core/pages/page-signals';
import { isHeldAside } from './held-aside';
import { readSavedPage } from './saved-page';

const CORPUS = join(import.meta.dirname, '../../shared/corpus');

interface Labelled {
  file: string;
  pageKind: string;
  pageKindAlso?: string[];
}

const options = new Set(process.argv.slice(2).filter((arg) => arg.startsWith('--')));
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const tallies = { dev: newTally(), aside: newTally() };

for (const language of ['zh', 'en']) {
  const list = join(CORPUS, language, 'page-kinds-dev.jsonl');
  if (!existsSync(list)) throw new Error(`no corpus at ${list}`);
  for (const line of readFileSync(list, 'utf8').trim().split('\n')) {
    const labelled = JSON.parse(line) as Labelled;
    if (only.length > 0 && !only.some((part) => labelled.file.includes(part))) continue;
    scorePage(language, labelled);
  }
}
for (const [name, tally] of Object.entries(tallies)) {
  const share = (part: number, whole: number) =>
    `${part}/${whole} = ${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
  console.log(
    `${name}: right ${share(tally.right, tally.pages)}, negatives read as ours ${share(tally.alarms, tally.negatives)}`,
  );
}

function newTally() {
  return { pages: 0, right: 0, negatives: 0, alarms: 0 };
}

function scorePage(language: string, { file, pageKind, pageKindAlso = [] }: Labelled): void {
  const url = options.has('--blind') ? 'https://page.test/' : `https://page.test/${file}`;
  const page = readSavedPage(join(CORPUS, language, 'html', file), url);
  const got = classifyPage(page);
  const set = isHeldAside(file) ? 'aside' : 'dev';
  const tally = tallies[set];
  const accepted = [pageKind, ...pageKindAlso];
  const right = accepted.includes(got.kind);
  tally.pages += 1;
  if (right) tally.right += 1;
  if (pageKind === 'other') {
    tally.negatives += 1;
    if (!right && got.kind !== 'other') tally.alarms += 1;
  }
  if (options.has('--table')) {
    const { scores } = weighPage(readPageSignals(page));
    const row = Object.entries(scores).map(([kind, value]) => `${kind.slice(0, 6)}=${value}`);
    console.log(
      `${set} ${right ? 'ok' : 'MISS'} ${accepted.join('|')} → ${got.kind} ${row.join(' ')} ${file}`,
    );
  }
  if (only.length > 0 || (options.has('--misses') && !right && set === 'dev')) {
    const { scores, because } = weighPage(readPageSignals(page));
    console.log(
      `${right ? 'ok  ' : 'MISS'} ${set} ${file}: ${accepted.join('|')} read as ${got.kind} (${got.score})`,
    );
    for (const kind of new Set([...accepted, got.kind, 'other' as const])) {
      console.log(`       ${kind} ${scores[kind as 'other']}: ${because[kind as 'other'].join(' ')}`);
    }
    if (only.length > 0) console.log(JSON.stringify(readPageSignals(page).features));
  }
}
