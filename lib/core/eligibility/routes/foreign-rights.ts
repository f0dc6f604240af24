// Route 10: rights of people elsewhere, where place and seller fit (a price in yuan speaks for a seller who did not turn to
// them). France and Taiwan are quoted word for word and may be cited. The EU's and the UK's fourteen days and the
// Californian and New York laws are not: they give a hint, and a route only on a clause it can rest on.
import { countDeadline } from '../../calendar/deadlines';
import type { Clause } from '../../clauses/types';
import { citableOn } from '../../law/citable';
import { shareAmount, wholeAmount } from '../amounts';
import { type Case, isEuropean, isRenewalCharge } from '../case';
import { isAboutGoods } from '../clause-reading';
import type { DefeatCode, GroundCode, NoteCode } from '../codes';
import { clausesOf, draft, finding, type RouteFinding } from '../route';
import type { Hint } from '../types';
import { termWants } from './pro-rata';

const WITHDRAWAL_DAYS = 14;
const TAIWAN_DAYS = 7;

export function assessForeignRights(one: Case): RouteFinding {
  if (one.place === 'CN') return finding({});
  if (one.place === undefined) return finding({ wants: one.price === undefined ? [] : ['place'] });
  if (one.price?.currency === 'CNY') return finding({ notes: ['foreign-seller-doubtful'] });
  if (isEuropean(one.place))
    return join(
      withdrawal(one, 'eu-withdrawal', 'law-unverified-eu', ['eu-crd-9', 'eu-crd-14', 'eu-crd-16m']),
      frenchRenewal(one),
    );
  if (one.place === 'UK') return withdrawal(one, 'uk-cancellation', 'law-unverified-uk', ['uk-ccr']);
  if (one.place === 'US-CA' || one.place === 'US-NY') return americanRenewal(one);
  if (one.place === 'TW') return taiwanese(one);
  return finding({ notes: [one.place === 'HK' ? 'no-cooling-off-hk' : 'no-cooling-off-jp'] });
}

function join(one: RouteFinding, other: RouteFinding): RouteFinding {
  return {
    routes: [...one.routes, ...other.routes],
    notes: [...one.notes, ...other.notes],
    wants: [...one.wants, ...other.wants],
    hints: [...one.hints, ...other.hints],
  };
}

function withdrawal(one: Case, ground: GroundCode, note: NoteCode, provisions: string[]): RouteFinding {
  if (one.paidDay === undefined) return finding({ wants: ['paidAt'] });
  const deadline = countDeadline(one.paidDay, WITHDRAWAL_DAYS).safe;
  if (one.day > deadline) return finding({ notes: ['withdrawal-passed'] });
  if (isRenewalCharge(one)) return finding({ notes: ['withdrawal-first-contract-only'] });
  const hint: Hint = { code: note, provisions, deadline };
  const clauses = restingOn(one, 'refund.none', 'refund.window', 'refund.condition', 'refund.prorata');
  if (clauses.length === 0) return finding({ notes: [note], hints: [hint] });
  const defeats: DefeatCode[] = ['waived-withdrawal', 'service-fully-performed', 'too-late'];
  const whole = one.answers.usage === 'none';
  const amount = one.price
    ? whole || !one.term
      ? whole
        ? wholeAmount(one.price)
        : null
      : shareAmount(one.price, one.term.days)
    : null;
  const route = draft(one, {
    basis: 'statute',
    ground,
    strength: 'arguable',
    amount,
    whole,
    deadline,
    clauses,
    requires: ['ask-in-time', 'lives-there', 'proof-of-payment'],
    defeatedBy: defeats,
    uses: ['paidAt', ...(one.price ? (['price'] as const) : []), ...(whole ? [] : (one.term?.uses ?? []))],
    notes: [note, ...(amount?.rounded ? (['rounded-half-up'] as const) : [])],
  });
  return finding({ routes: [route], wants: one.answers.usage === undefined ? ['usage'] : [], hints: [hint] });
}

/** L215-1: without notice of the renewal one may end it at any time after, and what is not performed is paid back. */
function frenchRenewal(one: Case): RouteFinding {
  if (one.place !== 'FR' || !isUnnoticed(one)) return finding({});
  const provisions = citableOn(['fr-215-1'], one.paidDay ?? one.day);
  if (provisions.length === 0) return finding({});
  const amount = one.price && one.term ? shareAmount(one.price, one.term.days) : null;
  const route = draft(one, {
    basis: 'statute',
    ground: 'fr-renewal-notice',
    strength: one.answers.renewalNotice === 'none' ? 'stated' : 'arguable',
    amount,
    provisions,
    requires: ['lives-there', 'no-renewal-reminder', 'notify-termination', 'proof-of-payment'],
    defeatedBy: ['reminder-proven', 'seller-outside'],
    uses: [...(one.price ? (['price'] as const) : []), ...(one.term?.uses ?? [])],
    notes: amount?.rounded ? ['rounded-half-up'] : [],
  });
  const wants = one.answers.renewalNotice === undefined ? (['renewalNotice'] as const) : [];
  return finding({ routes: [route], wants: [...wants, ...(one.term ? [] : termWants(one))] });
}

function americanRenewal(one: Case): RouteFinding {
  if (!isUnnoticed(one)) return finding({});
  const note: NoteCode = 'law-unverified-us';
  const law = one.place === 'US-CA' ? 'us-ca' : 'us-ny';
  const hint: Hint = { code: note, provisions: [law, 'us-rosca'], deadline: null };
  const clauses = restingOn(one, 'renewal.auto', 'renewal.notice', 'renewal.cancel', 'renewal.trial');
  if (clauses.length === 0) return finding({ notes: [note], hints: [hint] });
  const route = draft(one, {
    basis: 'statute',
    ground: 'us-auto-renewal',
    strength: 'arguable',
    amount: one.price ? wholeAmount(one.price) : null,
    whole: true,
    clauses,
    requires: ['lives-there', 'no-renewal-reminder', 'proof-of-payment'],
    defeatedBy: ['reminder-proven', 'consent-proven', 'seller-outside'],
    uses: one.price ? ['price'] : [],
    notes: [note],
  });
  return finding({
    routes: [route],
    hints: [hint],
    wants: one.answers.consent === undefined ? ['consent'] : [],
  });
}

function taiwanese(one: Case): RouteFinding {
  if (one.paidDay === undefined) return finding({ wants: ['paidAt'] });
  const deadline = countDeadline(one.paidDay, TAIWAN_DAYS).safe;
  if (one.day > deadline) return finding({ notes: ['withdrawal-passed'] });
  const route = draft(one, {
    basis: 'statute',
    ground: 'tw-seven-days',
    strength: 'arguable',
    amount: one.price ? wholeAmount(one.price) : null,
    whole: true,
    deadline,
    provisions: citableOn(['tw-19'], one.paidDay),
    requires: ['ask-in-time', 'lives-there', 'proof-of-payment'],
    defeatedBy: ['waived-withdrawal', 'service-fully-performed', 'too-late'],
    uses: ['paidAt', ...(one.price ? (['price'] as const) : [])],
    notes: ['tw-exceptions-possible'],
  });
  return finding({ routes: [route] });
}

function isUnnoticed(one: Case): boolean {
  const { renewalNotice, consent } = one.answers;
  if (renewalNotice === 'clear') return false;
  if (one.reason === 'unnoticed-renewal') return true;
  const concerned = isRenewalCharge(one) || renewalNotice !== undefined;
  return concerned && (renewalNotice === 'none' || consent === 'none' || consent === 'preticked');
}

function restingOn(one: Case, ...kinds: Clause['kind'][]): Clause[] {
  return clausesOf(one, ...kinds).filter((clause) => !isAboutGoods(clause));
}
