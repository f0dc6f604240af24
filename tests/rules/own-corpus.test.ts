// Our own labelled documents and pages: each label's quote stands in its document, and its kind and parameters are of
// the vocabulary (the readers are strict: what is not throws with its place).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAUSE_KINDS } from '@/lib/core/clauses/types';
import { placedDocumentSchema } from '../../scripts/labelled/by-place';
import { type LabelledDocument, readLabelledDocuments } from '../../scripts/labelled-documents';

const CORPUS = join(import.meta.dirname, 'corpus');
const BY_PLACE = 'en-read.jsonl';
const folders = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.jsonl') && name !== BY_PLACE)
  .map((name) => name.replace('.jsonl', ''));

describe.each(folders)('own corpus %s', (folder) => {
  const documents = readLabelledDocuments(folder.includes('-') ? folder : `${folder}-1`);

  it('labels every document once', () => {
    expect(documents.map((doc) => doc.file).sort()).toEqual(readdirSync(join(CORPUS, folder)).sort());
  });
  it.each(documents)('$file holds every quote of its labels', (doc) => {
    expect(lostQuotes(doc)).toEqual([]);
  });
});

describe.each(['zh', 'en'])('own pages in %s', (language) => {
  const pages = readLabelledDocuments(`${language}-pages`);

  it('are named once', () => {
    const ids = pages.map(({ file }) => file.split('/')[1]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
  it('are all text and labels of every kind', () => {
    expect(pages.filter(({ page }) => page.blocks.length < 3).map(({ file }) => file)).toEqual([]);
    const kinds = new Set(pages.flatMap(({ clauses }) => clauses.map(({ kind }) => kind)));
    expect(CLAUSE_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
  it('keep one writer aside', () => {
    const writers = (aside: boolean) =>
      new Set(pages.filter((page) => page.aside === aside).map(({ file }) => file.slice(0, 4)));
    expect(writers(true).size).toBe(1);
    expect(writers(false).size).toBeGreaterThan(1);
    expect([...writers(true)].filter((writer) => writers(false).has(writer))).toEqual([]);
  });
  it('hold every quote of their labels', () => {
    expect(pages.flatMap(lostQuotes)).toEqual([]);
  });
});

describe('labels by place', () => {
  const documents = readFileSync(join(CORPUS, BY_PLACE), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => placedDocumentSchema.parse(JSON.parse(line)));

  it('name every document once', () => {
    const files = documents.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
  });
  it.each(documents)('$file: inside what was read', ({ parts, clauses }) => {
    const read = parts ?? [[0, Number.POSITIVE_INFINITY]];
    const lost = clauses.filter(
      ({ start, end }) => start >= end || !read.some(([from = 0, to = 0]) => from <= start && end <= to),
    );
    expect(lost).toEqual([]);
  });
});

function lostQuotes({ file, page, clauses }: LabelledDocument): string[] {
  return clauses.filter(({ quote }) => !page.text.includes(quote)).map(({ quote }) => `${file}: ${quote}`);
}
