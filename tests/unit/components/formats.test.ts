import { describe, expect, it } from 'vitest';
import { formatBytes } from '@/components/format/bytes';
import { formatDeadline, formatInstant, formatStated } from '@/components/format/dates';
import { formatMoney } from '@/components/format/money';
import { clauseWords, planWords } from '@/components/format/quantity-words';
import { messageKey, type Translate } from '@/components/translate';
import type { Clause } from '@/lib/core/clauses/types';
import en from '../../../assets/_locales/en/messages.json';
import zh from '../../../assets/_locales/zh_CN/messages.json';

const from =
  (messages: Record<string, { message: string }>): Translate =>
  (key, ...values) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''));
const inChinese = from(zh);
const inEnglish = from(en);

const clause = (kind: Clause['kind'], params: Clause['params']): Clause => ({
  kind,
  params,
  quote: '',
  start: 0,
  end: 0,
  heading: [],
  rule: 'zh/test',
});

describe('sums', () => {
  it('use minor units of each currency', () => {
    expect(formatMoney({ amount: 29800, currency: 'CNY' }, 'zh-CN')).toBe('¥298.00');
    expect(formatMoney({ amount: 29800, currency: 'CNY' }, 'en')).toBe('¥298.00');
    expect(formatMoney({ amount: 1999, currency: 'USD' }, 'en')).toBe('$19.99');
    expect(formatMoney({ amount: 980, currency: 'JPY' }, 'zh-CN')).toBe('JP¥980');
    // Two sums with one sign would be one currency to a reader.
    expect(formatMoney({ amount: 980, currency: 'JPY' }, 'en')).toBe('JP¥980');
  });
});

describe('dates', () => {
  it('name the weekday this year and the year in another', () => {
    expect(formatDeadline('2026-12-02', '2026-11-25', 'zh-CN')).toBe('12月2日周三');
    expect(formatDeadline('2027-01-04', '2026-11-25', 'zh-CN')).toBe('2027年1月4日');
    expect(formatDeadline('2026-12-02', '2026-11-25', 'en')).toBe('Wed 2 Dec');
  });

  it('stay as precise as stated', () => {
    expect(formatStated('2026-11-25T09:12', 'zh-CN')).toBe('2026年11月25日 09:12');
    expect(formatStated('2026-11-25', 'en')).toBe('25 Nov 2026');
    expect(formatStated('2023-02', 'zh-CN')).toBe('2023年2月');
  });

  it('show an instant in the zone of the capture, not of the reader', () => {
    expect(formatInstant('2026-11-25T16:30:05.000Z', 'Asia/Shanghai', 'zh-CN')).toBe(
      '2026年11月26日 00:30:05 (GMT+8)',
    );
    // Engines differ in whether they write the nought.
    expect(formatInstant('2026-11-25T16:30:05.000Z', 'UTC', 'en')).toMatch(
      /^25 Nov 2026 16:30:05 \(GMT(\+0)?\)$/,
    );
  });
});

describe('clauses in words', () => {
  it.each([
    [
      clause('refund.window', { amount: 7, unit: 'day', from: 'payment', relation: 'after' }),
      '付款后 7 天内',
    ],
    [clause('refund.window', { amount: 15, unit: 'day' }), '15 天内'],
    [clause('refund.process', { amount: 5, unit: 'day', workday: true, max: true }), '最长 5 个工作日'],
    [
      clause('renewal.cancel', { amount: 24, unit: 'hour', from: 'expiry', relation: 'before' }),
      '到期前 24 小时',
    ],
    [clause('renewal.notice', { amount: 5, unit: 'day' }), '提前 5 天'],
    [clause('refund.fee', { percent: 5 }), '5%'],
    [clause('refund.fee', { money: 20, currency: 'CNY' }), '¥20.00'],
    [clause('renewal.notice', { negated: true }), '不提醒'],
  ])('%#', (given, words) => {
    expect(clauseWords(given, 'zh-CN', inChinese)).toEqual([words]);
  });

  it('count in English', () => {
    const day = clause('refund.window', { amount: 1, unit: 'day', from: 'payment', relation: 'after' });
    expect(clauseWords(day, 'en', inEnglish)).toEqual(['within 1 day of payment']);
  });

  it('say nothing where the clause states no number', () => {
    expect(clauseWords(clause('refund.none', {}), 'zh-CN', inChinese)).toEqual([]);
    expect(clauseWords(clause('refund.window', { amount: 7 }), 'zh-CN', inChinese)).toEqual([]);
  });

  it('name plan periods', () => {
    expect(planWords({ count: 1, unit: 'half-year' }, inChinese)).toBe('半年');
    expect(planWords({ count: 12, unit: 'month' }, inEnglish)).toBe('12 months');
    expect(planWords({ count: 1, unit: 'lifetime' }, inChinese)).toBe('终身');
  });
});

describe('keys and sizes', () => {
  it('turn codes into message keys', () => {
    expect(messageKey('ground', 'pro-rata-window')).toBe('ground_pro_rata_window');
    expect(messageKey('answer_name', 'firstTime')).toBe('answer_name_first_time');
    expect(messageKey('clause', 'refund.none')).toBe('clause_refund_none');
  });

  it('round sizes for people', () => {
    expect([0, 814, 1536, 12_903_221, 60e9].map(formatBytes)).toEqual([
      '0 B',
      '814 B',
      '1.5 KB',
      '12 MB',
      '56 GB',
    ]);
  });
});
