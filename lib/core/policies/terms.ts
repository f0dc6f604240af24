// The terms of a provider as a row to compare: for each question the clauses that answer it, and a measure to sort by.
import type { ClauseKind, ClauseParams } from '../clauses/types';
import { type KeptClause, newestVersion, type Policy } from './types';

export const TERM_NAMES = [
  'window',
  'prorata',
  'none',
  'fee',
  'charge',
  'cancel',
  'notice',
  'oneSided',
] as const;
export type TermName = (typeof TERM_NAMES)[number];

const KINDS: Readonly<Record<TermName, readonly ClauseKind[]>> = {
  window: ['refund.window'],
  prorata: ['refund.prorata'],
  none: ['refund.none'],
  fee: ['refund.fee'],
  charge: ['renewal.charge'],
  cancel: ['renewal.cancel'],
  notice: ['renewal.notice'],
  oneSided: [
    'risk.final-say',
    'risk.unilateral-change',
    'risk.forfeiture',
    'risk.liability',
    'risk.jurisdiction',
  ],
};

export interface ProviderTerms {
  site: string;
  /** Its policies, the one read last first. */
  policies: Policy[];
  /** ISO instant. */
  lastSeenAt: string;
  terms: Record<TermName, KeptClause[]>;
}

/** One row a site, from the newest version of each of its policies. Empty cells: nothing read, which is not "none". */
export function providerTerms(policies: readonly Policy[]): ProviderTerms[] {
  const bySite = new Map<string, Policy[]>();
  for (const policy of policies) bySite.set(policy.site, [...(bySite.get(policy.site) ?? []), policy]);
  return [...bySite].map(([site, own]) => {
    const lastFirst = [...own].sort((one, other) => (seenAt(one) < seenAt(other) ? 1 : -1));
    const clauses = lastFirst.flatMap((policy) => newestVersion(policy).clauses);
    const [newest] = lastFirst;
    return { site, policies: lastFirst, lastSeenAt: newest ? seenAt(newest) : '', terms: termsOf(clauses) };
  });
}

export function termsOf(clauses: readonly KeptClause[]): Record<TermName, KeptClause[]> {
  const pick = (name: TermName) =>
    clauses.filter((clause) => KINDS[name].includes(clause.kind) && (name !== 'charge' || isAhead(clause)));
  return Object.fromEntries(TERM_NAMES.map((name) => [name, pick(name)])) as Record<TermName, KeptClause[]>;
}

const AHEAD = /前|before|prior|in advance|ahead/i;

/** A charge is compared by how long before the end of the term it is taken; how often it is tried again is no such thing. */
function isAhead({ params, quote }: KeptClause): boolean {
  return params.relation === 'before' || AHEAD.test(quote);
}

const DAYS: Readonly<Record<NonNullable<ClauseParams['unit']>, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};
/** Five working days are about seven. */
const WORKDAY_STRETCH = 1.4;

/** The longest period among clauses in days, for sorting and comparing only; null where none states one. */
export function longestDays(clauses: readonly KeptClause[]): number | null {
  const days = clauses.flatMap(({ params: { amount, unit, workday } }) =>
    amount === undefined || unit === undefined ? [] : [amount * DAYS[unit] * (workday ? WORKDAY_STRETCH : 1)],
  );
  return days.length === 0 ? null : Math.max(...days);
}

/** How a provider's refund window stands among others whose terms were read. */
export interface WindowRank {
  others: number;
  /** Others of which a window was read; what the rest says is not known. */
  stated: number;
  longer: number;
  shorter: number;
  equal: number;
}

/** Null without any other. Where no window was read here (`own` null), none of the others' is longer or shorter. */
export function rankWindow(own: number | null, others: readonly ProviderTerms[]): WindowRank | null {
  if (others.length === 0) return null;
  const stated = others.flatMap(({ terms }) => longestDays(terms.window) ?? []);
  const count = (test: (own: number, other: number) => boolean) =>
    own === null ? 0 : stated.filter((other) => test(own, other)).length;
  return {
    others: others.length,
    stated: stated.length,
    longer: count((here, there) => there > here),
    shorter: count((here, there) => there < here),
    equal: count((here, there) => there === here),
  };
}

function seenAt(policy: Policy): string {
  return newestVersion(policy).lastSeenAt;
}
