// The words that a rule book looks for in a text, numbered: cue words, and the words that patterns require. One pass of
// one automaton finds them all; whether one word of a list stands in the text is then a look into a table.
import { createCueMatcher } from './cue-matcher';

export interface WordIndex {
  /** The number of a word list; one that was added before keeps its number. */
  addList(words: readonly string[]): number;
  /** The numbers of a list's words. */
  wordsOf(list: number): readonly number[];
  /** Builds the automaton; nothing can be added afterwards. */
  finish(): WordSearch;
}

export interface WordSearch {
  /** Looks at a text; `hit` is called with the number of each word in it, once a word. */
  scan(text: string, hit: (word: number) => void): void;
  /** Whether one word of a list, or one of each, stands in the text that was scanned last. */
  hasList(list: number): boolean;
  hasLists(lists: readonly number[]): boolean;
}

export function createWordIndex(): WordIndex {
  const words = new Map<string, number>();
  const lists = new Map<string, number>();
  const members: (readonly number[])[] = [];
  const addWord = (word: string): number => {
    const known = words.get(word) ?? words.size;
    words.set(word, known);
    return known;
  };
  const addList = (list: readonly string[]): number => {
    const key = list.join('\n');
    const known = lists.get(key);
    if (known !== undefined) return known;
    lists.set(key, members.length);
    return members.push(list.map(addWord)) - 1;
  };
  return {
    addList,
    wordsOf: (list) => members[list] ?? [],
    finish: () => createWordSearch([...words.keys()], members),
  };
}

function createWordSearch(words: readonly string[], members: readonly (readonly number[])[]): WordSearch {
  const matcher = createCueMatcher(words);
  // A byte a word and a list: they are looked at dozens of times a sentence and fit the processor's nearest memory.
  const isSeen = new Uint8Array(words.length);
  const seen: number[] = [];
  const answers = new Uint8Array(members.length);
  const asked: number[] = [];
  // The lists one after another, and where each begins: this is the innermost loop of all reading.
  const inOrder = Int32Array.from(members.flat());
  const begins = new Int32Array(members.length + 1);
  members.forEach((list, index) => {
    begins[index + 1] = (begins[index] as number) + list.length;
  });
  const ask = (list: number): number => {
    asked.push(list);
    const end = begins[list + 1] as number;
    for (let at = begins[list] as number; at < end; at += 1) {
      if (isSeen[inOrder[at] as number] === 1) return PRESENT;
    }
    return ABSENT;
  };
  const hasList = (list: number): boolean => {
    const known = answers[list] as number;
    if (known !== UNKNOWN) return known === PRESENT;
    const answer = ask(list);
    answers[list] = answer;
    return answer === PRESENT;
  };
  return {
    scan(text, hit) {
      for (const word of seen) isSeen[word] = 0;
      for (const list of asked) answers[list] = UNKNOWN;
      seen.length = 0;
      asked.length = 0;
      matcher.scan(text, (word) => {
        if (isSeen[word] === 1) return;
        isSeen[word] = 1;
        seen.push(word);
        hit(word);
      });
    },
    hasList,
    hasLists(lists) {
      for (let at = 0; at < lists.length; at += 1) if (!hasList(lists[at] as number)) return false;
      return true;
    },
  };
}

const UNKNOWN = 0;
const ABSENT = 1;
const PRESENT = 2;
