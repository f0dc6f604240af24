// The after-check: where it has to be looked, what each look says, and what undoes it.
import { expect, test } from 'vitest';
import { assessAfterCheck, tickPlace } from '@/lib/core/subscriptions/after-check';
import { answerCharge, changeSubscription } from '@/lib/core/subscriptions/change';
import type { Place, Subscription, Tick } from '@/lib/core/subscriptions/types';
import { item } from './items';

const ZONE = 'Asia/Shanghai';
const by = (day: string, source: 'page' | 'person' = 'person') =>
  ({ at: `${day}T02:00:00.000Z`, local: `${day}T10:00`, source }) as const;

const look = (one: Subscription) => {
  const check = assessAfterCheck(one, ZONE);
  return (
    check && {
      verdict: check.verdict,
      left: check.left,
      bare: check.bare,
      places: check.places.map(({ place, state }) => `${place} ${state}`),
    }
  );
};
const tick = (
  one: Subscription,
  place: Place,
  found: Tick['found'] | null,
  day: string,
  recordId?: string,
): Subscription => tickPlace(one, { place, found, recordId }, by(day), ZONE);

const refunded = (part: Partial<Subscription> = {}) =>
  changeSubscription(item(part), { status: 'refunded' }, by('2026-03-01', 'page'));

test('nothing is checked of a subscription that simply runs', () => {
  expect(look(item())).toBeNull();
  expect(look(item({ renewal: 'unknown' }))).toBeNull();
});

test('refunded, and the renewal seen on: that is said, and both places are left to look at', () => {
  expect(look(refunded())).toEqual({
    verdict: 'still-on',
    left: 2,
    bare: 0,
    places: ['alipay open', 'platform open'],
  });
});

test('the known place comes with the service itself; an unknown one gives every likely place', () => {
  expect(look(refunded({ mandate: 'platform' }))?.places).toEqual(['platform open']);
  expect(look(refunded({ mandate: 'apple' }))?.places).toEqual(['apple open', 'platform open']);
  expect(look(refunded({ mandate: 'unknown' }))?.places).toHaveLength(6);
});

test('the last place shut switches the renewal off; what has no evidence is counted', () => {
  const half = tick(refunded(), 'alipay', 'off', '2026-03-02', 'record-1');
  expect(half.renewal).toBe('on');
  expect(look(half)).toMatchObject({ verdict: 'open', left: 1, bare: 0 });
  const whole = tick(half, 'platform', 'absent', '2026-03-03');
  expect(look(whole)).toEqual({
    verdict: 'off',
    left: 0,
    bare: 1,
    places: ['alipay off', 'platform absent'],
  });
  expect(whole.renewal).toBe('off');
  expect(whole.renewalSeen).toEqual({ at: '2026-03-03T02:00:00.000Z', where: '', source: 'person' });
  expect(whole.history.at(-1)).toMatchObject({ kind: 'renewal', from: 'on', to: 'off' });
});

test('absent everywhere is not off: it lives where nobody looked', () => {
  const nowhere = tick(
    tick(refunded(), 'alipay', 'absent', '2026-03-02'),
    'platform',
    'absent',
    '2026-03-02',
  );
  expect(look(nowhere)?.verdict).toBe('nowhere');
  expect(nowhere.renewal).toBe('on');
  const found = tick(nowhere, 'carrier', 'off', '2026-03-03');
  expect(look(found)).toMatchObject({
    verdict: 'off',
    places: ['alipay absent', 'platform absent', 'carrier off'],
  });
});

test('a place found on is a renewal that is on, and leaves what was shut elsewhere', () => {
  const off = tick(refunded({ renewal: 'unknown' }), 'alipay', 'off', '2026-03-02');
  const on = tick(off, 'platform', 'on', '2026-03-02');
  expect(on.renewal).toBe('on');
  expect(look(on)).toMatchObject({ verdict: 'still-on', places: ['alipay off', 'platform on'] });
});

test('a tick taken back takes back the "off" that rested on it', () => {
  const whole = tick(tick(refunded(), 'alipay', 'off', '2026-03-02'), 'platform', 'off', '2026-03-02');
  const back = tick(whole, 'platform', null, '2026-03-03');
  expect(back.renewal).toBe('unknown');
  expect(look(back)).toMatchObject({ verdict: 'open', left: 1 });
});

test('a page that says "off" speaks for the service itself, not for the wallet', () => {
  const seen = {
    at: '2026-03-02T02:00:00.000Z',
    where: 'https://qinghe.example/vip',
    source: 'page',
  } as const;
  const off = refunded({ renewal: 'off', renewalSeen: seen });
  expect(look(off)).toEqual({ verdict: 'open', left: 1, bare: 1, places: ['alipay open', 'platform off'] });
});

test('what was shut is stale when a page shows the renewal on again', () => {
  const whole = tick(tick(refunded(), 'alipay', 'off', '2026-03-02'), 'platform', 'off', '2026-03-02');
  const again = changeSubscription(whole, { renewal: 'on' }, by('2026-03-20', 'page'));
  expect(look(again)).toMatchObject({
    verdict: 'still-on',
    left: 2,
    places: ['alipay stale', 'platform stale'],
  });
});

test('a charge after the refund undoes the check, and one that was looked at anew stands', () => {
  const whole = tick(tick(refunded(), 'alipay', 'off', '2026-03-02'), 'platform', 'off', '2026-03-02');
  const charged = answerCharge(whole, '2026-03-15', true, by('2026-03-16'));
  expect(look(charged)).toMatchObject({ verdict: 'charged', left: 2 });
  const anew = tick(tick(charged, 'alipay', 'off', '2026-03-17'), 'platform', 'off', '2026-03-17');
  expect(look(anew)).toMatchObject({ verdict: 'off', left: 0 });
});

test('a charge on the day of the look itself undoes nothing, by the day where the person is', () => {
  // 01:30 on 3 March in Shanghai is still 2 March in UTC.
  const at = { at: '2026-03-02T17:30:00.000Z', local: '2026-03-03T01:30', source: 'person' } as const;
  const off = tickPlace(refunded({ mandate: 'platform' }), { place: 'platform', found: 'off' }, at, ZONE);
  const charged = answerCharge(off, '2026-03-03', true, by('2026-03-04'));
  expect(look(charged)).toMatchObject({ verdict: 'off' });
});
