// The claim a case begins with: from what was read of a page and how it was assessed, or from nothing but a name.
// Nothing in it counts as confirmed.
import type { Clause } from '../clauses/types';
import { correctFacts } from '../eligibility/correct-facts';
import type { Answers, Assessment, Route } from '../eligibility/types';
import type { OrderFacts } from '../facts/types';
import type { PageReading } from '../pages/reading';
import { isTimed } from './grounds';
import { extractContacts } from './right-desk';
import type { CaseClause, Claim, ClaimFacts } from './types';

/** A claim is written again with each change of it: a long agreement must not be in it whole. */
const MOST_TERMS = 40;

export interface ClaimSource {
  reading: PageReading;
  assessment: Assessment;
  answers: Answers;
  /** Index into the assessment's routes; the best one without it. */
  route?: number | undefined;
  /** Civil date on which the page was read. */
  readOn: string;
}

export function claimFromReading({ reading, assessment, answers, route, readOn }: ClaimSource): Claim {
  const chosen = assessment.routes[route ?? 0];
  const facts = plainFacts(correctFacts(reading.facts, answers));
  return {
    ...emptyClaim(),
    provider: guessProvider(reading),
    url: reading.url,
    facts,
    answers,
    ...(chosen ? ground(chosen) : { ask: askFor(facts) }),
    clauses: clausesFor(chosen, reading, readOn),
    read: reading.clauses
      .filter(isTerm)
      .slice(0, MOST_TERMS)
      .map((clause) => kept(clause, reading, readOn)),
    contacts: extractContacts(reading.text, reading.url),
  };
}

/** For a case begun by hand. */
export function emptyClaim(): Claim {
  return {
    provider: '',
    url: '',
    facts: {},
    answers: {},
    confirmed: false,
    ground: null,
    basis: null,
    strength: null,
    ask: 'provider',
    amount: null,
    deadline: null,
    clauses: [],
    provisions: [],
    contacts: [],
    fraud: null,
    arbitration: false,
    person: {},
  };
}

/** Who answers for the money by the channel it went through. */
export function askFor({ channel }: ClaimFacts): Claim['ask'] {
  switch (channel) {
    case 'app-store':
      return 'apple';
    case 'google-play':
      return 'google';
    case 'android-store':
      return 'android-store';
    case 'third-party-mall':
      return 'mall';
    case 'reseller':
      return 'reseller';
    default:
      return 'provider';
  }
}

function ground({ ground: code, basis, strength, ask, amount, deadline, provisions }: Route) {
  return { ground: code, basis, strength, ask, amount, deadline, provisions };
}

/** What the ground rests on, and how long the provider says a refund takes. */
function clausesFor(chosen: Route | undefined, reading: PageReading, readOn: string): CaseClause[] {
  const keep = (clause: Clause, index: number) => chosen?.clauses.includes(index) || isTimed(clause);
  return reading.clauses.filter(keep).map((clause) => kept(clause, reading, readOn));
}

function isTerm({ kind }: Clause): boolean {
  return kind.startsWith('refund.') || kind.startsWith('renewal.');
}

function kept(
  { kind, quote, heading, params }: Clause,
  { url }: Pick<PageReading, 'url'>,
  readOn: string,
): CaseClause {
  return { kind, quote, heading, params, url, readOn };
}

const FACT_NAMES = [
  'orderId',
  'product',
  'planPeriod',
  'price',
  'paidAt',
  'startsAt',
  'endsAt',
  'autoRenew',
  'channel',
  'paymentMethod',
  'renewalCount',
  'seller',
] as const satisfies readonly (keyof ClaimFacts & keyof OrderFacts)[];

function plainFacts(facts: OrderFacts): ClaimFacts {
  return Object.fromEntries(
    FACT_NAMES.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name].value]])),
  );
}

/** A guess for the person to look at: the last part of the title, or the host. */
function guessProvider({ title, url }: PageReading): string {
  const parts = title.split(/\s*[|_–—·]\s*|\s+-\s+/).filter(Boolean);
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  if (last && last.length <= 20) return last;
  return /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';
}
