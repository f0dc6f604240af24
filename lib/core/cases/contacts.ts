// Ways to reach someone, each once. What a page shows of them is read in right-desk.ts.
import type { Contact } from './types';

/** More than this no page of a provider holds; a page that lists numbers without end must not fill the case. */
const MOST_CONTACTS = 30;

/** Those of `seen` that are new. */
export function newContacts(known: readonly Contact[], seen: readonly Contact[]): Contact[] {
  const names = new Set(known.map(nameOf));
  return seen.filter((one) => !names.has(nameOf(one))).slice(0, Math.max(0, MOST_CONTACTS - known.length));
}

export function joinContacts(known: readonly Contact[], seen: readonly Contact[]): Contact[] {
  return [...known, ...newContacts(known, seen)];
}

function nameOf({ kind, value }: Contact): string {
  return `${kind} ${value}`;
}
