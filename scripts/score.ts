// Reads labelled documents with the clause engine and scores it with the score beside this repository.
//
//   npm run score -- [zh|en|SET]… [--fold dev|held|all] [--misses N] [--kinds refund.] [--corpus DIR]
//
// zh and en are the corpus beside this repository: `held` is the tenth of the sites that rules are never written from;
// `dev` the rest. The other sets, and what is held of each: tests/rules/corpus/README.md.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { foldSchema, readLabelledDocuments } from './labelled-documents';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fold: { type: 'string', default: 'all' },
    misses: { type: 'string', default: '0' },
    kinds: { type: 'string', default: '' },
    corpus: { type: 'string', default: '../shared/corpus' },
  },
});

const out = '.output/score';
mkdirSync(out, { recursive: true });
for (const set of positionals.length > 0 ? positionals : ['zh', 'en']) scoreSet(set);

function scoreSet(set: string): void {
  const fold = foldSchema.parse(values.fold);
  const documents = readLabelledDocuments(set, { fold, corpus: resolve(values.corpus) });
  const isAsked = (clause: { kind: string }) => clause.kind.startsWith(values.kinds);
  const gold = documents.map(({ file, clauses }) => ({ file, clauses: clauses.filter(isAsked) }));
  const predicted = documents.map(({ file, page, parts }) => {
    const clauses = extractClauses(page).filter(isAsked);
    const read = parts ? clauses.filter(({ quote }) => parts.some((part) => part.includes(quote))) : clauses;
    return { file, text: page.text, clauses: read };
  });
  const goldPath = join(out, `${set}-gold.jsonl`);
  const predictedPath = join(out, `${set}-predicted.jsonl`);
  writeFileSync(goldPath, gold.map((doc) => JSON.stringify(doc)).join('\n'));
  writeFileSync(predictedPath, predicted.map((doc) => JSON.stringify(doc)).join('\n'));
  const score = resolve(values.corpus, '../score/score.mjs');
  console.log(`== ${set}, fold ${fold}`);
  console.log(
    execFileSync('node', [score, goldPath, predictedPath, '--misses', values.misses], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  );
}
