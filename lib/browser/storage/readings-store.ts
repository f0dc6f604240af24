// What was read in each tab, in the session area: in memory only, since it holds text of the pages a person opens, and
// alive across deaths of the worker. The area holds 10 MB, so the oldest tabs' readings make room for new ones.
import { z } from 'zod';
import { type Assessment, assessmentSchema } from '@/lib/core/eligibility/types';
import { type PageReading, pageReadingSchema } from '@/lib/core/pages/reading';
import { sha256 } from '../evidence-store/digest';
import type { StorageArea } from './stored-item';

export type FrameReadings = Record<number, PageReading>;

const KEY_PREFIX = 'readings.';
/** What was worked out from a tab's readings; goes when they go. */
const ASSESSMENT_PREFIX = 'assessments.';
const INDEX_KEY = 'readings-index';
/** A character may take three bytes there: 2.4 million are at most 7.2 MB of the 10 MB that all of us share. */
const ROOM_CHARS = 2_400_000;
/** Room that every tab's assessment is given; a longer one is worked out again each time. */
const ASSESSMENT_ROOM_CHARS = 20_000;
/** A longer text is cut when stored; spans and quotes are kept, only the text behind them is not. */
const TEXT_KEPT_CHARS = 600_000;

const keptAssessmentSchema = z.object({ basis: z.string(), assessment: assessmentSchema });
const framesSchema = z.record(z.string(), z.unknown());
const indexSchema = z.array(z.object({ tabId: z.int(), chars: z.int() }));

export interface ReadingsStore {
  read(tabId: number): Promise<FrameReadings>;
  change(tabId: number, change: (frames: FrameReadings) => FrameReadings): Promise<void>;
  drop(tabId: number): Promise<void>;
  /** What `keep` put by for the same `basis`, or null. */
  readAssessment(tabId: number, basis: string): Promise<Assessment | null>;
  keepAssessment(tabId: number, basis: string, assessment: Assessment): Promise<void>;
  /** True at the next change of this tab's readings, false after `ms`. */
  nextChange(tabId: number, ms: number): Promise<boolean>;
}

export function createReadingsStore(
  area: StorageArea,
  onChange: (listener: (keys: string[]) => void) => () => void,
): ReadingsStore {
  // Frames of a tab report at once: their changes must not overwrite each other.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  };

  const read = async (tabId: number): Promise<FrameReadings> => {
    const key = KEY_PREFIX + tabId;
    const stored = framesSchema.safeParse((await area.get(key))[key] ?? {});
    const frames: FrameReadings = {};
    for (const [frameId, raw] of Object.entries(stored.success ? stored.data : {})) {
      const reading = pageReadingSchema.safeParse(raw);
      if (reading.success) frames[Number(frameId)] = reading.data;
    }
    return frames;
  };

  const readIndex = async () => {
    const index = indexSchema.safeParse((await area.get(INDEX_KEY))[INDEX_KEY] ?? []);
    return index.success ? index.data : [];
  };

  const remove = async (tabId: number): Promise<void> => {
    await Promise.all([area.remove(KEY_PREFIX + tabId), area.remove(ASSESSMENT_PREFIX + tabId)]);
  };

  const dropNow = async (tabId: number): Promise<void> => {
    await remove(tabId);
    await area.set({ [INDEX_KEY]: (await readIndex()).filter((entry) => entry.tabId !== tabId) });
  };

  const writeNow = async (tabId: number, frames: FrameReadings): Promise<void> => {
    if (Object.keys(frames).length === 0) return dropNow(tabId);
    const kept = Object.fromEntries(Object.entries(frames).map(([id, reading]) => [id, shorten(reading)]));
    const chars = JSON.stringify(kept).length + ASSESSMENT_ROOM_CHARS;
    const index = (await readIndex()).filter((entry) => entry.tabId !== tabId);
    let used = index.reduce((sum, entry) => sum + entry.chars, chars);
    while (used > ROOM_CHARS && index.length > 0) {
      const oldest = index.shift();
      if (oldest === undefined) break;
      used -= oldest.chars;
      await remove(oldest.tabId);
    }
    await area.set({ [KEY_PREFIX + tabId]: kept, [INDEX_KEY]: [...index, { tabId, chars }] });
  };

  return {
    read: (tabId) => inTurn(() => read(tabId)),
    change: (tabId, change) => inTurn(async () => writeNow(tabId, change(await read(tabId)))),
    drop: (tabId) => inTurn(() => dropNow(tabId)),
    async readAssessment(tabId, basis) {
      const key = ASSESSMENT_PREFIX + tabId;
      const kept = keptAssessmentSchema.safeParse((await area.get(key))[key]);
      return kept.success && kept.data.basis === (await digestOf(basis)) ? kept.data.assessment : null;
    },
    async keepAssessment(tabId, basis, assessment) {
      if (JSON.stringify(assessment).length > ASSESSMENT_ROOM_CHARS) return;
      const kept = { basis: await digestOf(basis), assessment };
      await inTurn(async () => {
        // The tab may have gone while this was being worked out.
        if ((await readIndex()).some((entry) => entry.tabId === tabId))
          await area.set({ [ASSESSMENT_PREFIX + tabId]: kept });
      });
    },
    nextChange(tabId, ms) {
      return new Promise((resolve) => {
        const finish = (changed: boolean): void => {
          stop();
          clearTimeout(timer);
          resolve(changed);
        };
        const stop = onChange((keys) => {
          if (keys.includes(KEY_PREFIX + tabId)) finish(true);
        });
        const timer = setTimeout(() => finish(false), ms);
      });
    },
  };
}

/** A basis is as long as all clauses of a page; its digest names it as well. */
function digestOf(basis: string): Promise<string> {
  return sha256(new TextEncoder().encode(basis));
}

function shorten(reading: PageReading): PageReading {
  if (reading.text.length <= TEXT_KEPT_CHARS) return reading;
  return { ...reading, text: reading.text.slice(0, TEXT_KEPT_CHARS), truncated: true };
}
