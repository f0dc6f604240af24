// A reminder about a refund case in words: what passed or comes near, and what there is to do.
import {
  CASE_NOTICE_ACTIONS,
  type CaseNotice,
  type CaseNoticeAction,
  CLOSING_STEPS,
  planNext,
  type RefundCase,
  readCase,
} from '@/lib/core/cases';
import { type Translate, wordsFor } from '../translate';
import { formatDeadline } from './dates';
import type { NoticeWords } from './notice-words';

const BUTTON_KEYS: Readonly<Record<CaseNoticeAction, string>> = {
  done: 'notice_done',
  later: 'notice_later',
};

/** `now` is the clock reading at which it is shown. */
export function caseNoticeWords(notice: CaseNotice, one: RefundCase, now: string, t: Translate): NoticeWords {
  const today = now.slice(0, 10);
  const view = readCase(one);
  const name = view.claim.provider || t('case_unnamed');
  const day = (date: string) => formatDeadline(date, today, t('language_tag'));
  const { lead } = notice;
  const [title, message] = ((): [string, string] => {
    const { kind, on, waited } = lead;
    const awaited = waited ? wordsFor(t, 'case_awaited', waited.code) : '';
    switch (kind) {
      case 'deadline':
        return on < today
          ? [t('case_notice_missed', name), t('case_notice_missed_text', day(on))]
          : [t('case_notice_deadline', name, day(on)), t('case_notice_deadline_text')];
      case 'usual':
        return [
          t('case_notice_usual', name, awaited),
          t('case_notice_usual_text', day(on), day(waited?.latest ?? on)),
        ];
      case 'overdue':
        return [t('case_notice_overdue', name, awaited), t('case_notice_overdue_text', day(on))];
      case 'closing': {
        const open = CLOSING_STEPS.filter((step) => view.closing[step] === 'open');
        const steps = open.map((step) => wordsFor(t, 'closing', step)).join(t('list_comma'));
        return [t('case_notice_closing', name), t('case_notice_closing_text', steps)];
      }
      case 'later':
        return [t('case_notice_later', name), wordsFor(t, 'case_step', planNext(view, today).step)];
    }
  })();
  const late = notice.late ? `\n${t('notice_late', day(lead.at.slice(0, 10)))}` : '';
  return {
    title,
    message: message + late,
    buttons: CASE_NOTICE_ACTIONS.map((action) => t(BUTTON_KEYS[action])),
  };
}
