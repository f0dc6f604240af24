// Holding a letter, as written or as a person changed it, against its case: nothing left to fill in, no figure the case
// does not hold, no provision that may not be named, no accusation of fraud that was not stated.
import { formatMoney } from '../../eligibility/money-format';
import { isCitable, isInForce, PROVISIONS } from '../../law/provisions';
import { CLOCK, replyDue } from '../clock';
import type { CaseView } from '../view';
import { matterDays } from './citations';
import { demandDay, type LetterContext, missedDay, replyDay } from './context';
import { restWords } from './slots';

export const LETTER_FAULTS = [
  'placeholder-left',
  'unknown-number',
  'unknown-citation',
  'citation-not-in-force',
  'fraud-not-stated',
] as const;
export type LetterFault = { code: (typeof LETTER_FAULTS)[number]; text: string };

const PLACEHOLDER = /\{[^}]*\}|\[[^\]]*\]|【\s*】|_{2,}|X{3,}|undefined|null|NaN/g;
const NUMBER = /\d+(?:\.\d+)?/g;
const CITATION =
  /《([^《》]+)》(第[一二三四五六七八九十百千零]+条(?:之[一二三四五六七八九十]+)?(?:第[一二三四五六七八九十]+款)?)?/g;
const FRAUD = /欺诈|诈骗|骗取|fraud|deceit|scam/i;

export function checkLetter(
  text: string,
  { view, today, describe }: Omit<LetterContext, 'lang' | 'form'>,
): LetterFault[] {
  const quotes = quotesOf(view);
  const bare = quotes.reduce((rest, quote) => rest.replaceAll(quote, ''), text);
  const faults: LetterFault[] = [...bare.matchAll(PLACEHOLDER)].map(([found]) => ({
    code: 'placeholder-left',
    text: found,
  }));
  const known = knownNumbers({ view, today, describe });
  for (const [number] of bare.matchAll(NUMBER)) {
    if (!known.has(number)) faults.push({ code: 'unknown-number', text: number });
  }
  faults.push(...citationFaults(bare, view, today));
  if (view.claim.fraud === null && FRAUD.test(bare)) {
    faults.push({ code: 'fraud-not-stated', text: FRAUD.exec(bare)?.[0] ?? '' });
  }
  return faults;
}

function citationFaults(text: string, view: CaseView, today: string): LetterFault[] {
  const days = matterDays(view, today);
  return [...text.matchAll(CITATION)].flatMap(([whole, title = '', article]): LetterFault[] => {
    // Titles of works stand in 《》 as well; only what is named with an article is a citation.
    if (article === undefined) return [];
    const found = PROVISIONS.filter(
      (one) =>
        (one.citeAs ?? one.instrument).replaceAll('《', '〈').replaceAll('》', '〉') === title &&
        one.article === article,
    );
    if (!found.some(isCitable)) return [{ code: 'unknown-citation', text: whole }];
    const inForce = found.some((one) => isCitable(one) && days.some((day) => isInForce(one, day)));
    return inForce ? [] : [{ code: 'citation-not-in-force', text: whole }];
  });
}

const THEIRS: ReadonlySet<string> = new Set(['approved', 'refused']);

/** Words that are others' or were read: their figures are theirs. */
function quotesOf(view: CaseView): string[] {
  const { claim, log } = view;
  const texts = [
    ...claim.clauses.map(({ quote }) => quote),
    // The provider's words only: a person's own earlier letter proves no figure.
    ...log.map(({ now }) => (now && THEIRS.has(now.deed.kind) ? now.words : '')),
    claim.fraud?.statement ?? '',
  ];
  return texts.filter((text) => text !== '').sort((one, other) => other.length - one.length);
}

/** Every figure that a letter of this case may hold: facts, their arithmetic, days of the log and of the clock. */
function knownNumbers({ view, today, describe: titleOf }: Omit<LetterContext, 'lang' | 'form'>): Set<string> {
  const { claim, evidence, log, paid } = view;
  const { facts, answers, person } = claim;
  const shown = evidence.flatMap(({ recordId }) => titleOf(recordId) ?? []);
  const days = [
    ...shown.map(({ savedOn }) => savedOn),
    facts.paidAt,
    facts.startsAt,
    facts.endsAt,
    answers.paidAt,
    answers.endedAt,
    claim.deadline,
    ...claim.clauses.map(({ readOn }) => readOn),
    ...log.map(({ now }) => now?.on),
    missedDay(view, today),
    replyDue(view)?.latest,
    today,
    demandDay(today),
    replyDay(today),
    // The last days of provisions that were law when it happened.
    ...PROVISIONS.filter(({ id }) => claim.provisions.includes(id)).map(({ inForceTo }) => inForceTo),
  ];
  const texts = [
    ...days.filter((day) => day !== undefined && day !== null).map((day) => dayFigures(day)),
    claim.provider,
    claim.url,
    facts.product,
    facts.orderId,
    facts.paymentMethod,
    facts.seller,
    facts.price && formatMoney(facts.price),
    claim.amount && formatMoney(claim.amount),
    ...(claim.amount?.steps ?? []),
    paid && formatMoney(paid),
    restWords(view),
    ...log.map(({ now }) => (now?.deed.kind === 'paid' ? formatMoney(now.deed.amount) : '')),
    answers.outageHours,
    answers.age,
    ...Object.values(person),
    ...evidence.map(({ number }) => number),
    ...shown.map(({ title }) => title),
    CLOCK.demandDays,
    // The name of the authority's line.
    12315,
  ];
  const known = new Set<string>();
  for (const text of texts) for (const [number] of String(text ?? '').matchAll(NUMBER)) known.add(number);
  return known;
}

function dayFigures(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return `${year} ${Number(month)} ${Number(date)}`;
}
