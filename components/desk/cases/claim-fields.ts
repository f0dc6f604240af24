// The claim as the fields of a form, and back. Sums are written in major units, as people do.
import { askFor, type Claim, type ClaimFacts } from '@/lib/core/cases';
import { formatMoney, minorDigits, toMinor } from '@/lib/core/eligibility/money-format';
import { answersSchema } from '@/lib/core/eligibility/types';
import { channelSchema } from '@/lib/core/facts/types';
import type { Money } from '@/lib/core/quantity/types';

/** "298.00" for 29800 CNY. */
export function majorText(money: Money | null | undefined): string {
  if (!money) return '';
  return (money.amount / 10 ** minorDigits(money.currency)).toFixed(minorDigits(money.currency));
}

/** Null for what is no sum above nothing. */
export function parseMajor(text: string, currency: string): Money | null {
  const number = Number(text.trim());
  if (text.trim() === '' || !Number.isFinite(number) || number <= 0) return null;
  return { amount: toMinor(number, currency), currency };
}

/** The claim with what the person wrote in, confirmed. An empty field takes the fact away. */
export function claimFromForm(claim: Claim, form: FormData): Claim {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const currency = claim.facts.price?.currency ?? claim.amount?.currency ?? 'CNY';
  const channel = channelSchema.safeParse(text('channel'));
  const answers = answersSchema.safeParse({
    ...claim.answers,
    reason: text('reason') || undefined,
    usage: text('usage') || undefined,
  });
  const facts = withText(claim.facts, {
    product: text('product'),
    orderId: text('orderId'),
    paymentMethod: text('paymentMethod'),
    seller: text('seller'),
    // A day that was not changed keeps its hour.
    paidAt: keepHour(claim.facts.paidAt, text('paidAt')),
    endsAt: keepHour(claim.facts.endsAt, text('endsAt')),
  });
  const price = parseMajor(text('price'), currency);
  const wanted = parseMajor(text('amount'), currency);
  const { price: _price, channel: _channel, ...rest } = facts;
  const told: ClaimFacts = {
    ...rest,
    ...(price ? { price } : {}),
    ...(channel.success ? { channel: channel.data } : {}),
  };
  const asksPayment = claim.ask === 'payment-provider' || claim.ask === 'bank';
  const changedChannel = told.channel !== claim.facts.channel;
  return {
    ...claim,
    provider: text('provider'),
    facts: told,
    answers: answers.success ? answers.data : claim.answers,
    confirmed: true,
    ask: asksPayment || !changedChannel ? claim.ask : askFor(told),
    amount: amountFor(claim, wanted),
    arbitration: form.get('arbitration') === 'on',
    fraud: fraudOf(form),
    person: withText(
      {},
      {
        name: text('name'),
        phone: text('phone'),
        address: text('address'),
        account: text('account'),
      },
    ),
  };
}

function fraudOf(form: FormData): Claim['fraud'] {
  const statement = String(form.get('fraud') ?? '').trim();
  const evidence = form.getAll('fraudEvidence').map(String);
  return statement !== '' && evidence.length > 0 ? { statement, evidence } : null;
}

/** The arithmetic stays only with the sum it gave. */
function amountFor(claim: Claim, wanted: Money | null): Claim['amount'] {
  if (wanted === null) return null;
  const same = claim.amount?.amount === wanted.amount && claim.amount.currency === wanted.currency;
  return same ? claim.amount : { ...wanted, steps: [formatMoney(wanted)] };
}

function keepHour(before: string | undefined, day: string): string {
  return before?.startsWith(day) && day !== '' ? before : day;
}

function withText<T extends Record<string, unknown>>(base: T, values: Record<string, string>): T {
  const all = { ...base } as Record<string, unknown>;
  for (const [name, value] of Object.entries(values)) {
    if (value === '') delete all[name];
    else all[name] = value;
  }
  return all as T;
}
