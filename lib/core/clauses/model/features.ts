// What the learned model sees of a unit: its characters in pairs, or its words alone and in pairs; its concepts in rows of
// up to three; the concepts of its heading and lead-in, and each of these with each of its own; its shape. Used for
// training and for reading alike, so that both see the same.
import type { Language } from '../../text/language';
import type { Unit } from '../../text/units';
import { ENGLISH_CONCEPTS } from './concept-words-en';
import { CHINESE_CONCEPTS } from './concept-words-zh';
import { type ConceptReader, createChineseConcepts, createEnglishConcepts, isConcept } from './concepts';

/** The part of a unit that a feature sees. */
export type SeenUnit = Pick<Unit, 'text' | 'heading' | 'lead' | 'title'>;

/** Takes features one by one; the same one may come more than once. No string is made for what nobody knows. */
export interface FeatureSink {
  /** The feature `prefix` + text.slice(start, end). */
  span(prefix: string, text: string, start: number, end: number): void;
  /** The feature `prefix` + two characters, given by their codes. */
  pair(prefix: string, one: number, other: number): void;
}

export type FeatureReader = (unit: SeenUnit, sink: FeatureSink) => void;

/** Prefixes of features, by what they look at. */
const WORDS = 't';
const CONCEPTS = 'c';
const HEADING = 'h';
const LEAD = 'l';
const UNDER_HEADING = 'H';
const UNDER_LEAD = 'L';
const SHAPE = 's';

const GRAM_CONCEPTS = 3;
const GRAM_AROUND = 2;

export function createFeatureReader(language: Language): FeatureReader {
  const readConcepts: ConceptReader =
    language === 'zh' ? createChineseConcepts(CHINESE_CONCEPTS) : createEnglishConcepts(ENGLISH_CONCEPTS);
  const scanWords = language === 'zh' ? scanCharacters : scanEnglishWords;
  // Many units stand under one heading.
  let heading = '';
  let lead = '';
  let ofHeading = '';
  let ofLead = '';
  return (unit, sink) => {
    if (unit.heading !== heading) {
      heading = unit.heading;
      ofHeading = readConcepts(heading.slice(heading.lastIndexOf(HEADING_JOIN) + 1));
    }
    if (unit.lead !== lead) {
      lead = unit.lead;
      ofLead = readConcepts(lead);
    }
    const concepts = readConcepts(unit.text);
    scanWords(unit.text.replace(NUMBERS, '0'), sink);
    scanGrams(CONCEPTS, concepts, GRAM_CONCEPTS, sink);
    scanGrams(HEADING, ofHeading, GRAM_AROUND, sink);
    scanGrams(LEAD, ofLead, GRAM_AROUND, sink);
    scanPairs(UNDER_HEADING, ofHeading, concepts, sink);
    scanPairs(UNDER_LEAD, ofLead, concepts, sink);
    scanShape(unit, language, sink);
  };
}
const HEADING_JOIN = '>';
const NUMBERS = /\d+/g;

function scanGrams(prefix: string, row: string, most: number, sink: FeatureSink): void {
  for (let length = 1; length <= most; length += 1)
    for (let at = 0; at + length <= row.length; at += 1) sink.span(prefix, row, at, at + length);
}

function scanCharacters(text: string, sink: FeatureSink): void {
  for (let at = 1; at < text.length; at += 1) sink.pair(WORDS, text.charCodeAt(at - 1), text.charCodeAt(at));
}

function scanEnglishWords(text: string, sink: FeatureSink): void {
  const words = text.match(ENGLISH_WORD) ?? [];
  const joined = words.join(' ');
  let start = 0;
  for (let index = 0; index < words.length; index += 1) {
    const end = start + (words[index] as string).length;
    sink.span(WORDS, joined, start, end);
    const next = words[index + 1];
    if (next !== undefined) sink.span(WORDS, joined, start, end + 1 + next.length);
    start = end + 1;
  }
}
const ENGLISH_WORD = /[a-z0-9'%$£€]+/g;

/** Each concept of what stands around with each of the unit's own. */
function scanPairs(prefix: string, around: string, own: string, sink: FeatureSink): void {
  for (let at = 0; at < around.length; at += 1) {
    const one = around.charCodeAt(at);
    if (!isConcept(one)) continue;
    for (let to = 0; to < own.length; to += 1) {
      const other = own.charCodeAt(to);
      if (isConcept(other)) sink.pair(prefix, one, other);
    }
  }
}

/** Lengths are told apart in steps that hold about one clause. */
const LENGTH_STEP: Record<Language, number> = { zh: 15, en: 40 };
const LENGTH_STEPS = 6;

function scanShape(unit: SeenUnit, language: Language, sink: FeatureSink): void {
  const mark = (name: string) => sink.span(SHAPE, name, 0, name.length);
  mark(`len${Math.min(LENGTH_STEPS, Math.floor(unit.text.length / LENGTH_STEP[language]))}`);
  if (unit.text.endsWith(':')) mark('colon');
  if (unit.text.includes('?')) mark('question');
  if (unit.text.includes('|')) mark('row');
  if (unit.title) mark('title');
  if (unit.lead !== '') mark('lead');
  if (ITEM_NUMBER.test(unit.text)) mark('number');
}
const ITEM_NUMBER = /^[(（]?[0-9a-z一二三四五六七八九十]{1,3}[)）.、]/;
