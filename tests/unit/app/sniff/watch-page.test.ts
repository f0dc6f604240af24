import { describe, expect, it } from 'vitest';
import { LOOK_DELAYS_MS, NAVIGATION_LIMIT, watchPage } from '@/lib/app/sniff/watch-page';

/** A page under a clock that is moved by hand. */
function setUp(concernsAt: (look: number, url: string) => boolean, alive = () => true, glimpse?: string) {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const state = { url: 'https://site.test/a', looks: 0, glimpses: 0, told: [] as string[][] };
  const watch = watchPage({
    sniff: () => {
      state.looks += 1;
      const concerns = concernsAt(state.looks, state.url);
      return { concerns, reasons: concerns ? ['refund:title'] : [] };
    },
    // A page that renders something all the time, unless a test says otherwise.
    glimpse: () => glimpse ?? `${state.glimpses++}`,
    tell: (reasons) => {
      state.told.push(reasons);
      return alive();
    },
    url: () => state.url,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  const pass = (ms: number): void => {
    const until = now + ms;
    for (;;) {
      const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      timers = timers.filter((timer) => timer !== next);
      now = next.at;
      next.run();
    }
    now = until;
  };
  const goTo = (url: string): void => {
    state.url = url;
    watch.moved();
  };
  return { watch, state, pass, goTo };
}

describe('watchPage', () => {
  it('looks a bounded number of times at a page that says nothing, then never again', () => {
    const { state, pass } = setUp(() => false);
    pass(3_600_000);
    expect(state.looks).toBe(LOOK_DELAYS_MS.length);
    expect(state.told).toEqual([]);
  });

  it('does not sniff again at a page that shows nothing new', () => {
    const { state, pass, goTo } = setUp(
      () => false,
      () => true,
      'still',
    );
    pass(60_000);
    expect(state.looks).toBe(1);
    goTo('https://site.test/b');
    pass(60_000);
    expect(state.looks).toBe(2);
  });

  it('tells once and stops looking', () => {
    const { state, pass } = setUp((look) => look === 3);
    pass(60_000);
    expect(state.looks).toBe(3);
    expect(state.told).toEqual([['refund:title']]);
  });

  it('lets go of the page before when the address changes, and looks anew', () => {
    const { state, pass, goTo } = setUp((_look, url) => url.endsWith('/a'));
    pass(60_000);
    goTo('https://site.test/b');
    pass(60_000);
    goTo('https://site.test/a');
    pass(60_000);
    expect(state.told).toEqual([['refund:title'], [], ['refund:title']]);
  });

  it('does nothing when told of a move that was none', () => {
    const { state, watch, pass } = setUp(() => true);
    watch.moved();
    pass(60_000);
    expect(state.told.length).toBe(1);
  });

  it('tells again when the page comes back from the cache', () => {
    const { state, watch, pass } = setUp(() => true);
    watch.returned();
    pass(1000);
    expect(state.told.length).toBe(2);
  });

  it('follows an address that changes all the time only so far', () => {
    const { state, pass, goTo } = setUp(() => false);
    for (let i = 0; i < NAVIGATION_LIMIT * 3; i += 1) {
      goTo(`https://site.test/${i}`);
      pass(20_000);
    }
    expect(state.looks).toBe(LOOK_DELAYS_MS.length * (NAVIGATION_LIMIT + 1) - (LOOK_DELAYS_MS.length - 1));
  });

  it('ends when the extension is gone', () => {
    const { state, watch, pass } = setUp(
      () => true,
      () => false,
    );
    watch.returned();
    pass(60_000);
    expect(state.told.length).toBe(1);
  });
});
