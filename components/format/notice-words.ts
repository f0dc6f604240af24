// A reminder in words: what, how much, until when, and the true day of one that comes late.
import { type Due, type Notice, type NoticeAction, noticeActions } from '@/lib/core/subscriptions/due';
import type { Subscription } from '@/lib/core/subscriptions/types';
import type { Translate } from '../translate';
import { formatDeadline } from './dates';
import { formatMoney } from './money';

export interface NoticeWords {
  title: string;
  message: string;
  buttons: string[];
}

const BUTTON_KEYS: Readonly<Record<NoticeAction, string>> = {
  keep: 'notice_keep',
  later: 'notice_later',
  charged: 'notice_charged',
  'not-charged': 'notice_not_charged',
};

/** `now` is the clock reading at which it is shown. */
export function noticeWords(notice: Notice, item: Subscription, now: string, t: Translate): NoticeWords {
  const { lead } = notice;
  const today = now.slice(0, 10);
  const day = (date: string) => formatDeadline(date, today, t('language_tag'));
  const lines = [messageOf(lead, item, today, day, t)];
  if (notice.late) lines.push(t('notice_late', day(lead.at.slice(0, 10))));
  return {
    title: titleOf(lead, item, today, day, t),
    message: lines.join('\n'),
    buttons: noticeActions(lead.kind).map((action) => t(BUTTON_KEYS[action])),
  };
}

type Day = (date: string) => string;

function titleOf(lead: Due, item: Subscription, today: string, day: Day, t: Translate): string {
  switch (lead.kind) {
    case 'cancel-by':
      return lead.cancelBy < today
        ? t('notice_cancel_by_passed', item.name)
        : t('notice_cancel_by', item.name, day(lead.cancelBy));
    case 'charged':
      return t('notice_charged_question', item.name);
    case 'price-rise':
      return t('notice_price_rise', item.name);
    case 'renewal-on':
      return t('notice_renewal_on', item.name);
    case 'later':
      return t('notice_again', item.name);
  }
}

function messageOf(lead: Due, item: Subscription, today: string, day: Day, t: Translate): string {
  const price = item.price ? formatMoney(item.price, t('language_tag')) : t('price_unknown');
  switch (lead.kind) {
    case 'cancel-by': {
      const guess = lead.estimated ? ` ${t('notice_estimated')}` : '';
      if (lead.cancelBy < today)
        return t('notice_passed_text', day(lead.cancelBy), day(lead.chargeOn), price) + guess;
      return t('notice_cancel_by_text', day(lead.chargeOn), price) + guess;
    }
    case 'charged':
      return t('notice_charged_text', day(lead.chargeOn), price);
    case 'price-rise': {
      const language = t('language_tag');
      return t('notice_price_rise_text', formatMoney(lead.from, language), formatMoney(lead.to, language));
    }
    case 'renewal-on':
      return t('notice_renewal_on_text');
    case 'later':
      return t('notice_again_text');
  }
}
