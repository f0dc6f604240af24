// After cancelling or a refund: is nobody able to charge any more? Each place where the permission may live is looked at
// and ticked off. Money that came back ends no renewal, so a refund alone never counts as "off".
import { toCivilDate } from '../calendar/civil-date';
import { type ChangeStamp, changeSubscription } from './change';
import type { Place, Subscription, Tick } from './types';

/** `stale`: it was off once, and a page showed the renewal on or a charge was taken since. */
export type PlaceState = Tick['found'] | 'open' | 'stale';

export interface PlaceCheck {
  place: Place;
  state: PlaceState;
  /** Null where nobody looked; also where only a page of the service said "off" (`byPage`). */
  tick: Tick | null;
  /** Instant at which the service's own page showed the renewal off; it speaks for that place alone. */
  byPage: string | null;
}

export interface AfterCheck {
  /** What has to be looked at, the likeliest first, then what was looked at besides. */
  places: PlaceCheck[];
  /** Places that can be looked at besides. */
  others: Place[];
  /**
   * `charged`: money was taken after it ended. `still-on`: seen on. `open`: places are left. `nowhere`: looked for
   * everywhere and found nowhere, so it lives in a place nobody thought of. `off`: off or absent everywhere.
   */
  verdict: 'charged' | 'still-on' | 'open' | 'nowhere' | 'off';
  /** Places still to be looked at. */
  left: number;
  /** Ticks that stand on the person's word alone. */
  bare: number;
}

/** `found` null takes the tick of a place back. */
export interface PlaceTick {
  place: Place;
  found: Tick['found'] | null;
  /** The evidence record that shows it. */
  recordId?: string | undefined;
}

const ALL_PLACES: readonly Place[] = [
  'platform',
  'alipay',
  'wechat',
  'apple',
  'google',
  'card',
  'carrier',
  'huawei',
  'xiaomi',
  'oppo',
  'vivo',
];
/** Where to look when nobody knows who charges. Phone makers and carriers are offered besides. */
const LIKELY: readonly Place[] = ['platform', 'alipay', 'wechat', 'apple', 'google', 'card'];

export function hasEnded({ status }: Pick<Subscription, 'status'>): boolean {
  return status === 'cancelled' || status === 'refunding' || status === 'refunded';
}

/** How the check stands; null for a subscription that simply runs. `zone` is the person's, for the day of an instant. */
export function assessAfterCheck(item: Subscription, zone: string): AfterCheck | null {
  const ticks = item.afterCheck ?? [];
  if (!hasEnded(item) && item.renewal !== 'off' && ticks.length === 0) return null;
  const wanted = placesOf(item);
  const places = [...wanted, ...ticks.map(({ place }) => place).filter((one) => !wanted.includes(one))];
  const checks = places.map((place) => checkOf(item, place, zone));
  const left = checks.filter(({ state }) => state === 'open' || state === 'stale').length;
  return {
    places: checks,
    others: ALL_PLACES.filter((place) => !places.includes(place)),
    verdict: verdictOf(item, checks, zone),
    left,
    bare: checks.filter(({ state, tick }) => isShut(state) && tick?.recordId === undefined).length,
  };
}

/**
 * The item with one place ticked, or with its tick taken back. A place found on is a renewal that is on;
 * with the last place shut the renewal is off by the person's own look.
 */
export function tickPlace(
  item: Subscription,
  { place, found, recordId }: PlaceTick,
  stamp: ChangeStamp,
  zone: string,
): Subscription {
  const others = (item.afterCheck ?? []).filter((tick) => tick.place !== place);
  const tick = found && { place, found, at: stamp.at, ...(recordId ? { recordId } : {}) };
  const ticked: Subscription = { ...item, afterCheck: tick ? [...others, tick] : others };
  const whole = isWhole(assessAfterCheck(ticked, zone)?.places ?? []);
  if (found === 'on') return changeSubscription(ticked, { renewal: 'on' }, stamp);
  if (whole) return changeSubscription(ticked, { renewal: 'off' }, stamp);
  // What the person took back was the only word for "off".
  const wasOffByPerson = item.renewal === 'off' && item.renewalSeen?.source === 'person';
  if (found === null && wasOffByPerson) return changeSubscription(ticked, { renewal: 'unknown' }, stamp);
  return ticked;
}

/** Where the permission to charge may live: the known place and the service's own switch, else every likely one. */
function placesOf({ mandate }: Subscription): Place[] {
  if (mandate === 'unknown') return [...LIKELY];
  return mandate === 'platform' ? ['platform'] : [mandate, 'platform'];
}

function checkOf(item: Subscription, place: Place, zone: string): PlaceCheck {
  const tick = item.afterCheck?.find((one) => one.place === place) ?? null;
  const { renewalSeen } = item;
  const pageSaysOff = place === 'platform' && item.renewal === 'off' && renewalSeen?.source === 'page';
  const byPage = pageSaysOff ? renewalSeen.at : null;
  if (byPage !== null && (tick === null || tick.at < byPage))
    return { place, tick: null, byPage, state: isAfterCharge(item, byPage, zone) ? 'stale' : 'off' };
  if (tick === null) return { place, tick, byPage: null, state: 'open' };
  const undone = tick.found !== 'on' && (isSeenOnSince(item, tick.at) || isAfterCharge(item, tick.at, zone));
  return { place, tick, byPage: null, state: undone ? 'stale' : tick.found };
}

/** A page's word only: the person's own "still on" at one place says nothing of another. */
function isSeenOnSince({ renewal, renewalSeen }: Subscription, at: string): boolean {
  return renewal === 'on' && renewalSeen?.source === 'page' && renewalSeen.at > at;
}

function isAfterCharge(item: Subscription, at: string, zone: string): boolean {
  const day = toCivilDate(at, zone);
  return item.history.some((entry) => entry.kind === 'charge' && entry.charged && entry.on > day);
}

function verdictOf(item: Subscription, checks: readonly PlaceCheck[], zone: string): AfterCheck['verdict'] {
  const ended = item.history.findLast((entry) => entry.kind === 'status' && hasEnded({ status: entry.to }));
  const allShut = checks.every(({ state }) => isShut(state));
  if (!allShut && hasEnded(item) && ended && isAfterCharge(item, ended.at, zone)) return 'charged';
  if (checks.some(({ state }) => state === 'on')) return 'still-on';
  // With one place shut since, the person is at it: what was seen on before is no news.
  if (item.renewal === 'on' && !checks.some(({ state }) => isShut(state))) return 'still-on';
  if (!allShut) return 'open';
  return isWhole(checks) ? 'off' : 'nowhere';
}

function isShut(state: PlaceState): boolean {
  return state === 'off' || state === 'absent';
}

function isWhole(checks: readonly PlaceCheck[]): boolean {
  return checks.every(({ state }) => isShut(state)) && checks.some(({ state }) => state === 'off');
}
