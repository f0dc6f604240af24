// Finds which cue words stand in a text, in one pass: an Aho-Corasick automaton over UTF-16 codes. Without it each rule
// would search the whole document by itself. States and transitions lie in flat tables: thousands of words make tens of
// thousands of states, and a hash map for each of them is what a pass would spend its time in.

export interface CueMatcher {
  /** Calls `hit` with the index of every cue that stands in `text`; the same cue may be reported more than once. */
  scan(text: string, hit: (cue: number) => void): void;
}

const CODE_UNITS = 0x10000;
const ROOT = 0;
const NONE = -1;

export function createCueMatcher(cues: readonly string[]): CueMatcher {
  const trie = createTrie(cues);
  cues.forEach((cue, index) => {
    let state = ROOT;
    for (let at = 0; at < cue.length; at += 1) state = trie.extend(state, cue.charCodeAt(at));
    const ended = trie.ends[state];
    if (ended) ended.push(index);
    else trie.ends[state] = [index];
  });
  const fail = linkFailures(trie);
  const { letters, next, ends } = trie;
  return {
    scan(text, hit) {
      let state = ROOT;
      for (let at = 0; at < text.length; at += 1) {
        const letter = letters[text.charCodeAt(at)] as number;
        // Most characters of a text stand in no cue.
        if (letter === 0) {
          state = ROOT;
          continue;
        }
        let to = next(state, letter);
        while (to === NONE && state !== ROOT) {
          state = fail[state] as number;
          to = next(state, letter);
        }
        state = to === NONE ? ROOT : to;
        const ended = ends[state];
        if (ended !== undefined)
          for (let index = 0; index < ended.length; index += 1) hit(ended[index] as number);
      }
    },
  };
}

interface Trie {
  /** By UTF-16 code: the number of the letter, from 1; 0 stands in no cue. */
  letters: Uint16Array;
  /** By state: the cues that end there. */
  ends: (number[] | undefined)[];
  /** By state, in the order in which they were made: where it hangs, and by which letter. */
  parents: Int32Array;
  ofParent: Uint16Array;
  size(): number;
  extend(state: number, code: number): number;
  next(state: number, letter: number): number;
}

/** Transitions lie in one open hash table: state × letter → state. */
function createTrie(cues: readonly string[]): Trie {
  const most = cues.reduce((sum, cue) => sum + cue.length, 1);
  const letters = new Uint16Array(CODE_UNITS);
  let letterCount = 1;
  for (const cue of cues) {
    for (let at = 0; at < cue.length; at += 1) {
      const code = cue.charCodeAt(at);
      if (letters[code] === 0) letters[code] = letterCount++;
    }
  }
  const parents = new Int32Array(most);
  const ofParent = new Uint16Array(most);
  let states = 1;
  const bits = Math.ceil(Math.log2(most * 2 + 2));
  const mask = (1 << bits) - 1;
  // A key and its value lie side by side: one look into memory for both.
  const table = new Int32Array(2 * (mask + 1)).fill(NONE);
  const placeOf = (key: number): number => {
    let place = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (table[2 * place] !== NONE && table[2 * place] !== key) place = (place + 1) & mask;
    return 2 * place;
  };
  const next = (state: number, letter: number): number =>
    table[placeOf(state * letterCount + letter) + 1] as number;
  const extend = (state: number, code: number): number => {
    const letter = letters[code] as number;
    const key = state * letterCount + letter;
    const place = placeOf(key);
    if (table[place] === key) return table[place + 1] as number;
    table[place] = key;
    table[place + 1] = states;
    parents[states] = state;
    ofParent[states] = letter;
    return states++;
  };
  return { letters, ends: [], parents, ofParent, size: () => states, extend, next };
}

/** By state: the state of its longest proper suffix. Shallow states come first, so that a state's suffix is finished before it. */
function linkFailures({ ends, parents, ofParent, size, next }: Trie): Int32Array {
  const fail = new Int32Array(size());
  const depths = new Int32Array(size());
  for (let state = 1; state < size(); state += 1)
    depths[state] = (depths[parents[state] as number] as number) + 1;
  const order = [...depths.keys()].slice(1).sort((a, b) => (depths[a] as number) - (depths[b] as number));
  for (const state of order) {
    const letter = ofParent[state] as number;
    let from = parents[state] as number;
    while (from !== ROOT) {
      from = fail[from] as number;
      const to = next(from, letter);
      if (to === NONE) continue;
      fail[state] = to;
      break;
    }
    const suffixEnds = ends[fail[state] as number];
    if (suffixEnds !== undefined) ends[state] = [...(ends[state] ?? []), ...suffixEnds];
  }
  return fail;
}
