import { describe, expect, it } from 'vitest';
import { createFeatureReader, type SeenUnit } from '@/lib/core/clauses/model/features';
import type { Language } from '@/lib/core/text/language';

function featuresOf(unit: Partial<SeenUnit>, language: Language): Set<string> {
  const features = new Set<string>();
  createFeatureReader(language)(
    { text: '', heading: '', lead: '', title: false, ...unit },
    {
      span: (prefix, text, start, end) => features.add(prefix + text.slice(start, end)),
      pair: (prefix, one, other) => features.add(prefix + String.fromCharCode(one, other)),
    },
  );
  return features;
}
const startingWith = (prefix: string, features: Set<string>) =>
  [...features].filter((name) => name.startsWith(prefix));

describe('createFeatureReader', () => {
  it('sees Chinese characters in pairs, numbers as one', () => {
    expect(startingWith('t', featuresOf({ text: '退15天' }, 'zh'))).toEqual(['t退0', 't0天']);
  });
  it('sees English words alone and in pairs', () => {
    expect(startingWith('t', featuresOf({ text: 'no refund, ever' }, 'en'))).toEqual([
      'tno',
      'tno refund',
      'trefund',
      'trefund ever',
      'tever',
    ]);
  });
  it('sees the same concepts in two wordings', () => {
    const concepts = (text: string) => startingWith('c', featuresOf({ text }, 'zh'));
    expect(concepts('7天内退款')).toEqual(concepts('15日内退费'));
  });
  it('sees the innermost heading, and its concepts with those of the text', () => {
    const outer = featuresOf({ text: '未使用', heading: '退款 > 会员' }, 'zh');
    const inner = featuresOf({ text: '未使用', heading: '会员 > 退款' }, 'zh');
    expect(startingWith('h', outer)).not.toEqual(startingWith('h', inner));
    expect(startingWith('H', inner).length).toBeGreaterThan(0);
    expect(startingWith('H', featuresOf({ text: '未使用' }, 'zh'))).toEqual([]);
  });
  it('sees a lead-in as itself, not as a heading', () => {
    const features = featuresOf({ text: 'opened goods', lead: 'we do not refund:' }, 'en');
    expect(startingWith('L', features).length).toBeGreaterThan(0);
    expect(features.has('slead')).toBe(true);
    expect(startingWith('h', features)).toEqual([]);
  });
  it('remembers no heading of the unit before', () => {
    const read = createFeatureReader('zh');
    const seen: string[] = [];
    const sink = {
      span: (prefix: string) => seen.push(prefix),
      pair: (prefix: string) => seen.push(prefix),
    };
    const unit = { text: '未使用', heading: '退款', lead: '', title: false };
    read(unit, sink);
    expect(seen).toContain('h');
    seen.length = 0;
    read({ ...unit, heading: '' }, sink);
    expect(seen).not.toContain('h');
  });
  it('marks questions, rows, items and titles', () => {
    const features = featuresOf({ text: '1. 可以退吗?|可以', title: true }, 'zh');
    expect(startingWith('s', features)).toEqual(['slen0', 'squestion', 'srow', 'stitle', 'snumber']);
  });
});
