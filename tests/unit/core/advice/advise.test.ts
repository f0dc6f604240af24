import { describe, expect, it } from 'vitest';
import { analyzePage } from '@/lib/app/analyze-page';
import { adviseBeforeBuying } from '@/lib/core/advice/advise';
import { isBeforeBuying } from '@/lib/core/advice/before-buying';
import { isVague } from '@/lib/core/advice/vague-words';
import type { PageReading } from '@/lib/core/pages/reading';
import { providerTerms } from '@/lib/core/policies/terms';
import { textToPage } from '@/lib/core/text/page-text';
import { LAST_WORD, policy, RENEWAL, WINDOW } from '../policies/made-policies';

const read = (text: string): PageReading =>
  analyzePage(textToPage(text, { url: 'https://qinghe.example/vip', lang: 'zh-CN' }));
const codes = (reading: PageReading, own: Parameters<typeof adviseBeforeBuying>[1] = []) =>
  adviseBeforeBuying(reading, own, []).points.map(({ code }) => code);
const fact = <T>(value: T) => ({ value, quote: '见此', start: 0, end: 2, certainty: 'stated' as const });

describe('adviseBeforeBuying', () => {
  it('claims nothing where nothing was read, and says of each question that it was not', () => {
    const { points, compared } = adviseBeforeBuying(read('开通会员'), [], []);
    expect(points).toEqual(
      ['refund-unread', 'renewal-unread', 'channel-unread'].map((code) => ({
        code,
        tone: 'unknown',
        strength: 'unread',
        grounds: [],
      })),
    );
    expect(compared).toBeNull();
  });

  it('rests every other point on words of the page', () => {
    const reading = read(
      [WINDOW, RENEWAL, LAST_WORD].map(({ quote }) => quote).join('\n') + '\n活动赠送的会员时长，概不退款。',
    );
    const { points } = adviseBeforeBuying(reading, [], []);
    expect(points.map(({ code }) => code)).toEqual([
      'refund-window',
      'refund-none',
      'renewal-auto',
      'renewal-cancel-unread',
      'one-sided',
      'channel-unread',
    ]);
    for (const { strength, grounds } of points) {
      expect(grounds.length > 0).toBe(strength !== 'unread');
      for (const { quote, place } of grounds)
        expect(reading.text.slice(place?.start, place?.end)).toBe(quote);
    }
  });

  it('uses terms of the same site read earlier, says so, and tells no sentence twice', () => {
    const own = policy('qinghe.example', [WINDOW, LAST_WORD], '2026-11-20T04:00:00.000Z');
    const { points } = adviseBeforeBuying(read(WINDOW.quote), [own], []);
    const window = points.find(({ code }) => code === 'refund-window');
    expect(window?.grounds).toHaveLength(1);
    expect(window?.grounds[0]?.place).toBeDefined();
    const oneSided = points.find(({ code }) => code === 'one-sided');
    expect(oneSided?.grounds[0]?.earlier).toEqual({
      address: 'https://qinghe.example/agreement',
      title: 'qinghe.example 会员协议',
      seenAt: '2026-11-20T04:00:00.000Z',
    });
  });

  it('counts a box that is ticked as renewal only where two signals say so', () => {
    const warning = { code: 'preticked-renewal' as const, quote: '自动续费', start: 0, end: 4 };
    const ticked = (signals: string[]) => codes({ ...read('开通会员'), warnings: [{ ...warning, signals }] });
    expect(ticked(['preset-tick', 'payment-step'])).toContain('renewal-auto');
    expect(ticked(['preset-tick'])).toContain('renewal-unread');
  });

  it('takes a switch that is off at its word, but not beside a box that is ticked', () => {
    const off = { ...read(RENEWAL.quote), facts: { autoRenew: fact('off' as const) } };
    expect(codes(off)).toContain('renewal-off');
    expect(codes(off)).not.toContain('renewal-auto');
    const warnings = [
      { code: 'preticked-renewal' as const, quote: '自动续费', start: 0, end: 4, signals: ['one', 'two'] },
    ];
    expect(codes({ ...off, warnings })).toContain('renewal-auto');
  });

  it('tells the channel, and warns of strangers first', () => {
    const at = (channel: 'official' | 'app-store') =>
      codes({ ...read('开通会员'), facts: { channel: fact(channel) } });
    expect(at('official')).toContain('channel-official');
    expect(at('app-store')).toContain('channel-other');
    const warnings = [
      { code: 'foreign-contact' as const, quote: '客服微信', start: 0, end: 4, signals: ['one', 'two'] },
    ];
    const [, , foreign] = adviseBeforeBuying({ ...read('开通会员'), warnings }, [], []).points;
    expect(foreign).toMatchObject({ code: 'channel-foreign', tone: 'bad' });
  });

  it('sets the window against other providers', () => {
    const others = providerTerms([policy('a.example', [{ ...WINDOW, params: { amount: 30, unit: 'day' } }])]);
    expect(adviseBeforeBuying(read(WINDOW.quote), [], others).compared).toMatchObject({
      others: 1,
      longer: 1,
    });
  });
});

describe('isBeforeBuying', () => {
  it('holds where something is offered or paid, also in a part of the page', () => {
    const of = (kind: PageReading['page']['kind'], parts: PageReading['page']['parts'] = []) =>
      isBeforeBuying({ page: { kind, parts, score: 1, because: [] } });
    expect(of('checkout')).toBe(true);
    expect(of('membership')).toBe(true);
    expect(of('agreement', ['checkout'])).toBe(true);
    expect(of('order')).toBe(false);
    expect(of('other')).toBe(false);
  });
});

describe('isVague', () => {
  it.each([
    '退款申请视具体情况处理。',
    '是否退款由平台自行决定。',
    '续费价格以平台公示的价格为准。',
    '我们将在合理期限内退还。',
    'Refunds are granted at our sole discretion.',
    'Requests are reviewed on a case-by-case basis.',
  ])('%s', (sentence) => {
    expect(isVague(sentence)).toBe(true);
  });

  it.each([
    '开通后 7 天内可以申请全额退款。',
    '法律另有规定的除外。',
    '退款在 3 个工作日内原路退回。',
    'Refunds are paid within 14 days.',
  ])('not: %s', (sentence) => {
    expect(isVague(sentence)).toBe(false);
  });
});
