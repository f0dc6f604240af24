// The values of a letter: single ones by name, and lists whose entries bring values of their own.
import type { GroundCode } from '../../eligibility/codes';
import { formatMoney } from '../../eligibility/money-format';
import { CLOCK } from '../clock';
import type { Happening } from '../corrections';
import type { Claim } from '../types';
import { type CaseView, lastOf } from '../view';
import { citationsOf, citationWords } from './citations';
import { dayWords, demandDay, holds, isCharge, type LetterContext, missedDay, replyDay } from './context';
import { itemWords, stepWords } from './step-words';
import type { LetterLanguage, ListName, RefusalAnswer } from './types';
import { CHANNEL_WORDS, EVENT_WORDS, GROUND_WORDS, REASON_WORDS, RUNG_WORDS, STATEMENTS } from './words';

/** Null or absent: the case does not hold it. */
export type Slots = Readonly<Record<string, string | null | undefined>>;

export function singleSlots(context: LetterContext, citations: readonly string[]): Slots {
  const { view, today, lang } = context;
  const { claim } = view;
  const { facts, person } = claim;
  const day = (date: string | undefined | null) => (date ? dayWords(date, lang) : null);
  const onOf = (...kinds: Parameters<typeof lastOf>[1][]) => day(lastOf(view, ...kinds)?.on);
  const worked = claim.amount?.steps.filter((step) => /[=×÷+−]/.test(step)) ?? [];
  const steps = worked.map((step) => stepWords(step, lang));
  const listed = lang === 'zh' ? '、' : ', ';
  return {
    addressee: addresseeOf(claim),
    host: hostOf(claim.url),
    product: facts.product,
    item: itemWords(facts.product, lang),
    orderId: facts.orderId,
    price: facts.price && formatMoney(facts.price),
    paidOn: day(facts.paidAt ?? claim.answers.paidAt),
    endsOn: day(facts.endsAt),
    channel: facts.channel && CHANNEL_WORDS[facts.channel][lang],
    paymentMethod: facts.paymentMethod,
    account: person.account,
    name: person.name,
    phone: person.phone,
    address: person.address,
    reason: claim.answers.reason && REASON_WORDS[claim.answers.reason][lang],
    ground: claim.ground === null ? null : GROUND_WORDS[claim.ground as GroundCode]?.[lang],
    amount: claim.amount && formatMoney(claim.amount),
    arithmetic: steps.length > 0 ? steps.join(lang === 'zh' ? '；' : '; ') : null,
    deadline: day(claim.deadline),
    today: day(today),
    demandOn: day(demandDay(today)),
    demandDays: String(CLOCK.demandDays),
    replyOn: day(replyDay(today)),
    dueOn: day(missedDay(view, today)),
    askedOn: day(firstAsked(view)),
    refusedOn: onOf('refused'),
    refusedWords: lastOf(view, 'refused')?.words || null,
    approvedOn: onOf('approved'),
    paid: view.paid && formatMoney(view.paid),
    rest: restWords(view),
    fraud: claim.fraud?.statement,
    fraudEvidence: claim.fraud && fraudNumbers(view).join(listed),
    limitationLaw: lawWords('cn-mfz-195', context),
    delayLaw: isPrepaid(claim) ? lawWords('cn-cf-10', context) : null,
    citations:
      citations.length > 0 ? citations.map((id) => citationWords(id, today, lang)).join(listed) : null,
  };
}

export function listSlots(name: ListName, context: LetterContext, language: LetterLanguage): Slots[] {
  const { view, lang } = context;
  const { claim } = view;
  const listed = lang === 'zh' ? '、' : ', ';
  switch (name) {
    case 'statements':
      return statements(context);
    case 'clauses':
      return (
        claim.clauses
          // How long a refund takes is for the clock; a letter quotes what it rests on.
          .filter(({ kind }) => kind !== 'refund.process')
          .map(({ quote, readOn }) => ({ quote, readOn: dayWords(readOn, lang) }))
      );
    case 'evidence':
      return view.evidence.flatMap(({ number, recordId }) => {
        const known = context.describe(recordId);
        return known
          ? [{ number: String(number), title: known.title, savedOn: dayWords(known.savedOn, lang) }]
          : [];
      });
    case 'refusals':
      return refusalAnswers(context, language).map(({ text, cites = [] }) => {
        const law = context.form === 'chat' ? [] : addedLaw(view, cites, context.today);
        return { text, law: law.map((id) => citationWords(id, context.today, lang)).join(listed) };
      });
    case 'timeline':
      return view.log.flatMap(({ now, outOfPlace }) => (now && !outOfPlace ? timelineEntry(now, lang) : []));
    case 'steps':
      return (claim.amount?.steps ?? []).map((text) => ({ text }));
    case 'citations':
      return [];
  }
}

/** Null where it may not be named. */
function lawWords(id: string, { view, today, lang }: LetterContext): string | null {
  return citationsOf(view, [id], today).includes(id) ? citationWords(id, today, lang) : null;
}

/** A service paid before it is had; a charge that should never have been made is another matter. */
function isPrepaid({ answers: { reason }, basis }: Claim): boolean {
  const wrongCharge = reason === 'minor' || reason === 'duplicate' || reason === 'unauthorised-charge';
  return !wrongCharge && basis !== 'goodwill';
}

/** Of the provisions an answer adds, those that may be named and that the claim does not name already. */
function addedLaw(view: CaseView, cites: readonly string[], today: string): string[] {
  const own = new Set(view.claim.provisions);
  return citationsOf(view, cites, today).filter((id) => cites.includes(id) && !own.has(id));
}

/** The answers to the last refusal, one for each of its grounds. */
export function refusalAnswers(context: LetterContext, language: LetterLanguage): RefusalAnswer[] {
  const refused = lastOf(context.view, 'refused');
  if (refused?.deed.kind !== 'refused') return [];
  return refused.deed.grounds.flatMap((ground) => {
    const answer = language.refusals[ground].find(({ when }) => when === undefined || holds(when, context));
    return answer ? [answer] : [];
  });
}

export function firstAsked(view: CaseView): string | null {
  const asked = view.log.find(({ now, outOfPlace }) => now?.deed.kind === 'asked' && !outOfPlace);
  return asked?.now?.on ?? null;
}

function statements({ view, lang }: LetterContext): Slots[] {
  const { answers } = view.claim;
  return STATEMENTS.filter(({ holds: applies }) => applies(answers)).map(({ words, ofCharge, value }) => {
    const raw = value === undefined ? undefined : answers[value];
    const said = isCharge(view.claim) ? (ofCharge ?? words) : words;
    const filled = said[lang]
      .replace('{n}', String(raw))
      .replace('{date}', typeof raw === 'string' ? dayWords(raw, lang) : '');
    return { text: filled };
  });
}

function timelineEntry({ deed, on, words }: Happening, lang: LetterContext['lang']): Slots[] {
  const isDemand = deed.kind === 'escalated' && deed.rung === 'demand';
  const key = isDemand ? 'demanded' : deed.kind;
  if (!Object.hasOwn(EVENT_WORDS, key)) return [];
  const said = EVENT_WORDS[key as keyof typeof EVENT_WORDS][lang];
  const rung = deed.kind === 'escalated' && deed.rung !== 'demand' ? RUNG_WORDS[deed.rung][lang] : '';
  const sum = deed.kind === 'paid' ? formatMoney(deed.amount) : '';
  const theirs = deed.kind === 'refused' || deed.kind === 'approved';
  return [
    {
      on: dayWords(on, lang),
      what: said.replace('{rung}', rung).replace('{sum}', sum),
      words: theirs && words ? words : null,
    },
  ];
}

function fraudNumbers({ claim, evidence }: CaseView): number[] {
  const shown = claim.fraud?.evidence ?? [];
  return evidence.filter(({ recordId }) => shown.includes(recordId)).map(({ number }) => number);
}

/** Who took the money answers for it; null where that one has no name here. */
export function addresseeOf({ ask, facts, provider }: Claim): string | null {
  switch (ask) {
    case 'apple':
      return 'Apple';
    case 'google':
      return 'Google';
    case 'android-store':
    case 'mall':
    case 'reseller':
      return facts.seller ?? null;
    default:
      return provider || null;
  }
}

/** What is still owed after a part came; null where the two sums cannot be compared. */
export function restWords({ claim, paid }: CaseView): string | null {
  if (claim.amount === null || paid === null || paid.currency !== claim.amount.currency) return null;
  const amount = claim.amount.amount - paid.amount;
  return amount > 0 ? formatMoney({ amount, currency: paid.currency }) : null;
}

/** The host of the page, without a parser of addresses: core has none. */
function hostOf(url: string): string | null {
  return /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? null;
}
