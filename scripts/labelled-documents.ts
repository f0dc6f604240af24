// Every labelled document there is, through one door: the corpus beside this repository, our own documents, our own
// pages, and the labels by place. scripts/score.ts measures with them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { clauseKindSchema, clauseParamsSchema } from '@/lib/core/clauses/types';
import { pageKindSchema } from '@/lib/core/pages/types';
import type { PageText } from '@/lib/core/text/page-text';
import { isHeldAside, isOwnHeldAside } from './held-aside';
import { createPlaceReader, placedDocumentSchema } from './labelled/by-place';
import type { Language } from './labelled/page-lines';
import { readWrittenPages } from './labelled/written-page';
import { readSavedPage } from './saved-page';

const labelledClauseSchema = z.strictObject({
  kind: clauseKindSchema,
  quote: z.string().min(2),
  params: clauseParamsSchema.optional(),
});
const labelledLineSchema = z.strictObject({
  file: z.string(),
  lang: z.enum(['zh', 'en']),
  pageKind: pageKindSchema,
  pageKindAlso: z.array(pageKindSchema).optional(),
  clauses: z.array(labelledClauseSchema),
});

export interface LabelledDocument {
  /** Unique in its set. */
  file: string;
  language: Language;
  /** Kept aside: nobody reads its misses or trains on it. */
  aside: boolean;
  page: PageText;
  clauses: z.infer<typeof labelledClauseSchema>[];
  /** Where only parts of a long document were read: these, as they stand in the page's text. */
  parts?: string[];
}

export const foldSchema = z.enum(['all', 'dev', 'held']);

interface Options {
  /** Only what is kept aside (held), only the rest (dev). */
  fold?: z.infer<typeof foldSchema>;
  /** Folder of the corpus, for the sets zh, en and en-read. */
  corpus?: string;
}

const OWN = join(import.meta.dirname, '../tests/rules/corpus');
const CORPUS = join(import.meta.dirname, '../../shared/corpus');
/** The writer of each language whose pages nobody trains on: another hand than all that is learned from. */
const WRITER_ASIDE: Readonly<Record<Language, string>> = { zh: 'zh-j-', en: 'en-i-' };

/**
 * `set`: zh or en (the corpus); zh-1 … en-3 (our own documents, tests/rules/corpus); zh-pages or en-pages (our own
 * pages there); en-read (labels by place of more documents of the corpus). Throws on another name, and where a document
 * or its labels cannot be read.
 */
export function readLabelledDocuments(set: string, options: Options = {}): LabelledDocument[] {
  const { fold = 'all', corpus = CORPUS } = options;
  const language = z.enum(['zh', 'en']).parse(set.slice(0, 2));
  const wanted = (aside: boolean) => fold === 'all' || aside === (fold === 'held');
  if (set === `${language}-pages`) return readPages(language, wanted);
  if (set === 'en-read') return readByPlace(join(corpus, language, 'html'), wanted);
  if (set === language) {
    const folder = join(corpus, language);
    return readQuoted(join(folder, 'gold-dev.jsonl'), join(folder, 'html'), isHeldAside, wanted);
  }
  const folder = join(OWN, set.replace(/-1$/, ''));
  if (!existsSync(`${folder}.jsonl`)) throw new Error(`no set of labelled documents: ${set}`);
  return readQuoted(`${folder}.jsonl`, folder, isOwnHeldAside, wanted);
}

type Wanted = (aside: boolean) => boolean;

function readQuoted(
  labels: string,
  folder: string,
  isAside: (file: string) => boolean,
  wanted: Wanted,
): LabelledDocument[] {
  return readLines(labels, labelledLineSchema)
    .filter(({ file }) => wanted(isAside(file)))
    .map(({ file, lang, clauses }) => {
      const page = readSavedPage(join(folder, file), addressOf(file));
      return { file, language: lang, aside: isAside(file), page, clauses };
    });
}

function readPages(language: Language, wanted: Wanted): LabelledDocument[] {
  const folder = join(OWN, 'pages');
  const files = readdirSync(folder).filter(
    (file) => file.startsWith(`${language}-`) && file.endsWith('.txt'),
  );
  if (files.length === 0) throw new Error(`no pages in ${language}`);
  return files.flatMap((file) => {
    const aside = file.startsWith(WRITER_ASIDE[language]);
    if (!wanted(aside)) return [];
    const name = basename(file, '.txt');
    const pages = readWrittenPages(readFileSync(join(folder, file), 'utf8'), language, name);
    return pages.map(({ written, page }) => ({
      file: `${name}/${written.id}`,
      language,
      aside,
      page,
      clauses: written.clauses,
    }));
  });
}

function readByPlace(folder: string, wanted: Wanted): LabelledDocument[] {
  return readLines(join(OWN, 'en-read.jsonl'), placedDocumentSchema)
    .filter(({ aside }) => wanted(aside))
    .map(({ file, aside, parts, clauses }) => {
      const page = readSavedPage(join(folder, file), addressOf(file));
      const at = createPlaceReader(page.text);
      return {
        file,
        language: 'en',
        aside,
        page,
        clauses: clauses.map(({ start, end, ...clause }) => ({ ...clause, quote: at(start, end) })),
        ...(parts ? { parts: parts.map(([start, end]) => at(start, end)) } : {}),
      };
    });
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));
}

function addressOf(file: string): string {
  return `https://page.test/${file}`;
}
