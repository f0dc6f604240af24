// Our own labelled documents: each label's quote stands in its document, and its kind and parameters are of the vocabulary.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clauseKindSchema, clauseParamsSchema } from '@/lib/core/clauses/types';
import { pageKindSchema } from '@/lib/core/pages/types';
import { textToPage } from '@/lib/core/text/page-text';

const CORPUS = join(import.meta.dirname, 'corpus');
const documentSchema = z.strictObject({
  file: z.string(),
  lang: z.enum(['zh', 'en']),
  pageKind: pageKindSchema,
  pageKindAlso: z.array(pageKindSchema).optional(),
  clauses: z.array(
    z.strictObject({
      kind: clauseKindSchema,
      quote: z.string().min(2),
      params: clauseParamsSchema.optional(),
    }),
  ),
});
const languages = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));

describe.each(languages)('own corpus %s', (name) => {
  const folder = join(CORPUS, name.replace('.jsonl', ''));
  const documents = readFileSync(join(CORPUS, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => documentSchema.parse(JSON.parse(line)));

  it('labels every document once', () => {
    expect(documents.map((doc) => doc.file).sort()).toEqual(readdirSync(folder).sort());
  });
  it.each(documents)('$file holds every quote of its labels', ({ file, clauses }) => {
    const { text } = textToPage(readFileSync(join(folder, file), 'utf8'));
    const lost = clauses.filter((clause) => !text.includes(clause.quote)).map((clause) => clause.quote);
    expect(lost).toEqual([]);
  });
});
