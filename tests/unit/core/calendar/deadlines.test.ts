import { describe, expect, it } from 'vitest';
import { countDeadline, countWorkingDeadline, deadlineAfter, isWithin } from '@/lib/core/calendar/deadlines';

describe('countDeadline', () => {
  it('excludes the start day and rolls the last day over days off in law only', () => {
    // Paid Sunday 22 November 2026: day 1 is the 23rd, day 7 Sunday the 29th, next working day Monday the 30th.
    expect(countDeadline('2026-11-22', 7)).toEqual({
      safe: '2026-11-29',
      legal: '2026-11-30',
      estimated: false,
    });
  });

  it('rolls over 国庆 2026 to Thursday 8 October', () => {
    expect(countDeadline('2026-09-25', 7)).toEqual({
      safe: '2026-10-02',
      legal: '2026-10-08',
      estimated: false,
    });
  });

  it('does not roll off a Saturday that is worked (10 October 2026)', () => {
    expect(countDeadline('2026-10-03', 7)).toEqual({
      safe: '2026-10-10',
      legal: '2026-10-10',
      estimated: false,
    });
  });

  it('never takes 1 January for a working day, and says that 2027 is an estimate', () => {
    // 1 January 2027 is a Friday, then comes the weekend.
    expect(countDeadline('2026-12-25', 7)).toEqual({
      safe: '2027-01-01',
      legal: '2027-01-04',
      estimated: true,
    });
  });
});

describe('countWorkingDeadline', () => {
  it('counts seven working days across 国庆 with 调休', () => {
    // From Mon 28 Sept: 29, 30, then 8, 9, Sat 10 (worked), 12, 13 October.
    expect(countWorkingDeadline('2026-09-28', 7).safe).toBe('2026-10-13');
  });
});

describe('deadlineAfter', () => {
  it('counts hours to the minute', () => {
    expect(deadlineAfter('2026-11-10T13:05', { amount: 48, unit: 'hour' }).safe).toBe('2026-11-12T13:05');
  });

  it('keeps to whole days that are surely inside where only the day is known', () => {
    const { safe, legal } = deadlineAfter('2026-11-10', { amount: 48, unit: 'hour' });
    expect([safe, legal]).toEqual(['2026-11-11', '2026-11-12']);
  });

  it('ends a month at the month end where the day is missing', () => {
    expect(deadlineAfter('2027-01-31', { amount: 1, unit: 'month' }).safe).toBe('2027-02-28');
    expect(deadlineAfter('2028-01-31', { amount: 1, unit: 'month' }).safe).toBe('2028-02-29');
  });

  it('moves an instant into the zone before it counts', () => {
    // 16:30Z on the 9th is 00:30 on the 10th in Shanghai.
    expect(deadlineAfter('2026-11-09T16:30:00Z', { amount: 7, unit: 'day' }).safe).toBe('2026-11-17');
  });
});

describe('isWithin', () => {
  it('takes the end day as inside and the day after as outside', () => {
    expect(isWithin('2026-11-29', '2026-11-29')).toBe(true);
    expect(isWithin('2026-11-30', '2026-11-29')).toBe(false);
  });

  it('compares minutes where both are known', () => {
    expect(isWithin('2026-11-12T13:06', '2026-11-12T13:05')).toBe(false);
    expect(isWithin('2026-11-12T13:05', '2026-11-12T13:05')).toBe(true);
  });
});
