// The status machine under every order of events that fast-check thinks of, against a model of its own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/calendar/civil-date';
import {
  appendEvent,
  CASE_STATUSES,
  type CaseEvent,
  type CaseStatus,
  CLOSING_STEPS,
  type Deed,
  REOPENING_REASONS,
  type RefundCase,
  RUNGS,
  readCase,
  refundCaseSchema,
} from '@/lib/core/cases';
import { CLAIM, eventOf, openCase, walk } from './made-cases';

interface Real {
  one: RefundCase;
  day: string;
}
interface Model {
  /** Ids in the order in which they were taken in. */
  taken: string[];
}

const LAST_DAY = '2030-12-31';

/** The design's arrows, written down apart from the table under test. */
const ARROWS: Record<string, CaseStatus[]> = {
  asked: ['draft'],
  'materials-sent': ['asked', 'materials-sent', 'reviewing', 'silent', 'appealed', 'escalated'],
  'review-began': ['asked', 'materials-sent', 'reviewing', 'refused', 'silent', 'appealed', 'escalated'],
  approved: ['asked', 'materials-sent', 'reviewing', 'refused', 'silent', 'appealed', 'escalated'],
  refused: ['asked', 'materials-sent', 'reviewing', 'approved', 'silent', 'appealed', 'escalated'],
  appealed: ['refused', 'silent'],
};
const LEADS_TO: Record<string, CaseStatus> = {
  asked: 'asked',
  'materials-sent': 'materials-sent',
  'review-began': 'reviewing',
  approved: 'approved',
  refused: 'refused',
  'silence-noted': 'silent',
  appealed: 'appealed',
  escalated: 'escalated',
  closed: 'closed',
};

class Happens implements fc.Command<Model, Real> {
  constructor(
    readonly deed: Deed | ((real: Real, index: number) => Deed),
    readonly wait: number,
    readonly pick: number,
  ) {}
  check = () => true;
  run(model: Model, real: Real): void {
    real.day = addDays(real.day, this.wait);
    const deed = typeof this.deed === 'function' ? this.deed(real, this.pick) : this.deed;
    const event = eventOf(deed, real.day);
    const before = real.one;
    const snapshot = JSON.stringify(before);
    const viewBefore = readCase(before);
    const done = appendEvent(before, event, LAST_DAY);
    expect(JSON.stringify(before)).toBe(snapshot);
    if (done.ok) {
      real.one = done.case;
      model.taken.push(event.id);
    } else {
      expect(done.code).not.toBe('');
    }
    const view = readCase(real.one);

    // No event is lost, none is changed, the order is the order in which they came.
    expect(real.one.events.map(({ id }) => id)).toEqual(model.taken);
    expect(view.log.every(({ event: logged }, index) => logged === real.one.events[index])).toBe(true);
    expect(view.log.length).toBe(real.one.events.length);
    // Every state has its reason in the log, and the reason is one that leads there.
    const reason = real.one.events.find(({ id }) => id === view.reason.eventId);
    expect(reason).toBeDefined();
    expect(CASE_STATUSES).toContain(view.status);
    if (view.status !== 'draft') expect(view.reason.kind).not.toBe('opened');
    else expect(['opened', 'reopened']).toContain(view.reason.kind);
    if (done.ok && deed.kind !== 'corrected') {
      const sources = ARROWS[deed.kind];
      if (sources) expect(sources).toContain(viewBefore.status);
      const lead = LEADS_TO[deed.kind];
      if (lead) expect(view.status).toBe(lead);
    }
    if (!done.ok) expect(view).toEqual(viewBefore);
  }
  toString = () =>
    `${typeof this.deed === 'function' ? 'corrects' : JSON.stringify(this.deed)} +${this.wait}`;
}

const CONTACT = {
  kind: 'hotline' as const,
  value: '400-810-1234',
  quote: '客服热线 400-810-1234',
  url: 'https://www.qingwu.example/help',
  verdict: 'official' as const,
};
const money = fc.integer({ min: 1, max: 40_000 }).map((amount) => ({ amount, currency: 'CNY' }));
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.constantFrom<Deed>(
    { kind: 'asked' },
    { kind: 'policy-asked' },
    { kind: 'materials-sent', materials: ['identity'] },
    { kind: 'review-began' },
    { kind: 'chased' },
    { kind: 'appealed' },
    { kind: 'noted' },
    { kind: 'contacts-seen', contacts: [CONTACT] },
    { kind: 'evidence-added', material: null },
    { kind: 'refused', grounds: ['used'] },
    { kind: 'silence-noted', due: '2026-12-01' },
    { kind: 'claim-changed', claim: { ...CLAIM, amount: null } },
    { kind: 'opened', origin: 'hand', claim: CLAIM },
  ),
  fc.constantFrom(...RUNGS).map((rung): Deed => ({ kind: 'escalated', rung })),
  fc.constantFrom(...RUNGS).map((rung): Deed => ({ kind: 'rung-ended', rung })),
  fc
    .constantFrom(...CLOSING_STEPS)
    .chain((step) =>
      fc
        .constantFrom('done' as const, 'not-needed' as const, 'undone' as const)
        .map((state): Deed => ({ kind: 'closing-step', step, state })),
    ),
  fc.constantFrom(...REOPENING_REASONS).map((why): Deed => ({ kind: 'reopened', why })),
  fc
    .constantFrom('paid-in-full' as const, 'given-up' as const)
    .map((outcome): Deed => ({ kind: 'closed', outcome })),
  fc.option(money).map((amount): Deed => ({ kind: 'approved', amount })),
  fc.tuple(money, fc.boolean()).map(([amount, settles]): Deed => ({ kind: 'paid', amount, settles })),
);

const corrects =
  (takesBack: boolean) =>
  (real: Real, pick: number): Deed => {
    const target = real.one.events[pick % real.one.events.length] as CaseEvent;
    return {
      kind: 'corrected',
      of: target.id,
      replacement: takesBack
        ? null
        : { on: real.day, channel: null, words: '', attachments: [], deed: { kind: 'noted' } },
    };
  };

const commands = fc.commands(
  [
    fc.tuple(deeds, fc.nat(20)).map(([deed, wait]) => new Happens(deed, wait, 0)),
    fc
      .tuple(fc.boolean(), fc.nat(3), fc.nat(50))
      .map(([back, wait, pick]) => new Happens(corrects(back), wait, pick)),
  ],
  { size: '+1', maxCommands: 60 },
);

describe('the status machine', () => {
  it('loses no event and gives no state without its reason, whatever the order', () => {
    fc.assert(
      fc.property(commands, (run) => {
        const one = openCase();
        const model: Model = { taken: [one.events[0]!.id] };
        const real = { one, day: '2026-11-25' };
        fc.modelRun(() => ({ model, real }), run);
        // What is stored reads back the same.
        const again = refundCaseSchema.parse(JSON.parse(JSON.stringify(real.one)));
        expect(readCase(again)).toEqual(readCase(real.one));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('reaches every status', () => {
    const asked = walk(openCase(), [{ kind: 'asked' }, '2026-11-25']);
    const refused = walk(asked, [{ kind: 'refused', grounds: ['used'] }, '2026-11-27']);
    const paid = walk(
      asked,
      [{ kind: 'materials-sent', materials: [] }, '2026-11-25'],
      [{ kind: 'review-began' }, '2026-11-26'],
      [{ kind: 'approved', amount: { amount: 29800, currency: 'CNY' } }, '2026-11-27'],
      [{ kind: 'paid', amount: { amount: 29800, currency: 'CNY' }, settles: false }, '2026-11-30'],
    );
    const reached = new Set([
      ...readCase(paid).log.map(({ status }) => status),
      readCase(walk(refused, [{ kind: 'appealed' }, '2026-11-28'])).status,
      readCase(walk(refused, [{ kind: 'escalated', rung: 'supervisor' }, '2026-11-28'])).status,
      readCase(walk(asked, [{ kind: 'silence-noted', due: '2026-12-10' }, '2026-12-20'])).status,
      readCase(walk(paid, [{ kind: 'closed', outcome: 'given-up' }, '2026-12-01'])).status,
      readCase(refused).status,
    ]);
    expect([...reached].sort()).toEqual([...CASE_STATUSES].sort());
  });
});

describe('corrections and reopening', () => {
  it('a correction stands in for the event and leaves it in the log', () => {
    const wrong = walk(
      openCase(),
      [{ kind: 'asked' }, '2026-11-25'],
      [{ kind: 'refused', grounds: ['used'] }, '2026-11-26'],
    );
    const target = wrong.events[2]!;
    const right = walk(wrong, [
      {
        kind: 'corrected',
        of: target.id,
        replacement: {
          on: '2026-11-26',
          channel: 'chat',
          words: '',
          attachments: [],
          deed: { kind: 'review-began' },
        },
      },
      '2026-11-27',
    ]);
    const view = readCase(right);
    expect(view.status).toBe('reviewing');
    expect(view.reason.eventId).toBe(target.id);
    expect(view.log[2]!.correctedBy).toBe(right.events[3]!.id);
    expect(right.events[2]).toEqual(target);
  });

  it('taking the request back leaves what followed in the log, out of place', () => {
    const one = walk(openCase(), [{ kind: 'asked' }, '2026-11-25'], [{ kind: 'review-began' }, '2026-11-26']);
    const view = readCase(
      walk(one, [{ kind: 'corrected', of: one.events[1]!.id, replacement: null }, '2026-11-27']),
    );
    expect(view.status).toBe('draft');
    expect(view.log.map(({ outOfPlace }) => outOfPlace)).toEqual([false, false, true, false]);
  });

  it('partial payments add up; a part is no end unless the person says so', () => {
    const asked = walk(openCase(), [{ kind: 'asked' }, '2026-11-25']);
    const part = walk(asked, [
      { kind: 'paid', amount: { amount: 10000, currency: 'CNY' }, settles: false },
      '2026-11-26',
    ]);
    expect(readCase(part)).toMatchObject({ status: 'asked', partPaid: true, paid: { amount: 10000 } });
    const rest = walk(part, [
      { kind: 'paid', amount: { amount: 19800, currency: 'CNY' }, settles: false },
      '2026-11-27',
    ]);
    expect(readCase(rest)).toMatchObject({ status: 'paid', partPaid: false, paid: { amount: 29800 } });
    expect(readCase(rest).closing['money-seen']).toBe('done');
  });

  it('is closed as paid only when every closing step is done, and opens again', () => {
    const paid = walk(
      openCase(),
      [{ kind: 'asked' }, '2026-11-25'],
      [{ kind: 'paid', amount: { amount: 29800, currency: 'CNY' }, settles: false }, '2026-11-27'],
    );
    const early = appendEvent(
      paid,
      eventOf({ kind: 'closed', outcome: 'paid-in-full' }, '2026-11-28'),
      '2026-11-28',
    );
    expect(early).toEqual({ ok: false, code: 'closing-steps-open' });
    const steps = CLOSING_STEPS.map((step): [Deed, string] => [
      { kind: 'closing-step', step, state: 'done' },
      '2026-11-28',
    ]);
    const closed = walk(paid, ...steps, [{ kind: 'closed', outcome: 'paid-in-full' }, '2026-11-28']);
    expect(readCase(closed)).toMatchObject({ status: 'closed', outcome: 'paid-in-full' });
    const view = readCase(walk(closed, [{ kind: 'reopened', why: 'renewal-still-on' }, '2026-12-05']));
    expect(view).toMatchObject({ status: 'paid', outcome: null, reason: { kind: 'reopened' } });
    expect(view.closing).toMatchObject({ 'renewal-off': 'open', 'money-seen': 'done' });
  });
});
