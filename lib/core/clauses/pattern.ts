// A pattern of the rule format: its regular expression, and the words without which it cannot match.
import { type ListReader, readPiece, readRequiredWords } from './required-words';
import type { WordIndex } from './word-index';

export type Lexicon = Readonly<Record<string, readonly string[]>>;

export interface Pattern {
  /** Compiled when it is first asked for: most patterns never are on a given page. */
  readonly regex: RegExp;
  /** Numbers of word lists, the rarest first, of each of which one word must stand in the text. */
  readonly needs: readonly number[];
}

const NAME = /\{([a-z][a-zA-Z-]*)\}/g;

/** A pattern with the lists of a lexicon in it. Throws with the rule's id when there is no such list. */
export function createPattern(source: string, lexicon: Lexicon, id: string, index: WordIndex): Pattern {
  const needs = readRequiredWords(source, listReader(lexicon, id)).map(index.addList);
  let regex: RegExp | null = null;
  return {
    needs,
    get regex() {
      regex ??= compilePattern(source, lexicon, id);
      return regex;
    },
  };
}

/** Throws with the rule's id: a wrong pattern is a fault of ours. */
export function compilePattern(source: string, lexicon: Lexicon, id: string): RegExp {
  const expanded = source.replace(NAME, (_, name: string) => `(?:${wordsOf(name, lexicon, id).join('|')})`);
  try {
    return new RegExp(expanded);
  } catch (error) {
    throw new Error(`rule ${id}: pattern ${source}: ${String(error)}`);
  }
}

/** The words of a list. Throws with the rule's id when there is no such list. */
export function wordsOf(name: string, lexicon: Lexicon, id: string): readonly string[] {
  const words = lexicon[name];
  if (!words) throw new Error(`rule ${id}: the lexicon has no list {${name}}`);
  return words;
}

type Piece = ReturnType<ListReader>;
const pieces = new WeakMap<Lexicon, Map<string, Piece>>();

/** Lists stand in hundreds of patterns: each is read once a lexicon. */
function listReader(lexicon: Lexicon, id: string): ListReader {
  const known = pieces.get(lexicon) ?? new Map<string, Piece>();
  pieces.set(lexicon, known);
  const read: ListReader = (name) => {
    const piece = known.get(name) ?? readPiece(wordsOf(name, lexicon, id).join('|'), read);
    known.set(name, piece);
    return piece;
  };
  return read;
}
