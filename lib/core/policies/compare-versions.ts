// What changed between two versions of an agreement: clauses that came, went, or say it otherwise.
import type { ClauseKind } from '../clauses/types';
import { clauseKey } from './record-version';
import type { KeptClause, PolicyVersion } from './types';

/** A sentence that came (`before` ''), went (`after` '') or was reworded, with the kinds of clause it states. */
export interface SentenceChange {
  change: 'added' | 'removed' | 'changed';
  kinds: ClauseKind[];
  before: string;
  after: string;
}

export interface VersionChanges {
  /** In the later version's order, what went at the end. */
  changes: SentenceChange[];
  /** Sentences. */
  unchanged: number;
  /** Another version of the extension read the later one: some differences may be its doing. */
  otherReader: boolean;
}

/** Sentences that share less of their letter pairs are two clauses and not one that was reworded. */
const REWORDED_SHARE = 0.4;

export function compareVersions(before: PolicyVersion, after: PolicyVersion): VersionChanges {
  const keysBefore = new Set(before.clauses.map(clauseKey));
  const keysAfter = new Set(after.clauses.map(clauseKey));
  const gone = before.clauses.filter((clause) => !keysAfter.has(clauseKey(clause)));
  const come = after.clauses.filter((clause) => !keysBefore.has(clauseKey(clause)));
  const pairs = pairUp(gone, come);
  const paired = new Set(pairs.values());
  const changes = new Map<string, SentenceChange>();
  const note = (kind: ClauseKind, before: string, after: string): void => {
    const key = JSON.stringify([before, after]);
    const change = before === '' ? 'added' : after === '' ? 'removed' : 'changed';
    const noted = changes.get(key) ?? { change, kinds: [], before, after };
    changes.set(key, { ...noted, kinds: [...new Set([...noted.kinds, kind])] });
  };
  for (const clause of come) note(clause.kind, pairs.get(clause)?.quote ?? '', clause.quote);
  for (const clause of gone) if (!paired.has(clause)) note(clause.kind, clause.quote, '');
  const kept = after.clauses.filter((clause) => keysBefore.has(clauseKey(clause)));
  return {
    changes: [...changes.values()],
    unchanged: new Set(kept.map(({ quote }) => quote)).size,
    otherReader: before.reader !== after.reader,
  };
}

/** The most alike of one kind belong together, each to one partner only. */
function pairUp(gone: readonly KeptClause[], come: readonly KeptClause[]): Map<KeptClause, KeptClause> {
  const candidates = come.flatMap((after) =>
    gone.flatMap((before) => {
      const share = after.kind === before.kind ? likeness(before.quote, after.quote) : 0;
      return share >= REWORDED_SHARE ? [{ before, after, share }] : [];
    }),
  );
  candidates.sort((one, other) => other.share - one.share);
  const pairs = new Map<KeptClause, KeptClause>();
  const taken = new Set<KeptClause>();
  for (const { before, after } of candidates) {
    if (pairs.has(after) || taken.has(before)) continue;
    pairs.set(after, before);
    taken.add(before);
  }
  return pairs;
}

/** Dice's share of common letter pairs, 0…1; works for Chinese, which has no word boundaries. */
function likeness(one: string, other: string): number {
  const [a, b] = [letterPairs(one), letterPairs(other)];
  if (a.size === 0 || b.size === 0) return one === other ? 1 : 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

function letterPairs(text: string): Set<string> {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
}
