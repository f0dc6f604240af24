import { describe, expect, it } from 'vitest';
import { createReminders } from '@/lib/app/subscriptions/reminders';
import { ownerOf } from '@/lib/core/cases';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { openCase, walk } from '../../core/cases/made-cases';
import { item } from '../../core/subscriptions/items';
import { createMemory } from './memory';

const LEAD = { days: 1, quote: 'x', estimated: false };
const monthly = (part: Partial<Subscription> = {}) =>
  item({ nextChargeOn: '2026-03-20', lead: LEAD, ...part });
const at = (reading: string) => Date.parse(`${reading}:00+08:00`);

function setUp(ledger: Subscription[] = [monthly()]) {
  const memory = createMemory(ledger, { marginDays: 0 });
  return { memory, reminders: createReminders(memory) };
}

describe('running', () => {
  it('sets the alarm for the next reminder and shows nothing before', async () => {
    const { memory, reminders } = setUp();
    await reminders.run();
    expect(memory.shown).toEqual([]);
    memory.clock.now = at('2026-03-01T10:00');
    await reminders.run();
    expect(memory.alarm.next).toBe(at('2026-03-14T09:00'));
  });

  it('tells once, by whichever worker', async () => {
    const { memory, reminders } = setUp();
    memory.clock.now = at('2026-03-14T09:00');
    await Promise.all([reminders.run(), reminders.run()]);
    await createReminders(memory).run();
    expect(memory.shown.map(({ notice }) => notice.id)).toEqual(['one/cancel-by/2026-03-20/5']);
    expect(memory.alarm.next).toBe(at('2026-03-16T09:00'));
  });

  it('a notice that could not be shown is owed still', async () => {
    const { memory, reminders } = setUp();
    memory.clock.now = at('2026-03-14T09:00');
    const { show } = memory.notices;
    memory.notices.show = async () => {
      throw new Error('no notifications here');
    };
    await expect(reminders.run()).rejects.toThrow();
    memory.notices.show = show;
    await reminders.run();
    expect(memory.shown).toHaveLength(1);
  });

  it('waits for the end of quiet hours', async () => {
    const { memory, reminders } = setUp();
    memory.clock.now = at('2026-03-16T23:30');
    await reminders.run();
    expect(memory.shown).toEqual([]);
    expect(memory.alarm.next).toBe(at('2026-03-17T08:00'));
    memory.clock.now = at('2026-03-17T08:00');
    await reminders.run();
    expect(memory.shown[0]!.notice).toMatchObject({ late: true, lead: { at: '2026-03-16T09:00' } });
  });

  it('a browser closed over the charge asks about it and says the true date', async () => {
    const { memory, reminders } = setUp();
    memory.clock.now = at('2026-03-25T12:00');
    await reminders.run();
    expect(memory.shown).toHaveLength(1);
    expect(memory.shown[0]!.notice).toMatchObject({
      late: true,
      lead: { kind: 'charged', at: '2026-03-21T09:00' },
    });
    expect(memory.shown[0]!.notice.ids).toHaveLength(4);
  });

  it('with notifications off shows nothing, and nothing old once they are on again', async () => {
    const { memory, reminders } = setUp();
    await memory.settings.update((settings) => ({ ...settings, notifications: false }));
    memory.clock.now = at('2026-03-14T10:00');
    await reminders.run();
    await memory.settings.update((settings) => ({ ...settings, notifications: true }));
    await reminders.run();
    expect(memory.shown).toEqual([]);
    memory.clock.now = at('2026-03-16T10:00');
    await reminders.run();
    expect(memory.shown).toHaveLength(1);
  });
});

describe('answers', () => {
  it('"keep it" ends the reminders of this charge and not of the next', async () => {
    const { memory, reminders } = setUp();
    memory.clock.now = at('2026-03-14T10:00');
    await reminders.run();
    await reminders.act('one/cancel-by/2026-03-20/5', 'keep');
    memory.clock.now = at('2026-03-18T10:00');
    await reminders.run();
    expect(memory.shown).toHaveLength(1);
    memory.clock.now = at('2026-04-14T10:00');
    await reminders.run();
    expect(memory.shown.at(-1)!.notice.ids).toContain('one/cancel-by/2026-04-20/5');
  });

  it('"remind later" comes tomorrow, or in three hours when the day is near', async () => {
    const { memory, reminders } = setUp();
    memory.clock.now = at('2026-03-14T10:00');
    await reminders.run();
    await reminders.act('one/cancel-by/2026-03-20/5', 'later');
    expect(memory.alarm.next).toBe(at('2026-03-15T09:00'));
    memory.clock.now = at('2026-03-15T09:00');
    await reminders.run();
    await reminders.run();
    expect(memory.shown.map(({ notice }) => notice.lead.kind)).toEqual(['cancel-by', 'later']);
    memory.clock.now = at('2026-03-18T10:00');
    await reminders.run();
    await reminders.act('one/cancel-by/2026-03-20/1', 'later');
    expect(memory.alarm.next).toBe(at('2026-03-18T13:00'));
  });

  it('"charged" goes into the history', async () => {
    const { memory, reminders } = setUp();
    memory.clock.now = at('2026-03-21T10:00');
    await reminders.act('one/charged/2026-03-20', 'not-charged');
    const [one] = await memory.ledger.read();
    expect(one!.history).toMatchObject([
      { kind: 'charge', on: '2026-03-20', charged: false, source: 'person' },
    ]);
    expect(memory.shown.flatMap(({ notice }) => notice.ids)).not.toContain('one/charged/2026-03-20');
  });

  it('one that means nothing any more is passed over', async () => {
    const { memory, reminders } = setUp([]);
    await reminders.act('gone/cancel-by/2026-03-20/5', 'later');
    await reminders.act('', 'keep');
    expect(memory.shown).toEqual([]);
  });
});

describe('refund cases in the same list', () => {
  const draft = openCase({ deadline: '2026-11-28' });
  const owner = ownerOf(draft.id);
  const withCase = () => {
    const both = setUp([item({ nextChargeOn: '2026-12-04', scheduledAt: '2026-11-25T10:00', lead: LEAD })]);
    both.memory.kept.push(draft);
    both.memory.clock.now = at('2026-11-25T13:00');
    return both;
  };

  it('one alarm for whichever comes first, each told once, quiet hours kept', async () => {
    const { memory, reminders } = withCase();
    await reminders.run();
    expect(memory.alarm.next).toBe(at('2026-11-27T09:00'));
    memory.clock.now = at('2026-11-27T23:00');
    await reminders.run();
    expect(memory.shownCases).toEqual([]);
    expect(memory.alarm.next).toBe(at('2026-11-28T08:00'));
    memory.clock.now = at('2026-11-28T08:00');
    await Promise.all([reminders.run(), reminders.run()]);
    await createReminders(memory).run();
    expect(memory.shownCases.map(({ notice }) => [notice.id, notice.late])).toEqual([
      [`${owner}/deadline/2026-11-28/1`, true],
    ]);
    expect(memory.alarm.next).toBe(at('2026-11-28T09:00'));
  });

  it('"later" is this afternoon on the last day, "dealt with" ends the date', async () => {
    const { memory, reminders } = withCase();
    memory.clock.now = at('2026-11-27T09:30');
    await reminders.run();
    await reminders.act(`${owner}/deadline/2026-11-28/1`, 'later');
    expect(memory.alarm.next).toBe(at('2026-11-27T12:30'));
    memory.clock.now = at('2026-11-27T12:30');
    await reminders.run();
    expect(memory.shownCases.at(-1)!.notice.lead.kind).toBe('later');
    expect((await memory.log.read()).later).toEqual({});
    await reminders.act(`${owner}/deadline/2026-11-28/1`, 'done');
    memory.clock.now = at('2026-11-28T10:00');
    await reminders.run();
    expect(memory.shownCases).toHaveLength(2);
  });

  it('otherwise "later" is tomorrow; of a case that is gone it is nothing', async () => {
    const { memory, reminders } = withCase();
    memory.kept[0] = walk(draft, [{ kind: 'asked' }, '2026-11-25']);
    memory.clock.now = at('2026-12-05T10:00');
    await reminders.run();
    expect(memory.shownCases.map(({ notice }) => notice.id)).toEqual([`${owner}/usual/2026-12-04`]);
    await reminders.act(`${owner}/usual/2026-12-04`, 'later');
    expect(memory.alarm.next).toBe(at('2026-12-06T09:00'));
    memory.kept.pop();
    await reminders.act(`${owner}/usual/2026-12-04`, 'later');
    memory.clock.now = at('2026-12-06T10:00');
    await reminders.run();
    expect(memory.shownCases).toHaveLength(1);
  });
});
