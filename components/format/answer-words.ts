// A given answer in words.

import { type AnswerName, answerOf } from '@/lib/core/eligibility/correct-facts';
import type { Answers } from '@/lib/core/eligibility/types';
import type { Money, PlanPeriod } from '@/lib/core/quantity/types';
import { counted, messageKey, type Translate, wordsFor } from '../translate';
import { formatStated } from './dates';
import { formatMoney } from './money';
import { planWords } from './quantity-words';

/** "没用过", "3 小时", "2026年11月20日", "¥298.00"; "" for an answer that was not given. */
export function answerWords(answers: Answers, name: AnswerName, t: Translate): string {
  const value = answerOf(answers, name);
  if (value === undefined) return '';
  switch (name) {
    case 'outageHours':
      return counted(t, 'duration_hour', Number(value));
    case 'age':
      return t('answer_age_years', Number(value));
    case 'paidAt':
    case 'endedAt':
    case 'startsAt':
    case 'endsAt':
      return formatStated(String(value), t('language_tag'));
    case 'price':
    case 'listPrice':
      return formatMoney(value as Money, t('language_tag'));
    case 'planPeriod':
      return planWords(value as PlanPeriod, t);
    case 'status':
      return wordsFor(t, 'status', String(value));
    case 'autoRenew':
      return wordsFor(t, 'auto_renew', String(value));
    default:
      return t(messageKey(messageKey('answer', name), String(value)));
  }
}

/** The name of what was asked: an answer's own, or that of the fact. */
export function answerName(name: AnswerName, t: Translate): string {
  return t(messageKey('answer_name', name)) || wordsFor(t, 'fact', name);
}
