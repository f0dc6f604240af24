// Reads the labelled corpus beside this repository with the clause engine and scores it.
//
//   npm run score -- [zh|en|SET]… [--fold dev|held|all] [--misses N] [--kinds refund.] [--corpus DIR]
//
// `held` is the tenth of the sites that rules are never written from; `dev` the rest. SET is a set of our own documents,
// tests/rules/corpus/SET.jsonl (zh-3, en-2, …): there `held` is the third that nobody reads the misses of.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { isHeldAside, isOwnHeldAside } from './held-aside';
import { readSavedPage } from './saved-page';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fold: { type: 'string', default: 'all' },
    misses: { type: 'string', default: '0' },
    kinds: { type: 'string', default: '' },
    corpus: { type: 'string', default: '../shared/corpus' },
  },
});

interface Labelled {
  file: string;
  pageKind?: string;
  clauses: { kind: string }[];
}

const OWN = 'tests/rules/corpus';
const out = '.output/score';
mkdirSync(out, { recursive: true });
for (const language of positionals.length > 0 ? positionals : ['zh', 'en']) scoreLanguage(language);

/** Where the labels and documents of `name` lie, and which documents of it are kept aside. */
function findSet(name: string): { gold: string; documents: string; aside: (file: string) => boolean } {
  const own = join(OWN, `${name}.jsonl`);
  if (name.includes('-') && existsSync(own))
    return { gold: own, documents: join(OWN, name), aside: isOwnHeldAside };
  const corpus = resolve(values.corpus, name);
  return { gold: join(corpus, 'gold-dev.jsonl'), documents: join(corpus, 'html'), aside: isHeldAside };
}

function scoreLanguage(language: string): void {
  const set = findSet(language);
  const gold = readFileSync(set.gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled)
    .filter((doc) => values.fold === 'all' || set.aside(doc.file) === (values.fold === 'held'))
    .map(({ pageKind: _, ...doc }) => ({
      ...doc,
      clauses: doc.clauses.filter((clause) => clause.kind.startsWith(values.kinds)),
    }));
  const predicted = gold.map((doc) => {
    const page = readSavedPage(join(set.documents, doc.file), `https://page.test/${doc.file}`);
    const clauses = extractClauses(page).filter((clause) => clause.kind.startsWith(values.kinds));
    return { file: doc.file, text: page.text, clauses };
  });
  const goldPath = join(out, `${language}-gold.jsonl`);
  const predictedPath = join(out, `${language}-predicted.jsonl`);
  writeFileSync(goldPath, gold.map((doc) => JSON.stringify(doc)).join('\n'));
  writeFileSync(predictedPath, predicted.map((doc) => JSON.stringify(doc)).join('\n'));
  const score = resolve(values.corpus, '../score/score.mjs');
  console.log(`== ${language}, fold ${values.fold}`);
  console.log(
    execFileSync('node', [score, goldPath, predictedPath, '--misses', values.misses], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  );
}
