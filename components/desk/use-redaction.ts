// The boxes of one record while a person looks through them: added, changed, taken away, undone.
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { RedactionChoice } from '@/lib/core/evidence/mask-record';
import type { RedactionBox } from '@/lib/core/evidence/types';
import type { OpenedRecord } from './desk-types';

/** `key` stays the same while the box is moved. */
export type KeyedBox = { key: number; box: RedactionBox };

export interface Redaction {
  boxes: readonly KeyedBox[];
  /** Gives the key of the new box. */
  add: (box: RedactionBox) => number;
  /** Changes one after another with the same `gesture` are undone together. */
  change: (key: number, box: RedactionBox, gesture?: string) => void;
  remove: (key: number) => void;
  /** Null when there is nothing to undo. */
  undo: (() => void) | null;
  /** Back to what was found; null when nothing was looked for, or the boxes are those. */
  reset: (() => void) | null;
  /** One a line. */
  words: string;
  setWords: (words: string) => void;
  /** Whether any box was drawn or changed by hand. */
  byHand: boolean;
  keepTexts: boolean;
  setKeepTexts: (keep: boolean) => void;
  /** What is to be exported; null while it is what the desk would export by itself. */
  choice: RedactionChoice | null;
  /** What is chosen now has been exported. */
  settle: () => void;
}

type State = {
  boxes: readonly KeyedBox[];
  past: readonly (readonly KeyedBox[])[];
  gesture: string;
  nextKey: number;
  words: string;
  keepTexts: boolean;
  changed: boolean;
};

export function useRedaction({ found, last }: Pick<OpenedRecord, 'found' | 'last'>): Redaction {
  const [state, setState] = useState<State>(() => begin(last ?? found ?? []));
  const settle = useCallback(() => setState((before) => ({ ...before, changed: false })), []);
  return useMemo(() => {
    const put = (boxes: readonly KeyedBox[], more: Partial<State> = {}) =>
      setState((before) => ({
        ...before,
        boxes,
        past: [...before.past, before.boxes],
        gesture: '',
        changed: true,
        ...more,
      }));
    const byHand = state.boxes.some(({ box }) => box.kind === 'person');
    const words = state.words.split('\n').filter((line) => line.trim() !== '');
    const texts = !byHand || state.keepTexts ? 'kept' : 'left-out';
    const isFound = found !== null && sameBoxes(state.boxes, found);
    return {
      boxes: state.boxes,
      add: (box) => {
        put([...state.boxes, { key: state.nextKey, box }], { nextKey: state.nextKey + 1 });
        return state.nextKey;
      },
      change: (key, box, gesture = '') => {
        const boxes = state.boxes.map((one) => (one.key === key ? { key, box } : one));
        const isSameGesture = gesture !== '' && gesture === state.gesture;
        put(boxes, { gesture, ...(isSameGesture ? { past: state.past } : {}) });
      },
      remove: (key) => put(state.boxes.filter((one) => one.key !== key)),
      undo:
        state.past.length === 0
          ? null
          : () =>
              setState((before) => ({
                ...before,
                boxes: before.past.at(-1) ?? before.boxes,
                past: before.past.slice(0, -1),
                gesture: '',
                changed: true,
              })),
      reset:
        found === null || isFound
          ? null
          : () => put(keyed(found, state.nextKey), { nextKey: state.nextKey + found.length }),
      words: state.words,
      setWords: (typed) => setState((before) => ({ ...before, words: typed, changed: true })),
      byHand,
      keepTexts: state.keepTexts,
      setKeepTexts: (keepTexts) => setState((before) => ({ ...before, keepTexts, changed: true })),
      choice: state.changed ? { boxes: state.boxes.map(({ box }) => box), words, texts } : null,
      settle,
    };
  }, [state, found, settle]);
}

function begin(boxes: readonly RedactionBox[]): State {
  return {
    boxes: keyed(boxes, 0),
    past: [],
    gesture: '',
    nextKey: boxes.length,
    words: '',
    keepTexts: false,
    changed: false,
  };
}

function keyed(boxes: readonly RedactionBox[], from: number): KeyedBox[] {
  return boxes.map((box, index) => ({ key: from + index, box }));
}

function sameBoxes(boxes: readonly KeyedBox[], found: readonly RedactionBox[]): boolean {
  return (
    boxes.length === found.length &&
    boxes.every(({ box }, index) => {
      const other = found[index];
      return (
        other?.kind === box.kind &&
        other.left === box.left &&
        other.top === box.top &&
        other.width === box.width &&
        other.height === box.height
      );
    })
  );
}
