// The refund cases: begun from a page or by hand, added to event by event, kept up with the clock and with pages seen.
import { toCivilDate } from '@/lib/core/calendar/civil-date';
import {
  type Attachment,
  appendEvent,
  type CaseEvent,
  type CaseRefusal,
  type Claim,
  type ClaimSource,
  claimFromPlan,
  claimFromReading,
  type Deed,
  deedsFromPage,
  emptyClaim,
  type PlanClaim,
  planNext,
  type RefundCase,
  readCase,
  replyDue,
} from '@/lib/core/cases';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import type { PageReading } from '@/lib/core/pages/reading';
import type { Subscription } from '@/lib/core/subscriptions/types';
import type { CasePorts } from './ports';

/** What a person writes down; what is left out is today, no channel, no words, nothing attached. */
export interface Entry {
  deed: Deed;
  on?: string;
  channel?: CaseEvent['channel'];
  words?: string;
  attachments?: Attachment[];
}

export type Recorded = { ok: true; case: RefundCase } | { ok: false; code: CaseRefusal | 'case-missing' };

export interface CaseUseCases {
  /** `found` when the same order had an open case already: that one is given. */
  startFromReading(source: Omit<ClaimSource, 'readOn'>): Promise<{ id: string; found: boolean }>;
  startByHand(provider: string): Promise<string>;
  /** From a subscription of the ledger, with the evidence kept of it; an open case of the same order is given. */
  startFromPlan(item: Subscription, plan: PlanClaim): Promise<{ id: string; found: boolean }>;
  list(): Promise<{ cases: RefundCase[]; setAside: number }>;
  record(id: string, entry: Entry): Promise<Recorded>;
  /** Writes down what the clock says: dates that passed without an answer. Gives the ids of the cases it touched. */
  settleClock(): Promise<string[]>;
  /** Writes down what a page of the provider says about a case that is being closed or is closed. */
  pageSeen(reading: PageReading): Promise<string[]>;
  remove(id: string): Promise<boolean>;
}

type Origin = Extract<Deed, { kind: 'opened' }>['origin'];

export function createCaseUseCases(ports: CasePorts): CaseUseCases {
  const today = () => toCivilDate(ports.now(), ports.zone());
  const toEvent = (entry: Entry, by: CaseEvent['by']): CaseEvent => ({
    id: ports.newId(),
    at: new Date(ports.now()).toISOString(),
    by,
    on: entry.on ?? today(),
    channel: entry.channel ?? null,
    words: entry.words ?? '',
    attachments: entry.attachments ?? [],
    deed: entry.deed,
  });

  const open = async (origin: Origin, claim: Claim, attachments: Attachment[]) => {
    const opening = toEvent({ deed: { kind: 'opened', origin, claim }, attachments }, 'person');
    const id = ports.newId();
    await ports.store.add({ format: 1, id, events: [opening] });
    return id;
  };

  const openOnce = async (origin: Origin, claim: Claim, belongs: (record: EvidenceRecord) => boolean) => {
    const known = (await ports.store.list()).cases.find((one) => isSameOrder(one, claim));
    if (known) return { id: known.id, found: true };
    const kept = (await ports.evidence.list()).filter((one) => !one.redaction && belongs(one));
    const attachments = kept.map(({ id }): Attachment => ({ type: 'evidence', recordId: id }));
    return { id: await open(origin, claim, attachments), found: false };
  };

  const record = async (id: string, entry: Entry, by: CaseEvent['by']): Promise<Recorded> => {
    let refused: CaseRefusal | null = null;
    const changed = await ports.store.change(id, (one) => {
      const done = appendEvent(one, toEvent(entry, by), today());
      if (!done.ok) refused = done.code;
      return done.ok ? done.case : one;
    });
    if (changed === null) return { ok: false, code: 'case-missing' };
    return refused === null ? { ok: true, case: changed } : { ok: false, code: refused };
  };

  const takeGround = async (id: string, chosen: Claim) => {
    const one = (await ports.store.list()).cases.find((each) => each.id === id);
    const view = one && readCase(one);
    if (view?.status !== 'draft' || view.claim.ground === chosen.ground) return;
    const { ground, basis, strength, ask, amount, deadline, provisions, clauses, read } = chosen;
    // Facts that were put right in the desk stay; the sum is another one, and has to be looked at.
    const claim = { ...view.claim, confirmed: false, ground, basis, strength, ask, amount, deadline };
    await record(
      id,
      { deed: { kind: 'claim-changed', claim: { ...claim, provisions, clauses, read } } },
      'person',
    );
  };

  /** For every case, what `deedsOf` finds to write down; the ids of those where something was. */
  const recordForAll = async (by: CaseEvent['by'], deedsOf: (one: RefundCase) => Deed[]) => {
    const touched: string[] = [];
    for (const one of (await ports.store.list()).cases) {
      for (const deed of deedsOf(one)) {
        const done = await record(one.id, { deed }, by);
        if (done.ok && !touched.includes(one.id)) touched.push(one.id);
      }
    }
    return touched;
  };

  return {
    async startFromReading(source) {
      const claim = claimFromReading({ ...source, readOn: today() });
      const begun = await openOnce('assessment', claim, ({ url }) => bare(url) === bare(claim.url));
      // Another ground was chosen on the page while nothing had been asked: it is the one that was meant.
      if (begun.found && source.route !== undefined) await takeGround(begun.id, claim);
      return begun;
    },
    startFromPlan: (item, plan) =>
      openOnce('subscription', claimFromPlan(item, plan), ({ id }) => item.evidence.includes(id)),
    startByHand: (provider) => open('hand', { ...emptyClaim(), provider }, []),
    list: () => ports.store.list(),
    record: (id, entry) => record(id, entry, 'person'),
    settleClock: () =>
      recordForAll('clock', (one) => {
        const view = readCase(one);
        const due = replyDue(view);
        const isLate = due !== null && due.code !== 'chase' && planNext(view, today()).overdue;
        return isLate ? [{ kind: 'silence-noted', due: due.latest }] : [];
      }),
    pageSeen: (reading) => recordForAll('page', (one) => deedsFromPage(readCase(one), reading)),
    async remove(id) {
      const removed = await ports.store.remove(id);
      // After the case: files without one are only room taken up, a case without its files would be damaged.
      await ports.files.removeCase(id);
      return removed;
    },
  };
}

/** An open case of the same order; without its number, of the same page; without that, of the same name. */
function isSameOrder(one: RefundCase, claim: Claim): boolean {
  const { status, claim: known } = readCase(one);
  if (status === 'closed') return false;
  const { orderId, product } = known.facts;
  if (orderId !== undefined || claim.facts.orderId !== undefined) return orderId === claim.facts.orderId;
  if (known.url !== '' || claim.url !== '') return bare(known.url) === bare(claim.url);
  return known.provider === claim.provider && product !== undefined && product === claim.facts.product;
}

function bare(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
