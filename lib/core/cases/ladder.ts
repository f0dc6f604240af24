// The rungs above the provider's first answer: which is open, which must wait, and what excludes what. A body that finds
// the matter with another one turns it away (市场监督管理投诉举报处理办法 16), so they are taken one after another.
import { addMonths, civilDateOf } from '../calendar/civil-date';
import { citableOn } from '../law/citable';
import { type LetterKind, type Material, RUNGS, type Rung } from './codes';
import { type CaseView, lastOf } from './view';

export const RUNG_REASONS = [
  'ask-first',
  'no-platform',
  'other-complaint-running',
  'court-running',
  'no-agreement',
  'arbitration-agreed',
  'complaint-running',
  'too-old',
  'not-in-china',
  'already-taken',
  'demand-first',
] as const;
export type RungReason = (typeof RUNG_REASONS)[number];

export interface RungPlan {
  rung: Rung;
  /** `open`: can be taken now. `later`: something comes first. `excluded`: not in this case, or not beside another. */
  state: 'open' | 'running' | 'ended' | 'later' | 'excluded';
  because: RungReason | null;
  prepare: Material[];
  letter: LetterKind;
  /** Provisions that the rung itself rests on and that may be cited today. */
  provisions: string[];
}

/** So many years back an authority takes a complaint, and a claim can be enforced (民法典 188). */
const LIMITATION_MONTHS = 36;

const COMPLAINTS: readonly Rung[] = ['consumer-association', 'authority-12315'];
const COURTS: readonly Rung[] = ['arbitration', 'court'];

const NEEDS: Readonly<Record<Rung, { prepare: Material[]; letter: LetterKind; provisions: string[] }>> = {
  supervisor: { prepare: ['correspondence'], letter: 'to-supervisor', provisions: [] },
  platform: {
    prepare: ['purchase-proof', 'correspondence'],
    letter: 'appeal',
    provisions: ['cn-ds-59', 'cn-xf-44'],
  },
  'consumer-association': {
    prepare: ['identity', 'purchase-proof', 'correspondence', 'terms-page'],
    letter: 'complaint-12315',
    provisions: ['cn-xf-39'],
  },
  'authority-12315': {
    prepare: ['identity', 'purchase-proof', 'correspondence', 'terms-page'],
    letter: 'complaint-12315',
    provisions: ['cn-xf-39', 'cn-xftl-46', 'cn-tsjb-10', 'cn-tsjb-15', 'cn-tsjb-16'],
  },
  demand: { prepare: ['purchase-proof', 'correspondence'], letter: 'demand', provisions: ['cn-mfz-195'] },
  arbitration: {
    prepare: ['identity', 'purchase-proof', 'terms-page', 'statutes'],
    letter: 'statement-of-facts',
    provisions: ['cn-xf-39'],
  },
  court: {
    prepare: ['identity', 'purchase-proof', 'terms-page', 'correspondence', 'statutes'],
    letter: 'statement-of-facts',
    provisions: ['cn-xf-39', 'cn-ms-24', 'cn-ms-165'],
  },
};

export function planLadder(view: CaseView, today: string): RungPlan[] {
  return RUNGS.map((rung) => {
    const { prepare, letter, provisions } = NEEDS[rung];
    const inChina = isInChina(view);
    return {
      rung,
      ...stateOf(view, rung, today),
      prepare,
      letter,
      provisions: inChina ? citableOn(provisions, today) : [],
    };
  });
}

/** The rung to take next: the nearest open one above those already taken. Null where none is left. */
export function nextRung(view: CaseView, today: string): Rung | null {
  const top = Math.max(-1, ...view.rungs.map(({ rung }) => RUNGS.indexOf(rung)));
  const open = planLadder(view, today).filter(({ state }) => state === 'open');
  const above = open.filter(({ rung }) => RUNGS.indexOf(rung) > top).map(({ rung }) => rung);
  // Of the two complaints the authority is bound to days; the association stays the person's choice.
  const first = above[0];
  return first === 'consumer-association' && above.includes('authority-12315')
    ? 'authority-12315'
    : (first ?? null);
}

function stateOf(view: CaseView, rung: Rung, today: string): Pick<RungPlan, 'state' | 'because'> {
  const taken = view.rungs.findLast((entry) => entry.rung === rung);
  const isLast = view.rungs.at(-1) === taken;
  if (taken && !taken.ended && (isLast || COMPLAINTS.includes(rung))) {
    return { state: 'running', because: null };
  }
  if (taken) return { state: 'ended', because: 'already-taken' };
  const excluded = exclusionOf(view, rung, today);
  if (excluded) return { state: 'excluded', because: excluded };
  if (!lastOf(view, 'asked', 'appealed')) return { state: 'later', because: 'ask-first' };
  if (COURTS.includes(rung) && !view.rungs.some((entry) => entry.rung === 'demand')) {
    return { state: 'later', because: 'demand-first' };
  }
  return { state: 'open', because: null };
}

function exclusionOf(view: CaseView, rung: Rung, today: string): RungReason | null {
  const running = (rungs: readonly Rung[]) =>
    view.rungs.some((entry) => rungs.includes(entry.rung) && !entry.ended);
  switch (rung) {
    case 'platform':
      return hasPlatform(view) ? null : 'no-platform';
    case 'consumer-association':
    case 'authority-12315':
      if (!isInChina(view)) return 'not-in-china';
      if (running(COURTS)) return 'court-running';
      if (running(COMPLAINTS)) return 'other-complaint-running';
      return isTooOld(view, today) ? 'too-old' : null;
    case 'arbitration':
      return view.claim.arbitration ? (running(COMPLAINTS) ? 'complaint-running' : null) : 'no-agreement';
    case 'court':
      if (view.claim.arbitration) return 'arbitration-agreed';
      return running(COMPLAINTS) ? 'complaint-running' : null;
    default:
      return null;
  }
}

/** True where the sale went through someone else's shop, who has a desk of its own for such disputes. */
function hasPlatform({ claim }: CaseView): boolean {
  const { channel } = claim.facts;
  return channel !== undefined && channel !== 'official';
}

/** No place told counts as China, as in the assessment. */
export function isInChina({ claim }: CaseView): boolean {
  return (claim.answers.place ?? 'CN') === 'CN';
}

function isTooOld(view: CaseView, today: string): boolean {
  const paidAt = view.claim.facts.paidAt ?? view.claim.answers.paidAt;
  if (paidAt === undefined) return false;
  // Counted from the first refusal at the latest, which a payment precedes: the safe reading.
  const known = lastOf(view, 'refused')?.on ?? civilDateOf(paidAt);
  return addMonths(known, LIMITATION_MONTHS) < today;
}
