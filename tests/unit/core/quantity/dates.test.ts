import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDates } from '@/lib/core/quantity/dates';
import { dateTextSchema } from '@/lib/core/quantity/types';
import { shown } from './read-found';

const READ: [string, ...string[]][] = [
  ['下单时间：2026-11-25', '2026-11-25 = 2026-11-25'],
  ['2026/11/25', '2026/11/25 = 2026-11-25'],
  ['2026.11.25', '2026.11.25 = 2026-11-25'],
  ['2026-1-5', '2026-1-5 = 2026-01-05'],
  ['2026年11月25日', '2026年11月25日 = 2026-11-25'],
  ['2026 年 11 月 25 日起', '2026 年 11 月 25 日 = 2026-11-25'],
  ['２０２６年１１月２５日', '２０２６年１１月２５日 = 2026-11-25'],
  ['2026年11月25號', '2026年11月25號 = 2026-11-25'],
  ['二〇二六年十一月二十五日', '二〇二六年十一月二十五日 = 2026-11-25'],
  ['2024-02-29', '2024-02-29 = 2024-02-29'],
  ['有效期2026.11.25-2027.11.24', '2026.11.25 = 2026-11-25', '2027.11.24 = 2027-11-24'],
  ['2026-11-25-2027-11-24', '2026-11-25 = 2026-11-25', '2027-11-24 = 2027-11-24'],
  ['2026-11-25至2026-12-25', '2026-11-25 = 2026-11-25', '2026-12-25 = 2026-12-25'],
  ['2026年11月25日 13:05:09', '2026年11月25日 13:05:09 = 2026-11-25T13:05:09'],
  ['2026-11-25 13:05', '2026-11-25 13:05 = 2026-11-25T13:05'],
  ['2026-11-25 9:05', '2026-11-25 9:05 = 2026-11-25T09:05'],
  ['2026年11月25号 下午3点', '2026年11月25号 下午3点 = 2026-11-25T15:00'],
  ['2026年11月25日（周三）下午3点半', '2026年11月25日（周三）下午3点半 = 2026-11-25T15:30'],
  ['2026年11月25日上午10时整', '2026年11月25日上午10时整 = 2026-11-25T10:00'],
  ['2026年11月25日13时5分9秒', '2026年11月25日13时5分9秒 = 2026-11-25T13:05:09'],
  ['2026年11月25日十三时五分', '2026年11月25日十三时五分 = 2026-11-25T13:05'],
  ['2026-11-25 晚上8点', '2026-11-25 晚上8点 = 2026-11-25T20:00'],
  ['2026-11-25 中午12点', '2026-11-25 中午12点 = 2026-11-25T12:00'],
  ['2026-11-25 凌晨12:30', '2026-11-25 凌晨12:30 = 2026-11-25T00:30'],
  // The end of the day is the day itself; the next day at zero would show a later date.
  ['2026年11月25日24:00', '2026年11月25日 = 2026-11-25'],
  ['2026-11-25 25:00', '2026-11-25 = 2026-11-25'],
  ['2026-11-25 13:05-14:05', '2026-11-25 13:05 = 2026-11-25T13:05'],
  ['2026-11-25T13:05:09Z', '2026-11-25T13:05:09Z = 2026-11-25T13:05:09Z'],
  ['2026-11-25T13:05:09.123+08:00', '2026-11-25T13:05:09.123+08:00 = 2026-11-25T13:05:09+08:00'],
  ['2026-11-25T13:05-05:00', '2026-11-25T13:05-05:00 = 2026-11-25T13:05-05:00'],
  ['2026/11/25 13:05:09 +0800', '2026/11/25 13:05:09 +0800 = 2026-11-25T13:05:09+08:00'],
  ['2026-11-25 13:05 (GMT+8)', '2026-11-25 13:05 (GMT+8) = 2026-11-25T13:05+08:00'],
  ['2026-11-25 13:05 UTC+5:30', '2026-11-25 13:05 UTC+5:30 = 2026-11-25T13:05+05:30'],
  ['2026-11-25 13:05 UTC', '2026-11-25 13:05 UTC = 2026-11-25T13:05Z'],
  ['北京时间2026年11月25日 13:05', '北京时间2026年11月25日 13:05 = 2026-11-25T13:05+08:00'],
  ['2026-11-25 13:05:09（北京时间）', '2026-11-25 13:05:09（北京时间） = 2026-11-25T13:05:09+08:00'],
  ['北京时间2026年11月25日', '2026年11月25日 = 2026-11-25'],
  ['Nov 25, 2026', 'Nov 25, 2026 = 2026-11-25'],
  ['Renews on Sept. 5, 2026.', 'Sept. 5, 2026 = 2026-09-05'],
  ['25 November 2026', '25 November 2026 = 2026-11-25'],
  ['25-Nov-2026', '25-Nov-2026 = 2026-11-25'],
  ['the 25th of November 2026', '25th of November 2026 = 2026-11-25'],
  ['Wednesday, May 6, 2026', 'May 6, 2026 = 2026-05-06'],
  ['November 25th 2026 at 3:05 PM', 'November 25th 2026 at 3:05 PM = 2026-11-25T15:05'],
  ['Nov 25, 2026 at 12:30 am', 'Nov 25, 2026 at 12:30 am = 2026-11-25T00:30'],
  ['Nov 25, 2026, 3 p.m. PST', 'Nov 25, 2026, 3 p.m. PST = 2026-11-25T15:00-08:00'],
  ['16 November 2017 • 2:15pm', '16 November 2017 • 2:15pm = 2017-11-16T14:15'],
  ['Wed, 25 Nov 2026 05:05:09 GMT', '25 Nov 2026 05:05:09 GMT = 2026-11-25T05:05:09Z'],
  ['11/25/2026', '11/25/2026 = 2026-11-25'],
  ['25/11/2026', '25/11/2026 = 2026-11-25'],
  ['25.11.2026', '25.11.2026 = 2026-11-25'],
  ['05/05/2026', '05/05/2026 = 2026-05-05'],
  ['11/25/2026, 3:05:09 PM', '11/25/2026, 3:05:09 PM = 2026-11-25T15:05:09'],
];

const NONE = [
  '2026-02-30',
  '2025年2月29日',
  '2026-13-01',
  '2026年11月',
  '11月25日',
  'Nov 25',
  '26-11-25',
  '05/11/2026',
  '31/31/2026',
  '0001-01-01',
  '20261125',
  '2026-11-25-0001',
  'v2026.11.25',
  '192.168.2026.11.25',
  '2026-11/25',
  '今天',
  'yesterday',
  'Maybe 25, 2026',
  '2026-11-255',
];

describe('extractDates', () => {
  it.each(READ.map(([text, ...lines]) => ({ text, lines })))('reads $text', ({ text, lines }) => {
    expect(shown(text, extractDates(text), String)).toEqual(lines);
  });

  it.each(NONE)('finds none in %s', (text) => {
    expect(extractDates(text)).toEqual([]);
  });

  it('takes the order of day and month from the caller', () => {
    expect(extractDates('05/11/2026', { dayFirst: true })[0]?.value).toBe('2026-11-05');
    expect(extractDates('05/11/2026', { dayFirst: false })[0]?.value).toBe('2026-05-11');
    expect(extractDates('25/11/2026', { dayFirst: false })[0]?.value).toBe('2026-11-25');
  });

  it.each([
    ['昨天 13:05 支付', '2026-02-28T13:05'],
    ['前天', '2026-02-27'],
    ['今日', '2026-03-01'],
    ['tomorrow', '2026-03-02'],
    ['后天到期', '2026-03-03'],
  ])('reads %s against the day of the page', (text, value) => {
    expect(extractDates(text, { today: '2026-03-01' }).map((found) => found.value)).toEqual([value]);
  });

  it.each(['大前天', '今日头条', 'todays', '昨'])('does not take %s for a day', (text) => {
    expect(extractDates(text, { today: '2026-03-01' })).toEqual([]);
  });

  it('reads back any day between 1900 and 2199 in each of the usual forms', () => {
    const range = { min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        for (const text of [iso, `${year}/${month}/${day}`, `${year}年${month}月${day}日`]) {
          expect(extractDates(`于${text}开通`)).toEqual([{ value: iso, start: 1, end: text.length + 1 }]);
        }
      }),
    );
  });

  it('gives sound values whatever the text', () => {
    const word = fc.constantFrom(
      ...'2026 11 25 - / . 年 月 日 13:05 :09 T Z + 08:00 PM 下午 3点 Nov , 北京时间 GMT+8 （ 周三 ） 24:00'.split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 18 }), (words) => {
        const text = words.join('');
        for (const { value, start, end } of extractDates(text, { today: '2026-11-25', dayFirst: true })) {
          expect(dateTextSchema.safeParse(value).success, value).toBe(true);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
