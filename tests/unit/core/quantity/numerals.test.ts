import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuantityText } from '@/lib/core/quantity/fold';
import { parseNumeral } from '@/lib/core/quantity/numerals';

const READ: [string, number][] = [
  ['7', 7],
  ['１５', 15],
  ['1,299', 1299],
  ['１，２９９', 1299],
  ['12.5', 12.5],
  [' 30 ', 30],
  ['1.1万', 11000],
  ['3亿', 300_000_000],
  ['零', 0],
  ['〇', 0],
  ['一', 1],
  ['两', 2],
  ['兩', 2],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['廿', 20],
  ['廿五', 25],
  ['卅', 30],
  ['卅一', 31],
  ['三十一', 31],
  ['九十九', 99],
  ['一百', 100],
  ['一百零五', 105],
  ['一百十五', 115],
  ['一百八十', 180],
  ['二百五', 250],
  ['三百六十五', 365],
  ['三六五', 365],
  ['两千', 2000],
  ['一千零一', 1001],
  ['三万五', 35000],
  ['一万二千三百四十五', 12345],
  ['一萬', 10000],
  ['二〇二六', 2026],
  ['二零二六', 2026],
  ['二○二六', 2026],
  ['半', 0.5],
  ['壹', 1],
  ['柒', 7],
  ['拾伍', 15],
  ['叁拾', 30],
  ['壹佰贰拾叁', 123],
  ['貳拾', 20],
  ['one', 1],
  ['Seven', 7],
  ['fourteen', 14],
  ['THIRTY', 30],
  ['twenty-one', 21],
  ['ninety nine', 99],
  ['one hundred', 100],
  ['one hundred and eighty', 180],
  ['one hundred twenty', 120],
  ['a hundred', 100],
  ['7（七）', 7],
  ['七（7）', 7],
  ['三十一(31)', 31],
  ['fourteen (14)', 14],
  ['30 (thirty)', 30],
];

const NO_VALUE = [
  '',
  ' ',
  '几',
  '十几',
  '几十',
  '数',
  '数十',
  '若干',
  '多',
  '百',
  '千',
  '万',
  '三五',
  '七八',
  '十五六',
  '十十',
  '二十三十',
  '百五十',
  '五万六万',
  '第七',
  '7天',
  '1,29',
  '1.2.3',
  'a',
  'an',
  'few',
  'a few',
  'several',
  'couple',
  'twenty-ten',
  'one two',
  'ninety-nine hundred',
  'fifteen (14)',
  '七（8）',
  '（7）',
  'twenty one two',
];

describe('parseNumeral', () => {
  it.each(READ)('reads %s as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(NO_VALUE)('has no value for "%s"', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  it('reads back every number written in Arabic, with and without separators', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (n) => {
        expect(parseNumeral(String(n))).toBe(n);
        expect(parseNumeral(n.toLocaleString('en-US'))).toBe(n);
      }),
    );
  });

  it('reads back every number below 100,000,000 written in Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        expect(parseNumeral(inChinese(n))).toBe(n);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const value = parseNumeral(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('foldQuantityText', () => {
  it('keeps the length of any text, so that offsets stay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldQuantityText(text)).toHaveLength(text.length);
      }),
    );
  });

  it.each([
    ['３０天', '30天'],
    ['７（七）日', '7(七)日'],
    ['兩個月內', '两个月内'],
    ['7\u00a0天', '7 天'],
    ['￥２９８', '¥298'],
    ['３–５', '3-5'],
    ['满298，300元', '满298，300元'],
  ])('folds %s to %s', (raw, plain) => {
    expect(foldQuantityText(raw)).toBe(plain);
  });
});

/** A number in plain Chinese numerals, written independently of the parser: 10203 → 一万零二百零三. */
function inChinese(n: number): string {
  if (n >= 10_000) {
    const rest = n % 10_000;
    const gap = rest > 0 && rest < 1000 ? '零' : '';
    return `${inChinese(Math.floor(n / 10_000))}万${gap}${rest > 0 ? inChinese(rest) : ''}`;
  }
  const digits = '零一二三四五六七八九';
  const places = ['', '十', '百', '千'];
  let text = '';
  for (const [index, char] of [...String(n)].entries()) {
    const place = String(n).length - 1 - index;
    text += char === '0' ? '零' : `${digits[Number(char)]}${places[place]}`;
  }
  return text.replace(/零+/g, '零').replace(/零$/, '');
}
