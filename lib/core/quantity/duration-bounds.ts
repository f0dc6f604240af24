// Whether the words beside a duration make it an upper bound. Shared by both languages, since bilingual pages write
// "within 7天" and "30 days内".

import type { DurationUnit } from './types';

/** Rough sizes, good enough to tell the ends of a range apart; never for reckoning. */
export const UNIT_HOURS: Readonly<Record<DurationUnit, number>> = {
  hour: 1,
  day: 24,
  week: 168,
  month: 720,
  year: 8760,
};

const LOOK_CHARS = 44;

const LEAST_BEFORE =
  /(?:至少|最少|起码|不少于|不低于|不得少于|超过|大于|多于|高于|逾|满|at least|no less than|not less than|more than|over|minimum of|min\.?)[需要为在提前了约\s]{0,5}$/i;
const NOT_OVER_BEFORE =
  /(?:最多|至多|最长|最晚|最迟|最久|不(?:得|能|会|应)?(?:超过|超出|多于|晚于|迟于|长于|大于)|上限)(?:[不超过可能需要为是的达约在于至]|\s){0,6}$/;
const WITHIN_BEFORE =
  /(?:within|up to|(?:no|not) (?:more|later|longer) than|at (?:the )?(?:most|latest)|not (?:to )?exceed(?:ing)?|(?:a )?maximum(?: period)? of|max\.?|inside of)\s{1,2}(?:(?:the|a|an|about|approximately|around|any|first|next|following|last|previous|preceding|prior|further|period|window|maximum|total|of)\s{1,2}){0,4}[$([]{0,1}$/i;
const WITHIN_AFTER =
  /^(?:\s?\([^()]{0,14}\))?\s?(?:之|以)?内(?![容部置测存涵])|^\s?(?:or (?:less|fewer|sooner)|at (?:most|the latest)|max(?:imum)?\b)/i;
const LEAST_AFTER =
  /^\s?(?:\([^()]{0,14}\))?\s?(?:(?:及|或|含|\(含\))?以上|起(?![算始计])|or (?:more|longer)|and above)/i;

/** True when the duration in `text` from `start` to `end` is stated as an upper bound. */
export function isUpperBound(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_CHARS), start);
  const after = text.slice(end, end + LOOK_CHARS);
  if (NOT_OVER_BEFORE.test(before) || WITHIN_BEFORE.test(before)) return !LEAST_AFTER.test(after);
  if (LEAST_BEFORE.test(before)) return false;
  return WITHIN_AFTER.test(after);
}

/** True when a range may still be an upper bound: "3–5 days or more" is not. */
export function isOpenEnded(text: string, end: number): boolean {
  return LEAST_AFTER.test(text.slice(end, end + LOOK_CHARS));
}
