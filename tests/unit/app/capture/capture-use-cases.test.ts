import { expect, test } from 'vitest';
import { createCaptureUseCases } from '@/lib/app/capture/capture-use-cases';
import type { CapturePorts, PageLink, TakenImage } from '@/lib/app/capture/ports';
import type { TileDraw } from '@/lib/core/evidence/place-tile';
import type { CaptureProgress, SetPlace } from '@/lib/core/evidence/types';
import { createMemoryKeeper, type MemoryKeeper } from '../evidence/memory-keeper';

const VIEW = { width: 100, height: 80, devicePixelRatio: 1 };
const HEIGHT = 200;

type Scene = {
  ports: CapturePorts<TakenImage>;
  keeper: MemoryKeeper;
  asked: string[];
  drawn: TileDraw[];
  marks: boolean[];
  reported: unknown[];
  told: CaptureProgress[];
};

/** A page of 200 px in a view of 80, over a clock that waiting moves; `about` overrides what it answers. */
function createScene(
  about: {
    keeper?: MemoryKeeper;
    ask?: (name: string, count: number) => unknown;
    report?: () => void;
    set?: SetPlace;
  } = {},
): Scene {
  let now = 0;
  let top = 0;
  let progress: CaptureProgress = { state: 'idle' };
  const keeper = about.keeper ?? createMemoryKeeper();
  const asked: string[] = [];
  const drawn: TileDraw[] = [];
  const marks: boolean[] = [];
  const reported: unknown[] = [];
  const told: CaptureProgress[] = [];
  const answers: Record<string, (payload: { top: number; html: boolean }) => unknown> = {
    prepare: () => ({
      view: VIEW,
      scroller: 'document',
      frame: { left: 0, top: 0, width: 100, height: 80 },
      contentWidth: 100,
      contentHeight: HEIGHT,
      area: { left: 0, top: 0, width: 100, height: HEIGHT },
      cropped: false,
      steady: true,
      notCaptured: [],
      renewalLooks: [],
    }),
    tile: (tile) => {
      top = tile.top;
      return { view: VIEW, left: 0, top, contentHeight: HEIGHT, spots: [], missingImages: 0 };
    },
    check: () => ({ view: VIEW, left: 0, top, clean: true }),
    restore: () => ({}),
    about: ({ html }) => ({
      url: 'https://shop.test/order',
      title: 'Order',
      referrer: '',
      lang: 'en',
      text: 'text of the page',
      html: html ? '<p>text of the page</p>' : '',
      response: {
        status: 200,
        contentType: 'text/html',
        charset: 'UTF-8',
        secure: true,
        sameAddress: true,
      },
    }),
  };
  const link = {
    async ask(name: string, payload: { top: number; html: boolean }) {
      asked.push(name);
      const special = about.ask?.(name, asked.filter((one) => one === name).length);
      if (special instanceof Error) throw special;
      return special ?? answers[name]!(payload);
    },
    close: () => asked.push('close'),
  } as unknown as PageLink;
  const ports: CapturePorts<TakenImage> = {
    now: () => Date.UTC(2026, 10, 25) + now,
    monotonicMs: () => now,
    wait: async (ms) => {
      now += ms;
    },
    zone: () => 'Asia/Shanghai',
    newId: keeper.newId,
    pages: { open: async () => link },
    tabs: { watch: async () => ({ stopCode: () => null, dispose: () => undefined }) },
    pictures: {
      takesAreas: false,
      take: async () => ({ width: 100, height: 80, close: () => undefined }),
      createStitcher: ({ width }) => ({
        draw: async (_, draws) => {
          drawn.push(...draws);
        },
        finish: async (height) => [{ part: { width, height, top: 0 }, blob: new Blob(['png']) }],
      }),
    },
    snapshot: async () => null,
    environment: async () => ({ browser: 'b', os: 'o', extensionVersion: '1' }),
    reading: async () => null,
    marks: {
      set: async (_, shown) => {
        marks.push(shown);
      },
    },
    progress: {
      read: async () => progress,
      write: async (next) => {
        progress = next;
        told.push(next);
      },
    },
    series: {
      place: async () => about.set ?? null,
      taken: async () => {
        asked.push('set taken');
      },
    },
    keeper,
    report: (fault) => {
      reported.push(fault);
      about.report?.();
    },
  };
  return { ports, keeper, asked, drawn, marks, reported, told };
}

async function run(scene: Scene): Promise<CaptureProgress> {
  const capture = createCaptureUseCases(scene.ports);
  expect(await capture.start({ tabId: 7, mode: 'full' })).toEqual({ ok: true });
  await capture.settled();
  return capture.progress();
}

test('a page becomes a record: every row drawn, text and page beside the picture, marks back', async () => {
  const scene = createScene();
  expect(await run(scene)).toMatchObject({ state: 'done', tabId: 7, notCaptured: 0 });
  const { records } = await scene.keeper.store.list();
  expect(records[0]!.record).toMatchObject({
    capturedAt: '2026-11-25T00:00:00.000Z',
    url: 'https://shop.test/order',
    parts: [{ file: 'page-1.png', width: 100, height: HEIGHT, top: 0 }],
  });
  expect(records[0]!.record.files.map(({ name }) => name)).toEqual(['page-1.png', 'page.txt', 'page.html']);
  expect(scene.drawn.map(({ dy, sh }) => [dy, dy + sh])).toEqual([
    [0, 80],
    [76, 152],
    [124, 200],
  ]);
  expect(scene.marks).toEqual([false, true]);
  expect(scene.asked.at(-1)).toBe('close');
});

test('while a set is under way the record takes its place in it', async () => {
  const set = { id: '0b4d3c5e-6a0f-4c59-9d0e-3f4a5b6c7d8e', position: 2, role: 'payment' } as const;
  const scene = createScene({ set });
  await run(scene);
  expect((await scene.keeper.store.list()).records[0]!.record.set).toEqual(set);
  expect(scene.asked).toContain('set taken');
});

test('a tile that was not clean or moved is taken again', async () => {
  const scene = createScene({
    ask: (name, count) =>
      name === 'check' && count === 1 ? { view: VIEW, left: 0, top: 0, clean: false } : undefined,
  });
  expect(await run(scene)).toMatchObject({ state: 'done' });
  expect(scene.asked.filter((name) => name === 'tile')).toHaveLength(4);
});

test('another size ends it, and the page is asked to restore itself', async () => {
  const scene = createScene({
    ask: (name, count) =>
      name === 'check' && count === 2
        ? { view: { ...VIEW, width: 99 }, left: 0, top: 72, clean: true }
        : undefined,
  });
  expect(await run(scene)).toEqual({ state: 'stopped', tabId: 7, code: 'capture_stopped_resized' });
  expect(scene.asked.slice(-2)).toEqual(['restore', 'close']);
  expect((await scene.keeper.store.list()).records).toEqual([]);
});

test('a fault of ours is told to the person first, and reported, even where reporting fails too', async () => {
  const scene = createScene({
    ask: (name) => (name === 'tile' ? new Error('broken') : undefined),
    report: () => {
      throw new Error('no log');
    },
  });
  const capture = createCaptureUseCases(scene.ports);
  await capture.start({ tabId: 7, mode: 'full' });
  await capture.settled().catch(() => undefined);
  expect(await capture.progress()).toEqual({ state: 'stopped', tabId: 7, code: 'capture_failed_fault' });
  expect(String(scene.reported[0])).toContain('broken');
  expect(scene.marks.at(-1)).toBe(true);
});

test('a full disk is said as such', async () => {
  const scene = createScene({ keeper: createMemoryKeeper({ room: 'none' }) });
  expect(await run(scene)).toMatchObject({ state: 'stopped', code: 'capture_failed_storage' });
});

test('cancelled between tiles', async () => {
  const scene = createScene();
  const capture = createCaptureUseCases(scene.ports);
  await capture.start({ tabId: 7, mode: 'full' });
  expect(await capture.cancel({ tabId: 8 })).toEqual({ ok: false, code: 'capture_not_running' });
  expect(await capture.cancel({ tabId: 7 })).toEqual({ ok: true });
  await capture.settled();
  expect(await capture.progress()).toMatchObject({ state: 'stopped', code: 'capture_stopped_cancelled' });
});

test('after the worker died, the next start tells it once and brings the marks back', async () => {
  const scene = createScene();
  await scene.ports.progress.write({ state: 'running', tabId: 7, step: 'picture', done: 1, total: 3 });
  const capture = createCaptureUseCases(scene.ports);
  await capture.recover();
  expect(await capture.progress()).toEqual({
    state: 'stopped',
    tabId: 7,
    code: 'capture_stopped_interrupted',
  });
  expect(scene.marks).toEqual([true]);
  await capture.recover();
  expect(scene.told).toHaveLength(2);
});
