// A given answer in words.

import type { Answers } from '@/lib/core/eligibility/types';
import { counted, messageKey, type Translate } from '../translate';
import { formatStated } from './dates';

/** "没用过", "3 小时", "2026年11月20日"; "" for an answer that was not given. */
export function answerWords(answers: Answers, name: keyof Answers, t: Translate): string {
  const value = answers[name];
  if (value === undefined) return '';
  if (name === 'outageHours') return counted(t, 'duration_hour', Number(value));
  if (name === 'age') return t('answer_age_years', Number(value));
  if (name === 'paidAt' || name === 'endedAt') return formatStated(String(value), t('language_tag'));
  return t(messageKey(messageKey('answer', name), String(value)));
}
