// What must stand in a text for a pattern to match it, read off the pattern itself: a list of word lists, of each of which
// one word must stand there. Which words stand in a sentence is found in one pass for all rules, so most patterns are
// never run. The idea is that of the prefilter of RE2 (https://github.com/google/re2, FilteredRE2); the reading of
// patterns is our own and knows what rule patterns use. What it does not know it takes for "anything", never for less.

/** Of each inner list one word must stand in the text; an empty outer list asks for nothing. */
export type RequiredWords = readonly (readonly string[])[];

/** What a piece of a pattern matches: just these strings, or (null) more than can be listed, then at least `words`. */
interface Piece {
  exact: readonly string[] | null;
  words: readonly (readonly string[])[];
}

/** Gives the piece for `{name}`, a word list of the lexicon. */
export type ListReader = (name: string) => Piece;

const ANYTHING: Piece = { exact: null, words: [] };
const NOTHING: Piece = { exact: [''], words: [] };
/** How many strings a piece may stand for, "(?:a|b)(?:c|d)" for four, before a new list begins: long lists are dear to look up. */
const EXACT_LIMIT = 32;
/** Shorter ASCII words stand in nearly every sentence. */
const ASCII_MIN_CHARS = 3;
/** A word is known by its beginning; longer ones would only make the automaton larger. */
const WORD_LIMIT_CHARS = 8;
const CLASS_LIMIT_CHARS = 6;
/** More lists would seldom keep a pattern from running and cost time when the rules are read. */
const WORDS_LIMIT = 3;

/** Reads the words that a pattern requires. `source` is a rule pattern with its `{name}` lists; it must compile. */
export function readRequiredWords(source: string, readList: ListReader): RequiredWords {
  const piece = readPiece(source, readList);
  return [...piece.words, ...wordsOfExact(piece.exact)].sort(rarerFirst).slice(0, WORDS_LIMIT);
}

export function readPiece(source: string, readList: ListReader): Piece {
  const reader = { source, at: 0, readList };
  return readAlternatives(reader);
}

interface Reader {
  source: string;
  at: number;
  readList: ListReader;
}

function readAlternatives(reader: Reader): Piece {
  const pieces = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    pieces.push(readSequence(reader));
  }
  return pieces.length === 1 ? (pieces[0] as Piece) : joinAlternatives(pieces);
}

function joinAlternatives(pieces: readonly Piece[]): Piece {
  const exact = pieces.flatMap((piece) => piece.exact ?? []);
  if (pieces.every((piece) => piece.exact !== null) && exact.length <= EXACT_LIMIT)
    return { exact, words: [] };
  // One list for all: whichever alternative matches, one of its words stands there.
  const joined: string[] = [];
  for (const piece of pieces) {
    const rarest = [...piece.words, ...wordsOfExact(piece.exact)].sort(rarerFirst)[0];
    if (!rarest) return ANYTHING;
    joined.push(...rarest);
  }
  return { exact: null, words: [withoutLonger(joined)] };
}

function readSequence(reader: Reader): Piece {
  let run: readonly string[] = [''];
  let isWhole = true;
  const words: (readonly string[])[] = [];
  const endRun = () => {
    words.push(...wordsOfExact(run));
    run = [''];
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] as string)) {
    const piece = readQuantified(reader);
    if (piece.exact === null) {
      endRun();
      isWhole = false;
      words.push(...piece.words);
    } else if (run.length * piece.exact.length <= EXACT_LIMIT) {
      run = joinRuns(run, piece.exact);
    } else {
      endRun();
      isWhole = false;
      run = piece.exact;
    }
  }
  if (isWhole) return { exact: run, words: [] };
  endRun();
  return { exact: null, words };
}

function joinRuns(left: readonly string[], right: readonly string[]): readonly string[] {
  if (right.length === 1) return left.map((start) => start + (right[0] as string));
  return left.flatMap((start) => right.map((end) => start + end));
}

function readQuantified(reader: Reader): Piece {
  const piece = readOne(reader);
  const quantifier = /[?*+]|\{\d+(?:,\d*)?\}/y;
  quantifier.lastIndex = reader.at;
  const found = quantifier.exec(reader.source)?.[0];
  if (found === undefined) return piece;
  reader.at += found.length;
  if (reader.source[reader.at] === '?') reader.at += 1;
  if (found === '?' && piece.exact !== null) return { exact: ['', ...piece.exact], words: [] };
  if (found === '?' || found === '*' || found.startsWith('{0')) return ANYTHING;
  return { exact: null, words: [...piece.words, ...wordsOfExact(piece.exact)] };
}

/** Plain characters at a stretch. */
const LETTERS = /[^\\()[\]{}|.*+?^$]+/y;
/** "{name}" is a word list, "{2,8}" a quantifier. */
const QUANTIFIER_AHEAD = /[?*+]|\{\d/y;

function readOne(reader: Reader): Piece {
  const { source } = reader;
  LETTERS.lastIndex = reader.at;
  const letters = LETTERS.exec(source)?.[0];
  if (letters !== undefined) {
    QUANTIFIER_AHEAD.lastIndex = reader.at + letters.length;
    // A quantifier holds for the last letter alone.
    const own = letters.length > 1 && QUANTIFIER_AHEAD.test(source) ? letters.slice(0, -1) : letters;
    reader.at += own.length;
    return { exact: [own], words: [] };
  }
  const char = source[reader.at] as string;
  if (char === '(') return readGroup(reader);
  if (char === '[') return readClass(reader);
  if (char === '{') return readNamed(reader);
  if (char === '\\') return readEscape(reader);
  reader.at += 1;
  return char === '.' ? ANYTHING : NOTHING;
}

function readGroup(reader: Reader): Piece {
  const opening = /\((?:\?(?::|<?[=!]|<[a-zA-Z]+>))?/y;
  opening.lastIndex = reader.at;
  const found = opening.exec(reader.source)?.[0] ?? '(';
  reader.at += found.length;
  const piece = readAlternatives(reader);
  reader.at += 1;
  // What a look ahead or behind asks for may lie anywhere: it takes no room and is not counted on.
  return /[=!]$/.test(found) ? NOTHING : piece;
}

function readClass(reader: Reader): Piece {
  const start = reader.at + 1;
  let end = start;
  while (end < reader.source.length && reader.source[end] !== ']') end += reader.source[end] === '\\' ? 2 : 1;
  reader.at = end + 1;
  const chars = reader.source.slice(start, end);
  const isPlain = chars.length <= CLASS_LIMIT_CHARS && !/^\^|[\\-]/.test(chars);
  return isPlain ? { exact: [...chars], words: [] } : ANYTHING;
}

function readNamed(reader: Reader): Piece {
  const end = reader.source.indexOf('}', reader.at);
  const name = reader.source.slice(reader.at + 1, end);
  reader.at = end + 1;
  return reader.readList(name);
}

function readEscape(reader: Reader): Piece {
  const char = reader.source[reader.at + 1] ?? '';
  reader.at += 2;
  if (char === 'b' || char === 'B') return NOTHING;
  if (/[a-zA-Z0-9]/.test(char)) {
    // \u4e00, \x41, \p{…}: known to be of more than one character of source, and not counted on.
    const rest = /u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}/iy;
    rest.lastIndex = reader.at - 1;
    const found = rest.exec(reader.source)?.[0];
    if (found !== undefined) reader.at += found.length - 1;
    return ANYTHING;
  }
  return { exact: [char], words: [] };
}

/** The list of words that strings of a piece make, or none where one of them is too short to tell anything. */
function wordsOfExact(exact: readonly string[] | null): readonly (readonly string[])[] {
  if (exact === null || exact.some((word) => !tells(word))) return [];
  return [[...new Set(withoutLonger(exact).map((word) => word.slice(0, WORD_LIMIT_CHARS)))]];
}

function tells(word: string): boolean {
  return /[^\x20-\x7e]/.test(word) || word.trim().length >= ASCII_MIN_CHARS;
}

/** Words that hold another of the list tell no more than it. */
function withoutLonger(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => word.includes(shorter))) kept.push(word);
  }
  return kept;
}

/** Few and long words are rare: looked for first. */
function rarerFirst(a: readonly string[], b: readonly string[]): number {
  return commonness(a) - commonness(b);
}

function commonness(words: readonly string[]): number {
  return words.reduce(
    (sum, word) => sum + 1 / (/[^\x20-\x7e]/.test(word) ? word.length * 3 : word.length),
    0,
  );
}
