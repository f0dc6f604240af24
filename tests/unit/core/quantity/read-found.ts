// What an extractor found, in the short form that the tables of these tests are written in.
import type { Duration, Found } from '@/lib/core/quantity/types';

/** "7天 = 7 day max" for each duration found, in order. */
export function shownDurations(text: string, found: Found<Duration>[]): string[] {
  return found.map(({ value, start, end }) => {
    const flags = `${value.workday ? ' workday' : ''}${value.max ? ' max' : ''}`;
    return `${text.slice(start, end)} = ${value.amount} ${value.unit}${flags}`;
  });
}

/** "¥298 = 29800 CNY"-like lines for any value, in order. */
export function shown<T>(text: string, found: Found<T>[], say: (value: T) => string): string[] {
  return found.map(({ value, start, end }) => `${text.slice(start, end)} = ${say(value)}`);
}
