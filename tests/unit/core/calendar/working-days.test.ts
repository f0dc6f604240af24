import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/calendar/civil-date';
import { countDeadline } from '@/lib/core/calendar/deadlines';
import {
  addWorkingDays,
  nextWorkingDay,
  readDayStatus,
  TABLE_LAST_YEAR,
} from '@/lib/core/calendar/working-days';

describe('working days', () => {
  it('knows 国庆 2026 with its worked weekends', () => {
    for (const day of ['01', '02', '03', '04', '05', '06', '07']) {
      expect(readDayStatus(`2026-10-${day}`)).toEqual({ dayOff: true, estimated: false });
    }
    expect(readDayStatus('2026-09-20').dayOff).toBe(false);
    expect(readDayStatus('2026-10-10').dayOff).toBe(false);
    expect(readDayStatus('2026-10-11').dayOff).toBe(true);
  });

  it('knows 春节 2026 and the days worked for it', () => {
    expect(readDayStatus('2026-02-14').dayOff).toBe(false);
    expect(readDayStatus('2026-02-23').dayOff).toBe(true);
    expect(readDayStatus('2026-02-24').dayOff).toBe(false);
    expect(readDayStatus('2026-02-28').dayOff).toBe(false);
  });

  it('says estimate beyond the table and knows the statutory days of 2027', () => {
    expect(TABLE_LAST_YEAR).toBe(2026);
    for (const day of [
      '2027-01-01',
      '2027-02-05',
      '2027-02-08',
      '2027-04-05',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-03',
    ]) {
      expect([day, readDayStatus(day)]).toEqual([day, { dayOff: true, estimated: true }]);
    }
    expect(readDayStatus('2027-11-25')).toEqual({ dayOff: false, estimated: true });
  });

  it('never calls 1 January a working day', () => {
    for (let year = 1990; year <= 2060; year += 1) {
      expect([year, readDayStatus(`${year}-01-01`).dayOff]).toEqual([year, true]);
    }
  });

  it('counts none for a count of nothing, and skips the start day', () => {
    expect(addWorkingDays('2026-10-01', 0)).toEqual({ date: '2026-10-01', estimated: false });
    expect(addWorkingDays('2026-11-25', 1).date).toBe('2026-11-26');
    expect(addWorkingDays('2026-12-31', 1)).toEqual({ date: '2027-01-04', estimated: true });
  });

  it('ends every count and every rolled deadline on a working day, not before the safe day', () => {
    const date = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 40 }), (start, count) => {
        expect(readDayStatus(addWorkingDays(start, count).date).dayOff).toBe(false);
        const { safe, legal } = countDeadline(start, count);
        expect(safe).toBe(addDays(start, count));
        expect(legal >= safe).toBe(true);
        expect(legal).toBe(nextWorkingDay(safe).date);
        expect(readDayStatus(legal).dayOff).toBe(false);
      }),
    );
  });
});
