// Clock readings where the person is ("YYYY-MM-DDTHH:MM"): they compare as text. The way back to an instant is needed
// for alarms only.
import { addDays, toLocalDateTime } from '../calendar/civil-date';
import type { ReminderSettings } from './types';

/**
 * The earliest instant at which clocks in the zone show the reading, in epoch ms. A reading that a change to summer time
 * leaves out gives the instant just after the gap.
 */
export function instantOf(reading: string, zone: string): number {
  const asUtc = Date.parse(`${reading}Z`);
  const offsetAt = (instant: number) =>
    Date.parse(`${toLocalDateTime(instant, zone)}Z`) - floorMinute(instant);
  const first = asUtc - offsetAt(asUtc);
  const second = asUtc - offsetAt(first);
  const candidates = [first, second].filter((each) => toLocalDateTime(each, zone) === reading);
  return candidates.length > 0 ? Math.min(...candidates) : Math.max(first, second);
}

function floorMinute(instant: number): number {
  return Math.floor(instant / 60_000) * 60_000;
}

export function isQuiet(reading: string, quiet: ReminderSettings['quiet']): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const time = reading.slice(11, 16);
  return quiet.from < quiet.to
    ? time >= quiet.from && time < quiet.to
    : time >= quiet.from || time < quiet.to;
}

/** The first reading at or after this one that is not in the quiet hours. */
export function afterQuiet(reading: string, quiet: ReminderSettings['quiet']): string {
  if (!quiet || !isQuiet(reading, quiet)) return reading;
  const day = reading.slice(0, 10);
  const sameDay = reading.slice(11, 16) < quiet.to;
  return `${sameDay ? day : addDays(day, 1)}T${quiet.to}`;
}
