import { describe, expect, it } from 'vitest';
import { createChineseConcepts, createEnglishConcepts, isConcept } from '@/lib/core/clauses/model/concepts';

// Letters of concepts count from À: refund À, not Á, duration Â.
describe('createChineseConcepts', () => {
  const read = createChineseConcepts({ refund: '退款 退', not: '不 不予', duration: '天 工作日' });

  it('gives a letter for each concept in the order of the text, and leaves out the rest', () => {
    expect(read('购买后7天内不予退款。')).toBe('#ÂÁÀ。');
  });
  it('takes the longest word at a place', () => {
    expect(createChineseConcepts({ back: '退', refund: '退款' })('退款')).toBe('Á');
  });
  it('says neighbours that are alike once', () => {
    expect(read('退款退退')).toBe('À');
  });
  it('of two concepts with one word takes the first', () => {
    expect(createChineseConcepts({ one: '费', two: '费' })('费')).toBe('À');
  });
  it('reads a number with its point as one', () => {
    expect(read('12.5天3天')).toBe('#Â#Â');
  });
  it('keeps a row within bounds on a hostile text', () => {
    expect(read('退不'.repeat(5000))).toHaveLength(1000);
  });
});

describe('createEnglishConcepts', () => {
  const read = createEnglishConcepts({ refund: 'refund*', not: "not won't", duration: 'day days' });

  it('knows whole words and beginnings', () => {
    expect(read("we won't refund after 14 days, refunded or not.")).toBe('ÁÀ#Â,ÀÁ.');
  });
  it('does not take a beginning for a whole word', () => {
    expect(read('daylight, nothing')).toBe(',');
  });
  it('prefers a whole word of a later concept to a beginning of an earlier one', () => {
    expect(createEnglishConcepts({ a: 'charg*', b: 'charge' })('charge charges')).toBe('ÁÀ');
  });
});

describe('isConcept', () => {
  it('tells concepts and numbers from punctuation', () => {
    expect(['À', '#', ',', '。'].map((letter) => isConcept(letter.charCodeAt(0)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
