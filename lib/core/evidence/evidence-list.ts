// The evidence list (证据清单) of one record: number, name, source, time, what it shows, page. Pictures are cut into
// sheets that each fill one printed page, so that page numbers are known beforehand.
import type { ClauseKind } from '../clauses/types';
import { type Both, CLAUSE_WORDS, FACT_WORDS, PAGE_WORDS } from './evidence-words';
import type { KeptTimeStamp } from './time-stamp';
import type { EvidenceFile, EvidenceRecord, PicturePart } from './types';

/** Height of a sheet over its width: an A4 page without margins of 15 mm, a heading of a line taken off. */
export const SHEET_RATIO = 1.36;
/** Of a sheet's height: rows that the next one shows again, so that a line cut in two is whole on one of them. */
const OVERLAP_SHARE = 0.03;
/** An evidence list names what matters; the manifest has all. */
const QUOTE_LIMIT = 4;
const QUOTE_LIMIT_CHARS = 60;

/** Rows of a picture that one printed page shows. `number` runs through all pictures, from 1. */
export type Sheet = { number: number; part: PicturePart; from: number; height: number };

export type ListedEvidence = {
  name: Both;
  file: string;
  shows: Both;
  /** First and last sheet; null for what is kept as a file and not printed. */
  pages: [number, number] | null;
};

export type ListedClause = { kinds: ClauseKind[]; quote: string };

/** In the order in which they matter to a refund. */
const FAMILIES = Object.keys(CLAUSE_WORDS);

export function planSheets(parts: readonly PicturePart[]): Sheet[] {
  const sheets: Sheet[] = [];
  for (const part of [...parts].sort((a, b) => a.top - b.top)) {
    const most = Math.max(1, Math.floor(part.width * SHEET_RATIO));
    const step = Math.max(1, Math.floor(most * (1 - OVERLAP_SHARE)));
    for (let from = 0; ; from += step) {
      const height = Math.min(most, part.height - from);
      sheets.push({ number: sheets.length + 1, part, from, height });
      if (from + height >= part.height) break;
    }
  }
  return sheets;
}

export function listEvidence(record: EvidenceRecord, timeStamp: KeptTimeStamp | null): ListedEvidence[] {
  const sheets = planSheets(record.parts);
  const listed = record.files.map((file) => describeFile(record, file, sheets));
  if (!timeStamp) return listed;
  const of: Both = record.redaction ? ['原件', 'the original'] : ['本记录', 'this record'];
  return [
    ...listed,
    {
      name: ['时间戳', 'time stamp'],
      file: 'timestamp.tsr',
      shows: [
        `${of[0]}在这一时刻已经存在，此后未改动`,
        `${of[1]} existed at that time and is unchanged since`,
      ],
      pages: null,
    },
  ];
}

function describeFile(record: EvidenceRecord, file: EvidenceFile, sheets: readonly Sheet[]): ListedEvidence {
  const part = record.parts.find((one) => one.file === file.name);
  const kind = PAGE_WORDS[record.pageKind ?? 'other'];
  if (!part) {
    const isText = file.name === 'page.txt';
    return {
      name: isText ? ['网页文字', 'text of the page'] : ['网页副本', 'copy of the page'],
      file: file.name,
      shows: isText
        ? [`${kind[0]}当时显示的文字`, `the text that the ${kind[1]} showed`]
        : [`${kind[0]}当时的内容，可用浏览器打开`, `the ${kind[1]} as it was, to be opened in a browser`],
      pages: null,
    };
  }
  const own = sheets.filter((sheet) => sheet.part.file === part.file).map(({ number }) => number);
  const count = record.parts.length;
  const index = record.parts.indexOf(part) + 1;
  const told = tellPart(record, part);
  return {
    name:
      count > 1
        ? [`网页截图（${index}/${count}）`, `picture of the page (${index} of ${count})`]
        : ['网页截图', 'picture of the page'],
    file: part.file,
    shows: [
      [kind[0], ...told.map(([zh]) => zh)].join('；'),
      [kind[1], ...told.map(([, en]) => en)].join('; '),
    ],
    pages: [own[0] ?? 0, own.at(-1) ?? 0],
  };
}

/** What of the page's facts and clauses lies in this part; in a record without places, in the first one. */
function tellPart(record: EvidenceRecord, part: PicturePart): Both[] {
  const places = record.places;
  const isHere = (what: 'clause' | 'fact', matches: (kind: string, ref: number | undefined) => boolean) =>
    places
      ? places.some(
          (place) =>
            place.what === what &&
            matches(place.kind, place.ref) &&
            place.top < part.top + part.height &&
            part.top < place.top + place.height,
        )
      : part.top === 0;
  const facts = Object.entries(FACT_WORDS).flatMap(([name, [zh, en]]): Both[] => {
    const fact = record.facts?.find((one) => one.name === name);
    if (!fact || !isHere('fact', (kind) => kind === name)) return [];
    const quote = shorten(fact.quote);
    return [[`${zh}「${quote}」`, `${en} “${quote}”`]];
  });
  const here = record.clauses.filter((_, index) => isHere('clause', (_kind, ref) => ref === index));
  const sentences = groupClauses(here).sort((one, other) => rankOf(one) - rankOf(other));
  const quotes = sentences.slice(0, QUOTE_LIMIT).map(({ kinds, quote }): Both => {
    const [zh, en] = clauseWords(kinds);
    return [`${zh}「${shorten(quote)}」`, `${en} “${shorten(quote)}”`];
  });
  const more = sentences.length - quotes.length;
  if (more > 0) quotes.push([`另有 ${more} 句条款`, `${more} more sentences`]);
  return [...facts, ...quotes];
}

/** Sentences in their order; one that says several things is one sentence. */
export function groupClauses(clauses: EvidenceRecord['clauses']): ListedClause[] {
  const grouped = new Map<string, ListedClause>();
  for (const { kind, quote } of clauses) {
    const known = grouped.get(quote);
    if (known) known.kinds.push(kind);
    else grouped.set(quote, { kinds: [kind], quote });
  }
  return [...grouped.values()];
}

/** By what the sentence says first of all: of refund before renewal before the rest. */
export function clauseWords(kinds: readonly ClauseKind[]): Both {
  const family = FAMILIES.find((one) => kinds.some((kind) => kind.startsWith(one)));
  return CLAUSE_WORDS[family ?? ''] ?? ['条款', 'clause'];
}

function rankOf({ kinds }: ListedClause): number {
  const rank = FAMILIES.findIndex((one) => kinds.some((kind) => kind.startsWith(one)));
  return rank < 0 ? FAMILIES.length : rank;
}

function shorten(quote: string): string {
  const units = [...quote.replace(/\s+/g, ' ').trim()];
  return units.length > QUOTE_LIMIT_CHARS
    ? `${units.slice(0, QUOTE_LIMIT_CHARS - 1).join('')}…`
    : units.join('');
}
