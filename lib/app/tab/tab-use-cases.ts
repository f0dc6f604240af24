// A tab's life in the background: a page says it may concern us, is read, assessed, shown. Nothing is remembered here;
// the worker may die between any two calls.
import type { Answers, Assessment } from '@/lib/core/eligibility/types';
import { mergeReadings } from '@/lib/core/pages/merge';
import type { PageReading } from '@/lib/core/pages/reading';
import type { TabView } from '@/lib/core/pages/tab-view';
import { answersKeyOf, isSameAddress } from './answers-key';
import { badgeFor, NO_BADGE } from './badge';
import type { FrameReadings, TabPorts } from './ports';
import { unreadableReason } from './unreadable';

export type Outcome = { ok: true } | { ok: false; code: string };

/** So long a popup waits for a first reading before it says "reading". */
export const READING_WAIT_MS = 1500;

export interface TabUseCases {
  pageSniffed(tabId: number, frameId: number, reasons: readonly string[]): Promise<Outcome>;
  pageRead(tabId: number, frameId: number, reading: PageReading): Promise<Outcome>;
  view(tabId: number): Promise<TabView>;
  reread(tabId: number): Promise<TabView>;
  saveAnswers(tabId: number, key: string, answers: Answers): Promise<TabView>;
  /** The badge as the reading has it, after something else stood there for a while. */
  showBadge(tabId: number): Promise<void>;
  /** The tab shows another address, or did so a moment ago. */
  addressChanged(tabId: number): Promise<void>;
  tabGone(tabId: number): Promise<void>;
}

export function createTabUseCases(ports: TabPorts): TabUseCases {
  return {
    async pageSniffed(tabId, frameId, reasons) {
      if (reasons.length === 0) {
        await forget(ports, tabId, frameId);
        return { ok: true };
      }
      // The top frame gives a frame's agreement its context: what is being bought, at what price.
      const injected = await ports.pages.inject(tabId, frameId === 0 ? [0] : [0, frameId]);
      return injected;
    },

    async pageRead(tabId, frameId, reading) {
      await ports.readings.change(tabId, (frames) => {
        const before = frames[0];
        const isNewPage = frameId === 0 && before !== undefined && !isSameAddress(before.url, reading.url);
        return { ...(isNewPage ? {} : frames), [frameId]: reading };
      });
      await refreshBadge(ports, tabId);
      return { ok: true };
    },

    view: (tabId) => viewTab(ports, tabId),

    async reread(tabId) {
      const changed = ports.readings.nextChange(tabId, READING_WAIT_MS);
      if (await ports.pages.reread(tabId)) await changed;
      return viewTab(ports, tabId);
    },

    async saveAnswers(tabId, key, answers) {
      await ports.answers.save(key, answers);
      await refreshBadge(ports, tabId);
      return viewTab(ports, tabId);
    },

    showBadge: (tabId) => refreshBadge(ports, tabId),

    async addressChanged(tabId) {
      const tab = await ports.tabs.read(tabId);
      if (tab === null) return;
      // Asked and dropped in one change, by the address of now: the news may come after the new page was read already.
      await ports.readings.change(tabId, (frames) => {
        const top = frames[0];
        return top !== undefined && isSameAddress(top.url, tab.url) ? frames : {};
      });
      await refreshBadge(ports, tabId);
    },

    tabGone: (tabId) => ports.readings.drop(tabId),
  };
}

async function viewTab(ports: TabPorts, tabId: number): Promise<TabView> {
  // Asked side by side: each is a trip to another process, and a person is waiting.
  const [tab, frames, inspected] = await Promise.all([
    ports.tabs.read(tabId),
    ports.readings.read(tabId),
    ports.pages.isInspected(tabId),
  ]);
  if (tab === null) return { state: 'failed', code: 'gone', url: '' };
  const { url } = tab;
  const reason = unreadableReason(url);
  if (reason !== null) return { state: 'unreadable', reason, url };
  const known = mergeFresh(frames, url);
  if (known !== null) {
    if (inspected) return readView(ports, tabId, known);
    // Reloaded under the same address, and maybe no longer the same page (signed out, sold out).
    await ports.readings.drop(tabId);
  }

  const changed = ports.readings.nextChange(tabId, READING_WAIT_MS);
  const injected = await ports.pages.inject(tabId, 'all');
  if (!injected.ok) {
    const { code } = injected;
    if (code === 'gone' || code === 'not-injected') return { state: 'failed', code, url };
    return { state: 'unreadable', reason: code, url };
  }
  if ((await ports.pages.contentType(tabId)) === 'application/pdf') {
    return { state: 'unreadable', reason: 'pdf', url };
  }
  await changed;
  const read = mergeFresh(await ports.readings.read(tabId), url);
  return read === null ? { state: 'reading', url } : readView(ports, tabId, read);
}

/** The tab's one reading; null where there is none of the page it shows now. */
function mergeFresh(frames: FrameReadings, url: string): PageReading | null {
  const top = frames[0];
  return top !== undefined && isSameAddress(top.url, url) ? mergeFrames(frames) : null;
}

/** The frames' readings as one, the top frame's first; null when there is none. */
export function mergeFrames(frames: FrameReadings): PageReading | null {
  const ids = Object.keys(frames).map(Number);
  ids.sort((one, other) => one - other);
  return mergeReadings(ids.flatMap((id) => frames[id] ?? []));
}

async function readView(ports: TabPorts, tabId: number, reading: PageReading): Promise<TabView> {
  const answersKey = answersKeyOf(reading);
  const [answers, evidenceCount, marksShown] = await Promise.all([
    ports.answers.read(answersKey),
    ports.evidence.countFor(reading.url),
    ports.marksShown(),
  ]);
  const assessment = await assess(ports, tabId, reading, answers);
  return { state: 'read', reading, assessment, answers, answersKey, evidenceCount, marksShown };
}

/** Worked out once for the same page, answers and day, with all that a popup shows of it. */
async function assess(
  ports: TabPorts,
  tabId: number,
  reading: PageReading,
  answers: Answers,
): Promise<Assessment> {
  const { facts, clauses, page } = reading;
  const input = { facts, clauses, answers, today: ports.today(), page: page.kind, explain: true };
  const basis = JSON.stringify(input);
  const kept = await ports.assessments.read(tabId, basis);
  if (kept !== null) return kept;
  const assessment = ports.assess(input);
  await ports.assessments.keep(tabId, basis, assessment);
  return assessment;
}

async function refreshBadge(ports: TabPorts, tabId: number): Promise<void> {
  const reading = mergeFrames(await ports.readings.read(tabId));
  if (reading === null) return ports.badge.show(tabId, NO_BADGE);
  const answers = await ports.answers.read(answersKeyOf(reading));
  await ports.badge.show(tabId, badgeFor(reading, await assess(ports, tabId, reading, answers)));
}

/** The page in this frame became another one within its document. */
async function forget(ports: TabPorts, tabId: number, frameId: number): Promise<void> {
  await ports.readings.change(tabId, (frames) => {
    if (frameId === 0) return {};
    const { [frameId]: _gone, ...rest } = frames;
    return rest;
  });
  await refreshBadge(ports, tabId);
}
