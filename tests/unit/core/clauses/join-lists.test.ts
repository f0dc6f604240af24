import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { joinLists } from '@/lib/core/clauses/refiners/join-lists';
import { textToPage } from '@/lib/core/text/page-text';
import type { Unit } from '@/lib/core/text/units';
import { madeCandidate } from './made-candidates';

const quotes = (text: string, kind: string) =>
  extractClauses(textToPage(text))
    .filter((clause) => clause.kind === kind)
    .map((clause) => clause.quote);

describe('a list of exclusions', () => {
  it('is one clause with its lead-in', () => {
    const text = [
      '发生下列情形时，我们不承担任何责任：',
      '（1）机房断电；',
      '（2）黑客攻击；',
      '（3）用户误删文件。',
    ].join('\n');
    expect(quotes(text, 'risk.liability')).toEqual([text]);
  });
  it('ends where its items end', () => {
    const list = ['以下情形，本平台不承担任何责任：', '（1）机房断电；', '（2）黑客攻击。'].join('\n');
    const next = '本平台对用户之间的纠纷不承担任何责任。';
    expect(quotes(`${list}\n${next}`, 'risk.liability')).toEqual([list, next]);
  });
  it('leaves cases of no refund single: a person looks for theirs', () => {
    const text = ['有下列情形之一的，不予退款：', '（1）课程已开课的；', '（2）资料已下载的。'].join('\n');
    expect(quotes(text, 'refund.none').length).toBeGreaterThan(1);
  });
});

describe('joinLists', () => {
  const LEAD = '下列情形我们不承担责任:';
  /** Where the clauses begin and end that units of these places become. */
  const spans = (...units: Partial<Unit>[]) =>
    joinLists(units.map((unit) => madeCandidate('risk.liability', unit))).map(({ unit }) => [
      unit.start,
      unit.end,
    ]);
  const item = (start: number, end: number, place: Partial<Unit> = { lead: LEAD }) => ({
    text: '机房断电;',
    start,
    end,
    ...place,
  });

  it('joins items of one lead-in, with the lead-in and without', () => {
    expect(spans(item(20, 30), item(31, 40))).toEqual([[20, 40]]);
    expect(spans({ text: LEAD, start: 0, end: 12 }, item(20, 30), item(31, 40))).toEqual([[0, 40]]);
    // Of a long sentence the lead-in is the end.
    expect(spans({ text: `机房由他人运营,${LEAD}`, start: 0, end: 20 }, item(21, 30))).toEqual([[0, 30]]);
  });
  it('joins under a lead-in that stands as the innermost heading', () => {
    const under = { heading: `服务 > ${LEAD}` };
    expect(spans(item(20, 30, under), item(31, 40, { heading: `总则 > ${LEAD}` }))).toEqual([[20, 40]]);
    expect(spans(item(20, 30, { heading: LEAD }), item(31, 40))).toEqual([[20, 40]]);
    expect(spans({ text: LEAD, start: 0, end: 12 }, item(20, 30, under))).toEqual([[0, 30]]);
  });
  it('leaves sentences apart that hang on nothing, on two lead-ins, or on a heading', () => {
    const apart = [
      [20, 30],
      [31, 40],
    ];
    expect(spans(item(20, 30, {}), item(31, 40, {}))).toEqual(apart);
    expect(spans(item(20, 30), item(31, 40, { lead: '其他情形:' }))).toEqual(apart);
    expect(spans(item(20, 30, { heading: '免责' }), item(31, 40, { heading: '免责' }))).toEqual(apart);
    expect(spans(item(20, 30), item(31, 40, { heading: LEAD, lead: '其他情形:' }))).toEqual(apart);
  });
  it('takes only a sentence that ends as the lead-in does for the lead-in', () => {
    const apart = [
      [0, 12],
      [20, 30],
    ];
    const before = { start: 0, end: 12 };
    expect(spans({ ...before, text: `${LEAD}其他` }, item(20, 30))).toEqual(apart);
    expect(spans({ ...before, text: '其他:' }, item(20, 30))).toEqual(apart);
    // Without a colon it may be any sentence.
    expect(spans({ ...before, text: '情形如下' }, item(20, 30, { lead: '情形如下' }))).toEqual(apart);
  });
  it('stops at nine hundred characters', () => {
    expect(spans(item(100, 110), item(990, 1000))).toEqual([[100, 1000]]);
    expect(spans(item(100, 110), item(991, 1001))).toEqual([
      [100, 110],
      [991, 1001],
    ]);
  });
});
