import { expect, test } from 'vitest';
import { createKeepPage, OUTCOME_SHOWN_MS } from '@/lib/app/capture/keep-page';
import type { CaptureProgress } from '@/lib/core/evidence/types';

const TAB = 7;

async function keepWith(started: { ok: true } | { ok: false; code: string }, end: CaptureProgress) {
  const told: unknown[] = [];
  const page = createKeepPage({
    capture: {
      start: async (request) => {
        told.push(request);
        return started;
      },
      settled: async () => void told.push('settled'),
      progress: async () => end,
    },
    badge: {
      show: async (tabId, { text, titleKey }) => void told.push([tabId, text, titleKey]),
      restore: async (tabId) => void told.push(['restored', tabId]),
    },
    wait: async (ms) => void told.push(ms),
  });
  await page.keep(TAB);
  return told;
}

test('the whole page is kept, and the button says so for a while', async () => {
  const end = {
    state: 'done',
    tabId: TAB,
    recordId: '0b4d3c5e-6a0f-4c59-9d0e-3f4a5b6c7d8e',
    notCaptured: 0,
  } as const;
  expect(await keepWith({ ok: true }, end)).toEqual([
    { tabId: TAB, mode: 'full' },
    [TAB, '…', 'card_keeping'],
    'settled',
    [TAB, '✓', 'capture_done'],
    OUTCOME_SHOWN_MS,
    ['restored', TAB],
  ]);
});

test('a capture that stopped gives its reason', async () => {
  const end = { state: 'stopped', tabId: TAB, code: 'capture_stopped_resized' } as const;
  expect(await keepWith({ ok: true }, end)).toContainEqual([TAB, '!', 'capture_stopped_resized']);
});

test('one that could not begin too, without waiting for the one that runs', async () => {
  const told = await keepWith({ ok: false, code: 'capture_already_running' }, { state: 'idle' });
  expect(told).toContainEqual([TAB, '!', 'capture_already_running']);
  expect(told).not.toContain('settled');
});
