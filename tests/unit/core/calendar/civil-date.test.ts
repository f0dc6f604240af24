import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addHours,
  addMonths,
  civilDateOf,
  clockReadingOf,
  daysBetween,
  isCivilDate,
  parseCivilDate,
  toCivilDate,
  weekday,
} from '@/lib/core/calendar/civil-date';

const date = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('civil dates', () => {
  it('knows which days exist', () => {
    expect(parseCivilDate('2026-02-29')).toBeNull();
    expect(parseCivilDate('2028-02-29')).toEqual({ year: 2028, month: 2, day: 29 });
    expect(parseCivilDate('2100-02-29')).toBeNull();
    expect(parseCivilDate('2026-13-01')).toBeNull();
    expect(isCivilDate('2026-11-25T10:00')).toBe(false);
  });

  it('adds and counts days as inverses', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -2000, max: 2000 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });

  it('names the day of the week', () => {
    expect(weekday('2026-11-25')).toBe(3);
    expect(weekday('2026-11-29')).toBe(0);
    expect(weekday('1969-12-31')).toBe(3);
  });

  it('keeps the anchor day of a series over short months', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-02-28', 1, 31)).toBe('2026-03-31');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29');
    expect(addMonths('2026-04-30', 1, 30)).toBe('2026-05-30');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('lets months go there and back where the day exists in both', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -60, max: 60 }), (start, months) => {
        expect(addMonths(addMonths(start, months), -months, Number(start.slice(8)))).toBe(start);
      }),
    );
  });
});

describe('instants', () => {
  it('finds the day in the zone, near midnight too', () => {
    expect(toCivilDate('2026-11-21T16:30:00Z')).toBe('2026-11-22');
    expect(toCivilDate('2026-11-21T15:59:59Z')).toBe('2026-11-21');
    expect(toCivilDate('2026-11-21T16:30:00Z', 'UTC')).toBe('2026-11-21');
    expect(toCivilDate('2026-11-21T23:30:00-08:00', 'America/Los_Angeles')).toBe('2026-11-21');
    expect(toCivilDate(Date.UTC(2026, 10, 21, 16, 0))).toBe('2026-11-22');
  });

  it('takes a stated day or reading without offset as it stands', () => {
    expect(civilDateOf('2026-11-22')).toBe('2026-11-22');
    expect(civilDateOf('2026-11-22T23:59')).toBe('2026-11-22');
    expect(civilDateOf('2026-11-22T00:30:00+08:00', 'UTC')).toBe('2026-11-21');
    expect(clockReadingOf('2026-11-22')).toBeNull();
    expect(clockReadingOf('2026-11-22T09:05:30')).toBe('2026-11-22T09:05');
    expect(clockReadingOf('2026-11-22T01:05:00Z')).toBe('2026-11-22T09:05');
  });

  it('adds hours over midnight, month and leap day', () => {
    expect(addHours('2026-11-30T20:15', 6)).toBe('2026-12-01T02:15');
    expect(addHours('2028-02-28T12:00', 24)).toBe('2028-02-29T12:00');
  });

  it('does not take what is no instant', () => {
    expect(() => toCivilDate('tomorrow')).toThrow(RangeError);
  });
});
