// Made-up cases for the tests of this room: a yearly plan of an invented provider, 30 working days of events.
import type { CaseEvent, Claim, Deed, RefundCase } from '@/lib/core/cases';
import { appendEvent } from '@/lib/core/cases';

export const TODAY = '2026-11-25';

export const CLAIM: Claim = {
  provider: '青梧视频',
  url: 'https://www.qingwu.example/order/QW2026112500318',
  facts: {
    orderId: 'QW2026112500318',
    product: '青梧会员年卡',
    planPeriod: { count: 1, unit: 'year' },
    price: { amount: 29800, currency: 'CNY' },
    paidAt: '2026-11-21T08:30',
    endsAt: '2027-11-21',
    channel: 'official',
    paymentMethod: '支付宝',
  },
  answers: { reason: 'change-of-mind', usage: 'none' },
  confirmed: true,
  ground: 'provider-window',
  basis: 'promise',
  strength: 'stated',
  ask: 'provider',
  amount: { amount: 29800, currency: 'CNY', steps: ['¥298.00'] },
  deadline: '2026-11-28',
  clauses: [
    {
      kind: 'refund.window',
      quote: '购买后 7 天内未使用会员权益的，可申请全额退款。',
      heading: ['退款须知'],
      params: { amount: 7, unit: 'day', workday: false, from: 'payment' },
      url: 'https://www.qingwu.example/terms',
      readOn: '2026-11-25',
    },
  ],
  provisions: ['cn-xftl-12'],
  contacts: [],
  fraud: null,
  arbitration: false,
  person: { name: '林小满', phone: '13900000000', address: '杭州市某路 1 号' },
};

let counter = 0;
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function eventOf(deed: Deed, on: string, rest: Partial<CaseEvent> = {}): CaseEvent {
  counter += 1;
  return {
    id: idOf(counter),
    at: `${on}T04:00:00.000Z`,
    by: 'person',
    on,
    channel: null,
    words: '',
    attachments: [],
    deed,
    ...rest,
  };
}

export function openCase(claim: Partial<Claim> = {}, on = TODAY): RefundCase {
  const opening = eventOf({ kind: 'opened', origin: 'assessment', claim: { ...CLAIM, ...claim } }, on);
  return { format: 1, id: idOf(999_999), events: [opening] };
}

/** Appends each; an event that is refused fails the test with its code. */
export function walk(start: RefundCase, ...steps: [deed: Deed, on: string][]): RefundCase {
  return steps.reduce((one, [deed, on]) => {
    const done = appendEvent(one, eventOf(deed, on), '2030-01-01');
    if (!done.ok) throw new Error(`${deed.kind} on ${on}: ${done.code}`);
    return done.case;
  }, start);
}
