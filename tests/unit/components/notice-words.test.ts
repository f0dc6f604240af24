import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticeWords } from '@/components/format/notice-words';
import type { Due, Notice } from '@/lib/core/subscriptions/due';
import { item } from '../core/subscriptions/items';

const messages = (locale: string) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../assets/_locales', locale, 'messages.json'), 'utf8'),
  ) as Record<string, { message: string }>;
const translator = (locale: string) => {
  const all = messages(locale);
  return (key: string, ...values: (string | number)[]) =>
    (all[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => String(values[Number(at) - 1] ?? ''));
};
const zh = translator('zh_CN');
const en = translator('en');

const notice = (lead: Due, late = false): Notice => ({
  subscriptionId: 'one',
  id: lead.id,
  lead,
  ids: [lead.id],
  late,
});
const CANCEL: Due = {
  id: 'one/cancel-by/2026-03-20/3',
  subscriptionId: 'one',
  at: '2026-03-15T09:00',
  kind: 'cancel-by',
  cancelBy: '2026-03-18',
  chargeOn: '2026-03-20',
  estimated: false,
  daysBefore: 3,
};

describe('a reminder in words', () => {
  it('says the last day, the charge and the sum, with two answers', () => {
    expect(noticeWords(notice(CANCEL), item(), '2026-03-15T09:00', zh)).toEqual({
      title: '青禾视频会员：最晚 3月18日周三 取消',
      message: '3月20日周五 将扣 ¥25.00。点这里看怎样取消。',
      buttons: ['继续用', '晚点再提醒'],
    });
  });

  it('one that comes late names its true day', () => {
    const words = noticeWords(notice(CANCEL, true), item(), '2026-03-17T12:00', zh);
    expect(words.message).toContain('这条本该在 3月15日周日 提醒');
  });

  it('after the day to cancel it does not say that there is time', () => {
    const words = noticeWords(notice(CANCEL, true), item(), '2026-03-19T12:00', en);
    expect(words.title).toBe('青禾视频会员: the day to cancel has passed');
    expect(words.message).toMatch(/^It was Wed,? 18 Mar; ¥25\.00 is charged on Fri,? 20 Mar\./);
  });

  it('says when a day is worked out', () => {
    const words = noticeWords(notice({ ...CANCEL, estimated: true }), item(), '2026-03-15T09:00', en);
    expect(words.message).toContain('The date is worked out.');
  });

  it.each([zh, en])('has words for every kind of notice', (t) => {
    const base = { id: 'one/x', subscriptionId: 'one', at: '2026-03-15T09:00' };
    const dues: Due[] = [
      { ...base, kind: 'charged', chargeOn: '2026-03-14', estimated: false },
      {
        ...base,
        kind: 'price-rise',
        from: { amount: 1, currency: 'CNY' },
        to: { amount: 2, currency: 'CNY' },
      },
      { ...base, kind: 'renewal-on', status: 'refunded' },
      { ...base, kind: 'later' },
    ];
    for (const due of dues) {
      const { title, message, buttons } = noticeWords(notice(due), item(), '2026-03-15T09:00', t);
      expect([title, message, ...buttons].filter((words) => words.trim() === '')).toEqual([]);
      expect(buttons.length).toBeGreaterThan(0);
    }
  });
});
