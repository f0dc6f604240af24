// The status machine as a table: from which status an event of a kind leads where. What is not in the table changes no
// status. `reopened` and `paid` need more than the status before and are decided in view.ts.
import type { CaseStatus } from './codes';
import type { DeedKind } from './types';

type Moves = Partial<Record<DeedKind, CaseStatus>>;

/** A provider answers, in whatever state a request lies with it. */
const ANSWERS: Moves = { 'review-began': 'reviewing', approved: 'approved', refused: 'refused' };
const WAITS: Moves = { ...ANSWERS, 'materials-sent': 'materials-sent', 'silence-noted': 'silent' };
/** After a refusal, or none coming, the person may go on. */
const GOES_ON: Moves = { appealed: 'appealed', escalated: 'escalated' };

const TABLE: Readonly<Record<CaseStatus, Moves>> = {
  draft: { asked: 'asked' },
  asked: { ...WAITS, escalated: 'escalated' },
  'materials-sent': { ...WAITS, escalated: 'escalated' },
  reviewing: { ...WAITS, escalated: 'escalated' },
  // A promise not kept is a silence; one taken back is a refusal.
  approved: { refused: 'refused', 'silence-noted': 'silent', escalated: 'escalated' },
  refused: { approved: 'approved', 'review-began': 'reviewing', ...GOES_ON },
  silent: { ...ANSWERS, 'materials-sent': 'materials-sent', ...GOES_ON },
  appealed: { ...WAITS, escalated: 'escalated' },
  // On a rung the body there reviews; the next rung may follow it.
  escalated: { ...WAITS, escalated: 'escalated' },
  paid: {},
  closed: {},
};

/** Events that may be written down in any open status without changing it. */
const FREE: ReadonlySet<DeedKind> = new Set([
  'claim-changed',
  'evidence-added',
  'noted',
  'letter-kept',
  'policy-asked',
  'side-door-tried',
  'closing-step',
  'contacts-seen',
  'rung-ended',
]);

/** Where the event leads from this status; the same status for what changes none; null where it cannot happen. */
export function moveOf(status: CaseStatus, kind: DeedKind): CaseStatus | null {
  if (status === 'closed') return kind === 'noted' || kind === 'evidence-added' ? 'closed' : null;
  if (FREE.has(kind)) return status;
  if (kind === 'closed') return 'closed';
  if (kind === 'chased') return status === 'draft' || status === 'paid' ? null : status;
  return TABLE[status][kind] ?? null;
}

/** Kinds that can be written down in this status, for the desk's choice. */
export function kindsFrom(status: CaseStatus): DeedKind[] {
  const kinds = new Set<DeedKind>([...(Object.keys(TABLE[status]) as DeedKind[])]);
  if (status === 'closed') return ['reopened', 'noted'];
  if (status !== 'draft' && status !== 'paid') kinds.add('chased');
  kinds.add('paid');
  kinds.add('noted');
  kinds.add('closed');
  return [...kinds];
}
