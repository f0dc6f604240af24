// The words that a rule book looks for in a text, numbered: cue words, and the words that patterns require. One pass of
// one automaton finds them all; whether one word of a list stands in the text is then a look into a table.
import { createCueMatcher } from './cue-matcher';
import type { RequiredWords } from './required-words';

export interface WordIndex {
  /** The number of a word. */
  addWord(word: string): number;
  /** The numbers of word lists; a list that was added before keeps its number. */
  addLists(lists: RequiredWords): readonly number[];
  /** Builds the automaton; nothing can be added afterwards. */
  finish(): WordSearch;
}

export interface WordSearch {
  /** Looks at a text; `hit` is called with the number of each word in it, perhaps more than once. */
  scan(text: string, hit: (word: number) => void): void;
  /** Whether one word of each list stands in the text that was scanned last. */
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
    addWord,
    addLists: (required) => required.map(addList),
    finish: () => createWordSearch([...words.keys()], members),
  };
}

function createWordSearch(words: readonly string[], members: readonly (readonly number[])[]): WordSearch {
  const matcher = createCueMatcher(words);
  // What holds for this text carries the number of this scan, so that nothing has to be wiped between texts.
  const wordSeen = new Float64Array(words.length);
  const listAsked = new Float64Array(members.length);
  const listHeld = new Uint8Array(members.length);
  let round = 0;
  const hasList = (list: number): boolean => {
    if (listAsked[list] !== round) {
      listAsked[list] = round;
      listHeld[list] = 0;
      for (const word of members[list] ?? []) {
        if (wordSeen[word] !== round) continue;
        listHeld[list] = 1;
        break;
      }
    }
    return listHeld[list] === 1;
  };
  return {
    scan(text, hit) {
      round += 1;
      matcher.scan(text, (word) => {
        if (wordSeen[word] === round) return;
        wordSeen[word] = round;
        hit(word);
      });
    },
    hasLists(lists) {
      for (const list of lists) if (!hasList(list)) return false;
      return true;
    },
  };
}
