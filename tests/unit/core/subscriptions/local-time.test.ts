import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCivilDate, toLocalDateTime } from '@/lib/core/calendar/civil-date';
import { afterQuiet, instantOf, isQuiet } from '@/lib/core/subscriptions/local-time';

const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Apia'];

describe('the instant of a clock reading', () => {
  it('reads back as the same, in any zone; in a gap of summer time, as the end of the gap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) }),
        (zone, instant) => {
          const reading = toLocalDateTime(instant, zone);
          const back = instantOf(reading, zone);
          expect(toLocalDateTime(back, zone)).toBe(reading);
          expect(back).toBeLessThanOrEqual(instant);
        },
      ),
    );
    expect(toLocalDateTime(instantOf('2026-03-08T02:30', 'America/New_York'), 'America/New_York')).toBe(
      '2026-03-08T03:30',
    );
  });

  it('near midnight is one civil day in Shanghai, whatever it is in Greenwich', () => {
    const instant = instantOf('2026-03-01T00:05', 'Asia/Shanghai');
    expect(toCivilDate(instant, 'Asia/Shanghai')).toBe('2026-03-01');
    expect(toCivilDate(instant, 'UTC')).toBe('2026-02-28');
  });
});

describe('quiet hours', () => {
  const night = { from: '22:00', to: '08:00' };
  it('run over midnight', () => {
    expect(isQuiet('2026-03-01T23:00', night)).toBe(true);
    expect(isQuiet('2026-03-01T07:59', night)).toBe(true);
    expect(isQuiet('2026-03-01T08:00', night)).toBe(false);
    expect(isQuiet('2026-03-01T12:00', null)).toBe(false);
  });

  it('end in the morning after', () => {
    expect(afterQuiet('2026-02-28T23:00', night)).toBe('2026-03-01T08:00');
    expect(afterQuiet('2026-03-01T03:00', night)).toBe('2026-03-01T08:00');
    expect(afterQuiet('2026-03-01T12:00', night)).toBe('2026-03-01T12:00');
  });
});
