// Finds which cue words stand in a text, in one pass: an Aho-Corasick automaton over UTF-16 codes. Without it each rule
// would search the whole document by itself.

export interface CueMatcher {
  /** Calls `hit` with the index of every cue that stands in `text`; the same cue may be reported more than once. */
  scan(text: string, hit: (cue: number) => void): void;
}

interface State {
  next: Map<number, State>;
  fail: State;
  /** Indexes of the cues that end here, including those that end as suffixes. */
  ends: number[];
}

const CODE_UNITS = 0x10000;

export function createCueMatcher(cues: readonly string[]): CueMatcher {
  const root = createState();
  root.fail = root;
  cues.forEach((cue, index) => {
    let state = root;
    for (let at = 0; at < cue.length; at += 1) {
      const code = cue.charCodeAt(at);
      const known = state.next.get(code);
      const next = known ?? createState();
      if (!known) state.next.set(code, next);
      state = next;
    }
    state.ends.push(index);
  });
  linkFailures(root);
  // Most characters begin no cue: at the root one look into a table settles them, without a hash.
  const first: (State | undefined)[] = Array.from({ length: CODE_UNITS });
  for (const [code, state] of root.next) first[code] = state;
  return {
    scan(text, hit) {
      let state = root;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        while (state !== root) {
          const next = state.next.get(code);
          if (next) break;
          state = state.fail;
        }
        state = (state === root ? first[code] : state.next.get(code)) ?? root;
        const { ends } = state;
        for (let index = 0; index < ends.length; index += 1) hit(ends[index] as number);
      }
    },
  };
}

function createState(): State {
  const state = { next: new Map<number, State>(), ends: [] } as unknown as State;
  return state;
}

function step(from: State, code: number, root: State): State {
  let state = from;
  for (;;) {
    const next = state.next.get(code);
    if (next) return next;
    if (state === root) return root;
    state = state.fail;
  }
}

/** Breadth first, so that a state's failure link is finished before its children need it. */
function linkFailures(root: State): void {
  const queue: State[] = [];
  for (const child of root.next.values()) {
    child.fail = root;
    queue.push(child);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] as State;
    for (const [code, child] of state.next) {
      child.fail = step(state.fail, code, root);
      child.ends.push(...child.fail.ends);
      queue.push(child);
    }
  }
}
