import { describe, expect, it } from 'vitest';
import { answersKeyOf, isSameAddress } from '@/lib/app/tab/answers-key';
import { badgeFor, NO_BADGE } from '@/lib/app/tab/badge';
import type { FrameReadings, TabPorts } from '@/lib/app/tab/ports';
import { createTabUseCases } from '@/lib/app/tab/tab-use-cases';
import { unreadableReason } from '@/lib/app/tab/unreadable';
import type { Answers, Assessment } from '@/lib/core/eligibility/types';
import type { PageReading } from '@/lib/core/pages/reading';

const URL_A = 'https://site.test/order?id=1';
const assessment = (verdict: Assessment['verdict']): Assessment => ({
  verdict,
  routes: [],
  missing: [],
  notes: [],
});

function reading(about: Partial<PageReading> = {}): PageReading {
  return {
    url: URL_A,
    title: '订单',
    lang: 'zh-CN',
    text: '订单',
    page: { kind: 'order', score: 0.9, because: [], parts: [] },
    clauses: [],
    facts: {},
    orders: [],
    questions: [],
    warnings: [],
    truncated: false,
    ...about,
  };
}

function setUp(
  about: Partial<{
    url: string;
    injected: Awaited<ReturnType<TabPorts['pages']['inject']>>;
    type: string;
  }> = {},
) {
  const state = {
    frames: {} as FrameReadings,
    answers: {} as Record<string, Answers>,
    badges: [] as string[],
    assessments: new Map<string, Assessment>(),
    assessed: 0,
    today: '2026-11-25',
    injected: [] as ('all' | number[])[],
    onInject: () => {},
    inspected: true,
  };
  const tabs = createTabUseCases({
    tabs: { read: async (id) => (id === 1 ? { url: about.url ?? URL_A, loading: false } : null) },
    readings: {
      read: async () => state.frames,
      change: async (_id, change) => {
        state.frames = change(state.frames);
      },
      drop: async () => {
        state.frames = {};
      },
      nextChange: async () => true,
    },
    answers: {
      read: async (key) => state.answers[key] ?? {},
      save: async (key, answers) => {
        state.answers[key] = answers;
      },
    },
    pages: {
      inject: async (_id, frames) => {
        state.injected.push(frames);
        state.onInject();
        return about.injected ?? { ok: true };
      },
      isInspected: async () => state.inspected,
      contentType: async () => about.type ?? 'text/html',
      reread: async () => true,
    },
    assessments: {
      read: async (_id, basis) => state.assessments.get(basis) ?? null,
      keep: async (_id, basis, kept) => void state.assessments.set(basis, kept),
    },
    badge: { show: async (_id, badge) => void state.badges.push(badge.text) },
    evidence: { countFor: async () => 2 },
    marksShown: async () => true,
    today: () => state.today,
    assess: ({ answers }) => {
      state.assessed += 1;
      return assessment(answers.reason === 'outage' ? 'full' : 'none');
    },
  });
  return { tabs, state };
}

describe('a tab in the background', () => {
  it('puts the inspector into the frame that spoke and the top frame, and nowhere else', async () => {
    const { tabs, state } = setUp();
    await tabs.pageSniffed(1, 0, ['refund:title']);
    await tabs.pageSniffed(1, 7, ['refund:title']);
    expect(state.injected).toEqual([[0], [0, 7]]);
  });

  it('lets go of a page that no longer concerns us', async () => {
    const { tabs, state } = setUp();
    await tabs.pageRead(1, 0, reading());
    await tabs.pageSniffed(1, 0, []);
    expect(state.frames).toEqual({});
    expect(state.badges).toEqual(['×', '']);
  });

  it('shows what was read with the remembered answers', async () => {
    const { tabs, state } = setUp();
    await tabs.pageRead(1, 0, reading());
    const key = 'https://site.test/order';
    const view = await tabs.saveAnswers(1, key, { reason: 'outage' });
    expect(view).toMatchObject({
      state: 'read',
      answersKey: key,
      answers: { reason: 'outage' },
      evidenceCount: 2,
    });
    expect(view.state === 'read' && view.assessment.verdict).toBe('full');
    expect(state.badges).toEqual(['×', '✓']);
  });

  it('assesses once, and again when the page, the answers or the day are others', async () => {
    const { tabs, state } = setUp();
    await tabs.pageRead(1, 0, reading());
    await tabs.view(1);
    await tabs.view(1);
    expect(state.assessed).toBe(1);
    await tabs.saveAnswers(1, 'https://site.test/order', { reason: 'outage' });
    expect(state.assessed).toBe(2);
    state.today = '2026-11-26';
    await tabs.view(1);
    expect(state.assessed).toBe(3);
    const orderId = { value: 'A1', quote: 'A1', start: 0, end: 2, certainty: 'stated' as const };
    await tabs.pageRead(1, 0, reading({ facts: { orderId } }));
    expect(state.assessed).toBe(4);
  });

  it('reads a page that the sniffer passed over when the person asks', async () => {
    const { tabs, state } = setUp();
    state.onInject = () => {
      state.frames = { 0: reading({ title: '刚读的' }) };
    };
    expect(await tabs.view(1)).toMatchObject({ state: 'read', reading: { title: '刚读的' } });
    expect(state.injected).toEqual(['all']);
  });

  it('says that it is reading while there is no reading yet', async () => {
    expect(await setUp().tabs.view(1)).toEqual({ state: 'reading', url: URL_A });
  });

  it('does not show the page before for the one that is open now', async () => {
    const { tabs, state } = setUp({ url: 'https://site.test/other' });
    state.frames = { 0: reading() };
    expect((await tabs.view(1)).state).toBe('reading');
    await tabs.addressChanged(1);
    expect(state.frames).toEqual({});
  });

  it('keeps a reading that was there before the news of its address came', async () => {
    const { tabs, state } = setUp({ url: 'https://site.test/next' });
    const late = tabs.addressChanged(1);
    await tabs.pageRead(1, 0, reading({ url: 'https://site.test/next' }));
    await late;
    expect(state.frames[0]?.url).toBe('https://site.test/next');
  });

  it('reads anew when the document was loaded again under the same address', async () => {
    const { tabs, state } = setUp();
    await tabs.pageRead(1, 0, reading({ title: '订单' }));
    state.inspected = false;
    state.onInject = () => {
      state.frames = { 0: reading({ title: '请先登录' }) };
    };
    expect(await tabs.view(1)).toMatchObject({ state: 'read', reading: { title: '请先登录' } });
  });

  it('drops the frames of the page before when the top frame reports another address', async () => {
    const { tabs, state } = setUp();
    await tabs.pageRead(1, 0, reading());
    await tabs.pageRead(1, 5, reading({ url: 'https://pay.test/' }));
    await tabs.pageRead(1, 0, reading({ url: 'https://site.test/next' }));
    expect(Object.keys(state.frames)).toEqual(['0']);
  });

  it.each([
    ['chrome://settings/', 'internal-page'],
    ['about:blank', 'internal-page'],
    ['chrome-extension://abc/desk.html', 'internal-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'store-page'],
    ['https://site.test/terms.PDF?v=2', 'pdf'],
    ['file:///home/a.html', 'file-page'],
    ['', 'no-permission'],
  ])('says why %s cannot be read', async (url, reason) => {
    expect(unreadableReason(url)).toBe(reason);
    expect(await setUp({ url }).tabs.view(1)).toEqual({ state: 'unreadable', reason, url });
  });

  it('says so when the browser forbids it, shows an error page, or shows a PDF under another name', async () => {
    const state = async (about: Parameters<typeof setUp>[0]) => {
      const view = await setUp(about).tabs.view(1);
      return view.state === 'unreadable' ? view.reason : view.state;
    };
    expect(await state({ injected: { ok: false, code: 'no-permission' } })).toBe('no-permission');
    expect(await state({ injected: { ok: false, code: 'error-page' } })).toBe('error-page');
    expect(await state({ injected: { ok: false, code: 'gone' } })).toBe('failed');
    expect(await state({ injected: { ok: false, code: 'not-injected' } })).toBe('failed');
    expect(await state({ type: 'application/pdf' })).toBe('pdf');
    expect(await setUp().tabs.view(99)).toEqual({ state: 'failed', code: 'gone', url: '' });
  });
});

describe('answersKeyOf', () => {
  it('prefers the order number to the address', () => {
    const orderId = { value: 'A1', quote: 'A1', start: 0, end: 2, certainty: 'stated' as const };
    expect(answersKeyOf(reading({ facts: { orderId } }))).toBe('https://site.test#A1');
    expect(answersKeyOf(reading())).toBe('https://site.test/order');
    expect(answersKeyOf(reading({ url: 'no address' }))).toBe('no address');
  });
});

describe('isSameAddress', () => {
  it.each([
    ['https://a.test/x#1', 'https://a.test/x#2', true],
    ['https://a.test/x', 'https://a.test/y', false],
    ['https://a.test/#/orders', 'https://a.test/#/help', false],
    ['https://a.test/?id=1', 'https://a.test/?id=2', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameAddress(one, other)).toBe(same);
  });
});

describe('badgeFor', () => {
  const warning = (signals: string[]) => ({
    code: 'preticked-renewal' as const,
    quote: '',
    start: 0,
    end: 0,
    signals,
  });
  it('puts a warning with two signals before the verdict', () => {
    expect(badgeFor(reading({ warnings: [warning(['a', 'b'])] }), assessment('full')).text).toBe('!');
    expect(badgeFor(reading({ warnings: [warning(['a'])] }), assessment('full')).text).toBe('✓');
  });
  it('is empty on a page that is none of ours', () => {
    const other = reading({ page: { kind: 'other', score: 0, because: [], parts: [] } });
    expect(badgeFor(other, assessment('unclear'))).toEqual(NO_BADGE);
  });
});
