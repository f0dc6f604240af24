// One-click evidence: from the tab in front to a record in the store. One capture at a time.
import type { RecordDraft } from '@/lib/core/evidence/record';
import type { CaptureMode, CaptureProgress, NotCaptured } from '@/lib/core/evidence/types';
import { keepRecord } from '../evidence/keep-record';
import { describeEnvironment } from './environment';
import { describeFocus, findClause, type SoughtClause } from './focus';
import { listFacts, listQuotes, listRenewal } from './list-facts';
import {
  type CaptureCode,
  type CapturePorts,
  CaptureStop,
  type PageLink,
  type RecordFile,
  type TakenImage,
} from './ports';
import { createTabCamera } from './tab-camera';
import { takePictures } from './take-pictures';

export type CaptureRequest = {
  tabId: number;
  mode: CaptureMode;
  /** Of mode `clause`: where it begins in the reading's text, and its words. */
  clause?: SoughtClause | undefined;
};

export type CaptureOutcome = { ok: true } | { ok: false; code: string };
type Running = { tabId: number; cancelled: boolean; finished: Promise<void> };

export type CaptureUseCases = {
  /** Resolves once the capture has begun; `progress` tells how it goes on and ends. */
  start(request: CaptureRequest): Promise<CaptureOutcome>;
  cancel(request: { tabId: number }): Promise<CaptureOutcome>;
  progress(): Promise<CaptureProgress>;
  /** To be called once when the background starts: a capture said to be running then died with its worker. */
  recover(): Promise<void>;
  /** Resolves when no capture runs. */
  settled(): Promise<void>;
};

export function createCaptureUseCases<I extends TakenImage>(ports: CapturePorts<I>): CaptureUseCases {
  const camera = createTabCamera<I>(ports);
  let running: Running | null = null;

  return {
    async start(request) {
      const { tabId } = request;
      if (running) return { ok: false, code: 'capture_already_running' };
      const current: Running = { tabId, cancelled: false, finished: Promise.resolve() };
      running = current;
      await ports.progress.write({ state: 'running', tabId, step: 'preparing', done: 0, total: 0 });
      current.finished = run(current, request).finally(() => {
        running = null;
      });
      return { ok: true };
    },
    async cancel({ tabId }) {
      if (running?.tabId !== tabId) return { ok: false, code: 'capture_not_running' };
      running.cancelled = true;
      return { ok: true };
    },
    progress: () => ports.progress.read(),
    async recover() {
      const last = await ports.progress.read();
      if (last.state !== 'running' || running) return;
      await ports.progress.write({
        state: 'stopped',
        tabId: last.tabId,
        code: 'capture_stopped_interrupted',
      });
      await ports.marks.set(last.tabId, true);
    },
    async settled() {
      await running?.finished;
    },
  };

  async function run(current: Running, request: CaptureRequest): Promise<void> {
    const { tabId } = current;
    try {
      const done = await capture(current, request);
      await ports.progress.write({ state: 'done', tabId, ...done });
    } catch (error) {
      const code: CaptureCode = error instanceof CaptureStop ? error.code : 'capture_failed_fault';
      await ports.progress.write({ state: 'stopped', tabId, code });
      if (code === 'capture_failed_fault') ports.report(error);
    }
  }

  async function capture(current: Running, request: CaptureRequest) {
    const { tabId } = current;
    const watch = await ports.tabs.watch(tabId);
    if (!watch) throw new CaptureStop('capture_page_unreachable');
    const check = () => {
      if (current.cancelled) throw new CaptureStop('capture_stopped_cancelled');
      const code = watch.stopCode();
      if (code) throw new CaptureStop(code);
    };
    const step = (name: 'picture' | 'text' | 'hashing' | 'saving', done = 0, total = 0) =>
      ports.progress.write({ state: 'running', tabId, step: name, done, total });
    try {
      await ports.marks.set(tabId, false);
      const link = await ports.pages.open(tabId);
      if (!link) throw new CaptureStop('capture_page_unreachable');
      try {
        const gathered = await gather({ current, request, link, check, step });
        check();
        await step('hashing');
        const kept = await keepRecord(ports.keeper, gathered.draft, gathered.files);
        if (!kept.ok) throw new CaptureStop('capture_failed_storage');
        if (kept.record.set) await ports.series.taken();
        return { recordId: kept.record.id, notCaptured: kept.record.notCaptured.length };
      } catch (error) {
        // A lost port says only that the page is gone; the watch knows why.
        const code = watch.stopCode();
        throw code && !(error instanceof CaptureStop) ? new CaptureStop(code) : error;
      } finally {
        await link.ask('restore', {}).catch(() => undefined);
        link.close();
      }
    } finally {
      watch.dispose();
      await ports.marks.set(tabId, true);
    }
  }

  async function gather(task: {
    current: Running;
    request: CaptureRequest;
    link: PageLink;
    check(): void;
    step(name: 'picture' | 'text', done?: number, total?: number): Promise<void>;
  }): Promise<{ draft: RecordDraft; files: RecordFile[] }> {
    const { link, check, step } = task;
    const { mode } = task.request;
    const { tabId } = task.current;
    const capturedAt = new Date(ports.now()).toISOString();
    const startedMs = ports.monotonicMs();
    const reading = await ports.reading(tabId);
    const facts = reading ? listFacts(reading) : [];
    const sought = findClause(reading, task.request.clause);
    const shape = await link.ask('prepare', {
      mode,
      ...(sought ? { clause: sought } : {}),
      areas: ports.pictures.takesAreas,
      quotes: reading ? listQuotes(reading, facts) : [],
      renewal: listRenewal(reading?.clauses ?? []),
      keep: facts.filter(({ name }) => name === 'orderId').map(({ value }) => value),
    });
    if (!shape) throw new CaptureStop('capture_part_gone');
    const pictures = await takePictures<I>({
      ports,
      camera,
      link,
      tabId,
      mode,
      shape,
      check,
      progress: (done, total) => step('picture', done, total),
    });
    await link.ask('restore', {});
    await step('text');
    const about = await link.ask('about', { html: false });
    const set = await ports.series.place(reading?.page.kind);
    const notCaptured: NotCaptured[] = [...pictures.notCaptured];
    const snapshot = await takeSnapshot(tabId, link);
    const { parts, blobs } = await pictures.encoded;
    const files: RecordFile[] = blobs.map((blob, index) => ({
      name: parts[index]?.file ?? '',
      type: 'image/png',
      blob,
    }));
    const text = reading?.text ?? about.text;
    files.push({ name: 'page.txt', type: 'text/plain', blob: new Blob([text], { type: 'text/plain' }) });
    const focus = describeFocus(mode, sought?.index, { parts, places: pictures.places });
    if (snapshot) files.push(snapshot);
    else notCaptured.push({ what: 'snapshot', detail: 'the browser gave no copy of the page' });
    check();
    return {
      files,
      draft: {
        id: ports.newId(),
        capturedAt,
        durationMs: Math.round(ports.monotonicMs() - startedMs),
        zone: ports.zone(),
        url: about.url,
        title: about.title,
        referrer: about.referrer,
        lang: about.lang,
        mode,
        parts,
        notCaptured,
        clauses: (reading?.clauses ?? []).map(({ kind, quote, start, end }) => ({ kind, quote, start, end })),
        ...(reading ? { pageKind: reading.page.kind, facts } : {}),
        places: pictures.places,
        ...(focus ? { focus } : {}),
        ...(set ? { set } : {}),
        ...(shape.renewalLooks.length > 0 ? { renewalLooks: shape.renewalLooks } : {}),
        environment: describeEnvironment(await ports.environment(), { shape, pictures, about }),
      },
    };
  }

  async function takeSnapshot(tabId: number, link: PageLink): Promise<RecordFile | null> {
    const archive = await ports.snapshot(tabId);
    if (archive) return { name: 'page.mhtml', type: 'multipart/related', blob: archive };
    const { html } = await link.ask('about', { html: true });
    if (html === '') return null;
    return { name: 'page.html', type: 'text/html', blob: new Blob([html], { type: 'text/html' }) };
  }
}
