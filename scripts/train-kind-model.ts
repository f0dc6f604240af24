// Trains the model of clause kinds and writes its weights: npm run train [-- zh en]
//
// Examples are all labelled documents that are not kept aside: the corpus beside this repository, our own documents and
// pages, and the labels by place. The same documents give the same weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@/lib/core/text/language';
import { createExamples } from './kind-model/examples';
import { trainKindModel } from './kind-model/train';
import { readLabelledDocuments } from './labelled-documents';

const SETS: Record<Language, readonly string[]> = {
  zh: ['zh', 'zh-1', 'zh-2', 'zh-3', 'zh-4', 'zh-5', 'zh-pages'],
  en: ['en', 'en-1', 'en-2', 'en-3', 'en-read', 'en-pages'],
};
const FOLDER = join(import.meta.dirname, '../lib/core/clauses/model');

const asked = process.argv.slice(2);
for (const language of ['zh', 'en'] as const) {
  if (asked.length > 0 && !asked.includes(language)) continue;
  const documents = SETS[language].flatMap((set) => readLabelledDocuments(set, { fold: 'dev' }));
  const examples = createExamples(documents, language);
  console.log(`${language}: ${examples.length} units of ${documents.length} documents`);
  const model = trainKindModel(examples, (line) => console.log(`  ${line}`));
  const text = `${JSON.stringify(model)}\n`;
  writeFileSync(join(FOLDER, `weights-${language}.json`), text);
  console.log(`  ${Buffer.byteLength(text)} bytes`);
}
