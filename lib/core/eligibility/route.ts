// What a route function gives: routes with typed codes, notes, what it would have to know, and hints from law that is not
// verified word for word.
import type { CivilDate } from '../calendar/civil-date';
import type { Clause } from '../clauses/types';
import type { FactName } from '../facts/types';
import { citableOn } from '../law/citable';
import type { DateText } from '../quantity/types';
import type { RoundedAmount } from './amounts';
import { isNegligible } from './amounts';
import type { Case } from './case';
import { sharesQuote } from './clause-reading';
import type { DefeatCode, GroundCode, MissingCode, NoteCode, RequirementCode } from './codes';
import type { Hint, Route } from './types';

export interface RouteDraft {
  basis: Route['basis'];
  ground: GroundCode;
  strength: Route['strength'];
  amount: RoundedAmount | null;
  /** True when it gives the whole payment back, also where the price is not known. */
  whole: boolean;
  deadline: DateText | null;
  legalDeadline: DateText | null;
  deadlineEstimated: boolean;
  clauses: readonly Clause[];
  /** Those of them that say otherwise. */
  conflicts: readonly Clause[];
  provisions: readonly string[];
  requires: readonly RequirementCode[];
  defeatedBy: readonly DefeatCode[];
  ask: Route['ask'];
  /** Facts it rests on: an implied one among them is said in a note. */
  uses: readonly FactName[];
  notes: readonly NoteCode[];
}

export interface RouteFinding {
  routes: RouteDraft[];
  notes: NoteCode[];
  /** Facts and answers that could change what this route gives. */
  wants: MissingCode[];
  hints: Hint[];
}

export type RouteFunction = (one: Case) => RouteFinding;

export const NOTHING: RouteFinding = { routes: [], notes: [], wants: [], hints: [] };

export function finding(part: Partial<RouteFinding>): RouteFinding {
  return { ...NOTHING, ...part };
}

type DraftCore = Pick<RouteDraft, 'basis' | 'ground' | 'strength'> & Partial<RouteDraft>;

/** A route with nothing further to it than what is given. */
export function draft(one: Case, core: DraftCore): RouteDraft {
  return {
    amount: null,
    whole: false,
    deadline: null,
    legalDeadline: null,
    deadlineEstimated: false,
    clauses: [],
    conflicts: [],
    provisions: [],
    requires: [],
    defeatedBy: [],
    ask: one.ask,
    uses: [],
    notes: [],
    ...core,
  };
}

/** Provisions of Chinese law that may be cited for a matter of that day; none where the person is elsewhere. */
export function chineseLaw(one: Case, ids: readonly string[], on: CivilDate | undefined): string[] {
  return one.place === 'CN' ? citableOn(ids, on ?? one.day) : [];
}

/** Clauses of a kind. */
export function clausesOf(one: Case, ...kinds: Clause['kind'][]): Clause[] {
  return one.clauses.filter((clause) => kinds.includes(clause.kind));
}

/** Whether some clause of that kind is the same sentence. */
export function alsoSays(one: Case, clause: Clause, kind: Clause['kind']): boolean {
  return one.clauses.some((other) => other.kind === kind && other !== clause && sharesQuote(other, clause));
}

/** A finding without routes whose sum is nothing (there is no ground where no money lies), which it says. */
export function moneyed(found: Partial<RouteFinding> & Pick<RouteFinding, 'routes'>): RouteFinding {
  const routes = found.routes.filter((route) => route.amount === null || !isNegligible(route.amount));
  const dropped = routes.length < found.routes.length;
  return finding({
    ...found,
    routes,
    notes: [...(found.notes ?? []), ...(dropped ? (['nothing-left'] as const) : [])],
  });
}
