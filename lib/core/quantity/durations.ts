// Lengths of time in running text, in Chinese and English. Dates, ordinals (第七天), times of day, service hours
// (7×24小时) and rates ("a month" after a price) are told apart from them; minutes are left out, since no clause or
// plan is counted in them. From which event a period runs is for the clauses room.
import { extractEnglishDurations } from './durations-en';
import { extractChineseDurations } from './durations-zh';
import { foldQuantityText } from './fold';
import type { Duration, Found } from './types';

const CHINESE_GATE = /[小钟天日周星礼月季年]/;
const ENGLISH_GATE = /day|week|month|quarter|year|hour|hrs?|wks?|yrs?|mos|\dh|net|fortnight/i;

/**
 * The durations a text states, in reading order; spans cover number and unit, not the words around ("within", 内).
 * `max` for ranges and for upper bounds. Half units become whole ones of the next smaller kind: 半年 is 6 months,
 * 半个月 15 days, 一年半 18 months. Vague ones (几天, a few days) are not in the list.
 */
export function extractDurations(text: string): Found<Duration>[] {
  const chinese = CHINESE_GATE.test(text) || /[鐘週禮]/.test(text);
  const english = ENGLISH_GATE.test(text);
  if (!chinese && !english) return [];
  const folded = foldQuantityText(text);
  const found = chinese ? extractChineseDurations(folded) : [];
  // The two readings never meet: one wants Chinese units, the other English ones.
  if (english) found.push(...extractEnglishDurations(folded));
  return found.sort((a, b) => a.start - b.start);
}
