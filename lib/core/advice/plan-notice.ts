// What the notice in a page says before one pays. It adds no warning of its own: each point is a warning of the page,
// which rests on at least two signals, and without one there is no notice.
import type { CivilDate } from '../calendar/civil-date';
import type { OrderFacts } from '../facts/types';
import type { PageReading } from '../pages/reading';
import type { PageKind, Warning } from '../pages/types';
import { extractMoney, moneyConventions } from '../quantity/money';
import type { Money } from '../quantity/types';
import { nextCancelBy } from '../subscriptions/cancel-by';
import { keepDraft } from '../subscriptions/merge';
import { draftsFromPage } from '../subscriptions/offer';
import type { NoticePlan, NoticePoint } from './notice-types';

/** What can still be changed or looked up before paying, gravest first. */
const BEFORE_PAYING: readonly Warning['code'][] = [
  'preticked-renewal',
  'renewal-price-higher',
  'preticked-addon',
  'renewal-text-faint',
  'foreign-contact',
  'refund-terms-missing',
];
/** More would make it a wall of text beside the button to pay. */
const SHOWN_LIMIT = 3;
const MIN_SIGNALS = 2;

/** Null where nothing is to be said. `today` is the day on which the person would pay. */
export function planNotice(
  reading: PageReading,
  when: { today: CivilDate; zone: string; marginDays: number },
): NoticePlan | null {
  const warnings = BEFORE_PAYING.flatMap((code) => {
    const first = reading.warnings.find((one) => one.code === code && one.signals.length >= MIN_SIGNALS);
    return first ? [first] : [];
  });
  if (warnings.length === 0 || !isBeforePaying(reading, warnings)) return null;
  return {
    points: warnings.slice(0, SHOWN_LIMIT).map((warning) => pointOf(warning, warnings, reading)),
    more: Math.max(0, warnings.length - SHOWN_LIMIT),
    cancelBy: cancelByIfPaidToday(reading, when),
  };
}

/** A page of plans is looked at long before one pays; it counts once it has ticked a box beside its button to pay. */
function isBeforePaying({ page }: PageReading, warnings: readonly Warning[]): boolean {
  const kinds: PageKind[] = [page.kind, ...page.parts];
  if (kinds.includes('checkout')) return true;
  const ticked = warnings.find(({ code }) => code === 'preticked-renewal');
  return kinds.includes('membership') && ticked?.signals.includes('payment-step') === true;
}

function pointOf(warning: Warning, all: readonly Warning[], reading: PageReading): NoticePoint {
  const { code, quote, start, end } = warning;
  // Told once: with the warning that is about the price, where there is one.
  const teller = all.find((one) => one.code === 'renewal-price-higher') ?? all[0];
  const isTeller = teller === warning && (code === 'renewal-price-higher' || code === 'preticked-renewal');
  const prices = isTeller ? pricesOf(warning, reading) : null;
  return { code, quote, start, end, ...(prices ? { prices } : {}) };
}

const DISCOUNT = /减|省|优惠|返|券|折|off|save|discount|coupon/i;

/** The facts first; else the one amount of the warning's words, or its first and last. Null unless the renewal is dearer. */
function pricesOf(warning: Warning, { facts, lang }: PageReading): { first: Money; later: Money } | null {
  const said = extractMoney(warning.quote, moneyConventions(lang)).map(({ value }) => value);
  // The label of a box may name what one saves, which is no price.
  const isPlain =
    warning.code === 'renewal-price-higher' || (said.length === 1 && !DISCOUNT.test(warning.quote));
  const first = facts.price?.value ?? (said.length > 1 ? said[0] : undefined);
  const later = facts.nextChargePrice?.value ?? (isPlain ? said.at(-1) : undefined);
  if (!first || !later || first.currency !== later.currency || later.amount <= first.amount) return null;
  return { first, later };
}

function cancelByIfPaidToday(
  reading: PageReading,
  { today, zone, marginDays }: { today: CivilDate; zone: string; marginDays: number },
): NoticePlan['cancelBy'] {
  const startsAt: OrderFacts['startsAt'] = reading.facts.startsAt ??
    reading.facts.paidAt ?? { value: today, quote: '', start: 0, end: 0, certainty: 'implied' };
  const [draft] = draftsFromPage({ ...reading, facts: { ...reading.facts, startsAt } }, zone);
  const isTicked = reading.warnings.some(({ code }) => code === 'preticked-renewal');
  if (!draft || (draft.renewal !== 'on' && !(isTicked && draft.renewal === 'unknown'))) return null;
  const stamp = { at: `${today}T00:00:00.000Z`, local: `${today}T00:00`, source: 'page' } as const;
  const item = keepDraft({ ...draft, renewal: 'on', status: 'active' }, 'notice', stamp);
  const by = nextCancelBy(item, today, marginDays);
  // A lead longer than the plan itself gives a day that has passed: true of no one who pays today.
  if (!by || by.date < today) return null;
  return { date: by.date, chargeOn: by.charge.on, estimated: by.estimated };
}
