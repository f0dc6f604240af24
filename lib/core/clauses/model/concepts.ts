// Turns a text into the row of concepts that stand in it, a letter each: "will not be refunded within 14 days" is
// not–refund–within–number–duration. Words that stand for no concept are left out.

/** By the concept's name: its words, parted by spaces. */
export type ConceptWords = Readonly<Record<string, string>>;

/** Concepts of `text` (normal form) in their order, a letter each; neighbours that are alike stand once. */
export type ConceptReader = (text: string) => string;

/** Letters of concepts; numbers and punctuation stand for themselves. */
const FIRST_LETTER = 0xc0;
/** Below the marks of Chinese, which stand in rows too. */
const MOST_CONCEPTS = 0x200;
const NUMBER = '#';
const NUMBER_CODE = NUMBER.charCodeAt(0);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a letter of a row, by its code, stands for a concept or a number, and not for punctuation. */
export function isConcept(code: number): boolean {
  return (code >= FIRST_LETTER && code < FIRST_LETTER + MOST_CONCEPTS) || code === NUMBER_CODE;
}

/** For Chinese: the longest word at each place. */
export function createChineseConcepts(words: ConceptWords): ConceptReader {
  const byFirst = wordsByFirst(words);
  return (text) => {
    const row = createRow();
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) {
        while (isDigit(text.charCodeAt(at)) || text[at] === '.') at += 1;
        row.add(NUMBER);
        continue;
      }
      const found = byFirst.get(code)?.find(({ word }) => text.startsWith(word, at));
      if (found) row.add(found.letter);
      at += found?.word.length ?? 1;
    }
    return row.text();
  };
}

interface Word {
  word: string;
  letter: string;
}

/** By the code of their first character, the longest first; marks stand for themselves. */
function wordsByFirst(words: ConceptWords): Map<number, Word[]> {
  const byFirst = new Map<number, Word[]>();
  const known = new Set<string>();
  const add = (word: string, letter: string) => {
    if (known.has(word)) return;
    known.add(word);
    const code = word.charCodeAt(0);
    const list = byFirst.get(code);
    if (list) list.push({ word, letter });
    else byFirst.set(code, [{ word, letter }]);
  };
  for (const [word, letter] of wordsWithLetters(words)) add(word, letter);
  for (const mark of CHINESE_MARKS) add(mark, mark);
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}
const CHINESE_MARKS = ',;。:?!';

/** For English: word by word. */
export function createEnglishConcepts(words: ConceptWords): ConceptReader {
  const exact = new Map<string, string>();
  const beginnings: [string, string][] = [];
  for (const [word, letter] of wordsWithLetters(words)) {
    if (word.endsWith('*')) beginnings.push([word.slice(0, -1), letter]);
    else if (!exact.has(word)) exact.set(word, letter);
  }
  const known = new Map<string, string | null>();
  const letterOf = (word: string): string | null => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const letter =
      exact.get(word) ?? beginnings.find(([beginning]) => word.startsWith(beginning))?.[1] ?? null;
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(word, letter);
    return letter;
  };
  return (text) => {
    const row = createRow();
    for (const token of text.match(ENGLISH_TOKEN) ?? []) {
      if (isDigit(token.charCodeAt(0))) row.add(NUMBER);
      else if (ENGLISH_MARKS.includes(token)) row.add(token);
      else {
        const letter = letterOf(token);
        if (letter !== null) row.add(letter);
      }
    }
    return row.text();
  };
}
const ENGLISH_TOKEN = /[a-z][a-z'-]*|[0-9][0-9.,]*|[%$£€]|[,;:.?!]/g;
const ENGLISH_MARKS = ',;:.?!';
/** Words of a page that are remembered; a hostile page has no end of them. */
const KNOWN_LIMIT = 5000;

function* wordsWithLetters(words: ConceptWords): Generator<[word: string, letter: string]> {
  let letter = FIRST_LETTER;
  for (const list of Object.values(words)) {
    for (const word of list.split(' ')) yield [word, String.fromCharCode(letter)];
    letter += 1;
  }
}

interface Row {
  add(letter: string): void;
  text(): string;
}

/** Codes are gathered first: a string that grows letter by letter would be put together again at its first use. */
function createRow(): Row {
  const codes: number[] = [];
  return {
    add(letter) {
      const code = letter.charCodeAt(0);
      if (codes.at(-1) !== code) codes.push(code);
    },
    text: () => String.fromCharCode(...codes.slice(0, ROW_LIMIT)),
  };
}
/** A sentence has a few dozen; a hostile one must not grow into more arguments than a call may have. */
const ROW_LIMIT = 1000;
