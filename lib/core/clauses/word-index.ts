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
  /** Looks at a text; `hit` is called with the number of each word in it, perhaps more than once. */
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
  const hasList = (list: number): boolean => {
    if (answers[list] === UNKNOWN) {
      asked.push(list);
      answers[list] = ABSENT;
      for (const word of members[list] ?? []) {
        if (isSeen[word] === 0) continue;
        answers[list] = PRESENT;
        break;
      }
    }
    return answers[list] === PRESENT;
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
      for (const list of lists) if (!hasList(list)) return false;
      return true;
    },
  };
}

const UNKNOWN = 0;
const ABSENT = 1;
const PRESENT = 2;
