import { describe, expect, it } from 'vitest';
import { DIGIT_CHANGE_LIMIT, LOOK_DELAYS_MS, LOOK_LIMIT, startInspector } from '@/lib/app/inspect/inspector';
import { digestText } from '@/lib/app/inspect/text-digest';
import type { PageReading } from '@/lib/core/pages/reading';
import { textToPage } from '@/lib/core/text/page-text';

function setUp(
  textAt: (look: number) => string | null,
  options: { onlyFindings?: boolean; alive?: boolean } = {},
) {
  let timers: { run: () => void }[] = [];
  const state = { looks: 0, reported: [] as string[], shown: 0 };
  const { inspector, ready } = startInspector({
    read: async () => {
      const text = textAt(state.looks);
      state.looks += 1;
      return text === null ? null : textToPage(text);
    },
    analyze: (page) =>
      ({ text: page.text, clauses: [], facts: {}, orders: [], warnings: [] }) as unknown as PageReading,
    report: async (reading) => {
      state.reported.push(reading.text);
      return options.alive ?? true;
    },
    show: () => {
      state.shown += 1;
    },
    after: (_ms, run) => {
      const timer = { run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    reportsOnlyFindings: options.onlyFindings ?? false,
  });
  /** Runs timers until none is left; false when that takes more than `limit` rounds. */
  const settle = async (limit = 1000): Promise<boolean> => {
    await ready;
    for (let round = 0; round < limit; round += 1) {
      const due = timers;
      timers = [];
      if (due.length === 0) return true;
      for (const { run } of due) run();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return false;
  };
  return { inspector, state, settle };
}

describe('inspector', () => {
  it('reports once and stops when nothing changes', async () => {
    const { state, settle } = setUp(() => '概不退款');
    expect(await settle()).toBe(true);
    expect(state.reported).toEqual(['概不退款']);
    expect(state.looks).toBe(1 + LOOK_DELAYS_MS.length);
  });

  it('reports again when words change', async () => {
    const { state, settle } = setUp((look) => (look < 2 ? '载入中' : '概不退款'));
    expect(await settle()).toBe(true);
    expect(state.reported).toEqual(['载入中', '概不退款']);
  });

  it('reads changes of digits alone only so often', async () => {
    const { state, settle } = setUp((look) => `剩余 ${look} 秒`);
    expect(await settle()).toBe(true);
    expect(state.reported.length).toBe(1 + DIGIT_CHANGE_LIMIT);
  });

  it('gives up on a page that changes for ever', async () => {
    const { state, settle } = setUp((look) => `新消息 ${'啊'.repeat(look + 1)}`);
    expect(await settle()).toBe(true);
    expect(state.looks).toBe(LOOK_LIMIT);
  });

  it('reads anew when asked, even when nothing changed', async () => {
    const { inspector, state, settle } = setUp(() => '概不退款');
    await settle();
    await inspector.reread();
    expect(state.reported.length).toBe(2);
  });

  it('keeps quiet in a frame without findings', async () => {
    const { state, settle } = setUp(() => '广告', { onlyFindings: true });
    await settle();
    expect(state.reported).toEqual([]);
  });

  it('ends when the extension is gone', async () => {
    const { inspector, state, settle } = setUp(() => '概不退款', { alive: false });
    await settle();
    await inspector.reread();
    expect(state.looks).toBe(1);
  });
});

describe('digestText', () => {
  it('tells digits from words and sees a tick', () => {
    const digest = (text: string, checked?: boolean) =>
      digestText({
        text,
        controls: checked === undefined ? [] : [{ kind: 'checkbox', label: '', block: -1, checked }],
      });
    expect(digest('剩余 10 秒').words).toBe(digest('剩余 99 秒').words);
    expect(digest('剩余 10 秒').digits).not.toBe(digest('剩余 99 秒').digits);
    expect(digest('a').words).not.toBe(digest('b').words);
    expect(digest('a', true).words).not.toBe(digest('a', false).words);
  });
});
