// A reading becomes a version of its policy, or only shows that the newest one still stands. Pages render bit by bit and
// are read several times a visit, so a version settles before it counts as another one.
import type { PageReading } from '../pages/reading';
import { siteOf } from '../subscriptions/offer';
import { policyAddress } from './address';
import {
  CLAUSES_LIMIT,
  type KeptClause,
  type Policy,
  type PolicyVersion,
  toKeptClause,
  VERSIONS_LIMIT,
} from './types';

/** Readings closer together than this are of one visit: a later one replaces an earlier one. */
const SETTLE_MS = 60 * 60_000;
/** A text much shorter than before was not read whole (a dialog, a page that failed to load): no clause was removed. */
const WHOLE_SHARE = 0.6;

export type SeenPolicy = Omit<Policy, 'versions'> & Omit<PolicyVersion, 'firstSeenAt' | 'lastSeenAt'>;

/** What a reading says of its policy; null where nothing can be kept of it (no clause, cut short, no address). */
export function seenPolicy(reading: PageReading, reader: string): SeenPolicy | null {
  const address = policyAddress(reading.url);
  if (address === null || reading.clauses.length === 0 || reading.truncated) return null;
  return {
    address,
    site: siteOf(reading.url),
    title: reading.title.slice(0, 200),
    kind: reading.page.kind,
    digest: digestOf(reading.text),
    chars: reading.text.length,
    reader,
    clauses: reading.clauses.slice(0, CLAUSES_LIMIT).map(toKeptClause),
  };
}

/** The policy with what was seen now; the very same value where nothing is worth writing down. `now` is an ISO instant. */
export function recordVersion(policy: Policy | null, seen: SeenPolicy, now: string): Policy {
  const { address, site, title, kind, ...read } = seen;
  const about = { address, site, title, kind };
  if (policy === null) return { ...about, versions: [{ ...read, firstSeenAt: now, lastSeenAt: now }] };
  const newest = policy.versions.at(-1);
  const isYoung = newest !== undefined && Date.parse(now) - Date.parse(newest.firstSeenAt) < SETTLE_MS;
  const isPart = (whole: PolicyVersion) =>
    holdsAll(whole.clauses, read.clauses) || read.chars < whole.chars * WHOLE_SHARE;
  if (newest && isYoung && isPart(newest)) return touched(policy, newest, now);
  const settled = isYoung ? policy.versions.slice(0, -1) : policy.versions;
  const last = settled.at(-1);
  if (last && isSame(last.clauses, read.clauses)) {
    return touched(isYoung ? { ...policy, versions: settled } : policy, last, now);
  }
  if (last && last.digest === read.digest) {
    // The same words, in which other rules find more or less now.
    return touched({ ...policy, versions: settled }, { ...last, ...read }, now);
  }
  if (last && read.chars < last.chars * WHOLE_SHARE) return policy;
  const firstSeenAt = isYoung && newest ? newest.firstSeenAt : now;
  const versions = [...settled, { ...read, firstSeenAt, lastSeenAt: now }].slice(-VERSIONS_LIMIT);
  return { ...about, versions };
}

/** `version` in the place of the newest one, seen now. A day is fine enough: no write for every look. */
function touched(policy: Policy, version: PolicyVersion, now: string): Policy {
  const isNews = policy.versions.at(-1) !== version || version.lastSeenAt.slice(0, 10) !== now.slice(0, 10);
  if (!isNews) return policy;
  return { ...policy, versions: [...policy.versions.slice(0, -1), { ...version, lastSeenAt: now }] };
}

function isSame(one: readonly KeptClause[], other: readonly KeptClause[]): boolean {
  return holdsAll(one, other) && holdsAll(other, one);
}

function holdsAll(whole: readonly KeptClause[], part: readonly KeptClause[]): boolean {
  const keys = new Set(whole.map(clauseKey));
  return part.every((clause) => keys.has(clauseKey(clause)));
}

/** Two clauses of one key say the same: spaces and the width of signs are layout. */
export function clauseKey({ kind, quote }: KeptClause): string {
  return `${kind} ${quote.normalize('NFKC').replace(/\s+/g, '')}`;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Tells texts of one address apart; guards against nobody. */
function digestOf(text: string): string {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return `${(hash >>> 0).toString(16)}-${text.length}`;
}
