// 以下情形,本平台不承担责任: (1) … (2) … is one rule, however many items it has: lead-in and items become one clause. Only
// for exclusions of liability: there no item says anything by itself, while an item of 以下情形不予退款 is a case a person
// looks for.
import type { Unit } from '../../text/units';
import type { Candidate } from '../match-rules';
import type { ClauseKind } from '../types';

const JOINED: ReadonlySet<ClauseKind> = new Set(['risk.liability']);
/** A longer list stays in pieces: nobody reads a quote of a page. */
const JOINED_LIMIT_CHARS = 900;

export function joinLists(candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  const open = new Map<ClauseKind, { first: Candidate; at: number; last: Unit }>();
  for (const candidate of candidates) {
    const { unit, rule } = candidate;
    const list = JOINED.has(rule.kind) ? open.get(rule.kind) : undefined;
    if (list && goesOn(list.last, unit) && unit.end - list.first.unit.start <= JOINED_LIMIT_CHARS) {
      joined[list.at] = { ...list.first, unit: { ...list.first.unit, end: unit.end } };
      list.last = unit;
    } else {
      joined.push(candidate);
      open.set(rule.kind, { first: candidate, at: joined.length - 1, last: unit });
    }
  }
  return joined;
}

/** `unit` is an item under `before`, or the next item of the same list. */
function goesOn(before: Unit, unit: Unit): boolean {
  const lead = leadOf(unit);
  if (lead === '') return false;
  return lead === leadOf(before) || (before.text.endsWith(':') && before.text.endsWith(lead));
}

/** The lead-in it hangs on; one that stands on a line of its own is read as a heading. */
function leadOf(unit: Unit): string {
  if (unit.lead !== '') return unit.lead;
  const heading = unit.heading.slice(unit.heading.lastIndexOf('> ') + 1).trim();
  return heading.endsWith(':') ? heading : '';
}
