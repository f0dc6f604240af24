import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyPage, DOUBT_SCORE, weighPage } from '@/lib/core/pages/classify';
import { pageRuleSchema } from '@/lib/core/pages/page-rule';
import { readPageSignals } from '@/lib/core/pages/page-signals';
import { PAGE_RULES } from '@/lib/core/pages/rules/index';
import { PAGE_KINDS, pageClassSchema } from '@/lib/core/pages/types';
import { textToPage } from '@/lib/core/text/page-text';

describe('page-kind rules', () => {
  it('have ids of their own, named for their kind’s file', () => {
    const ids = PAGE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const room = (id: string) => id.split('/')[0];
    for (const kind of PAGE_KINDS) {
      expect(new Set(PAGE_RULES.filter((rule) => rule.kind === kind).map(({ id }) => room(id))).size).toBe(1);
    }
  });

  it('keep clear of word boundaries and unbounded repetition beside Han characters', () => {
    for (const { id, pattern = '' } of PAGE_RULES) {
      expect(/\\b|\\W/.test(pattern), id).toBe(false);
      // ".*" only inside a look-ahead or behind a cue at a title's end, never between two Han cues.
      expect(/[\u3400-\u9fff]\.[*+]/.test(pattern), id).toBe(false);
      expect(() => new RegExp(pattern, 'gm'), id).not.toThrow();
    }
  });

  it('refuse what is not in the form', () => {
    const rule = { id: 'order/x', kind: 'order', weight: 1, because: 'long enough', place: 'title' };
    expect(pageRuleSchema.safeParse(rule).success).toBe(false);
    expect(pageRuleSchema.safeParse({ ...rule, pattern: 'x' }).success).toBe(true);
    expect(pageRuleSchema.safeParse({ ...rule, pattern: 'x', extra: 1 }).success).toBe(false);
    expect(pageRuleSchema.safeParse({ ...rule, place: undefined }).success).toBe(false);
  });
});

describe('classifyPage', () => {
  it('calls a doubtful page other and says so with no rule', () => {
    const page = textToPage('订单');
    expect(classifyPage(page)).toMatchObject({ kind: 'other', because: [], parts: [] });
    expect(weighPage(readPageSignals(page)).scores.order).toBeLessThan(DOUBT_SCORE);
  });

  it('names the rules, strongest first', () => {
    const page = textToPage(
      '# 退款政策\n七日内可以申请全额退款。\n已使用的不予退款。\n退款申请三日内审核，退款金额原路退回。',
      {
        title: '退款政策',
        url: 'https://example.test/refund',
      },
    );
    const { kind, because } = classifyPage(page);
    expect(kind).toBe('refund-policy');
    expect(because[0]).toBe('refund/heading');
    expect(because).toContain('refund/url');
  });

  it('an address with a stray percent sign is no fault', () => {
    expect(classifyPage(textToPage('x', { url: 'https://example.test/%E0%A4%A' })).kind).toBe('other');
  });

  it('always gives a valid answer, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.webUrl(), (text, url) => {
        const got = classifyPage(textToPage(text, { url, title: text.slice(0, 40) }));
        expect(pageClassSchema.safeParse(got).success).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('takes 300,000 digits, brackets and labels', () => {
    for (const unit of ['1', '订单号', '（', 'a b ', '退款']) {
      const page = textToPage(unit.repeat(Math.ceil(300_000 / unit.length)));
      expect(pageClassSchema.safeParse(classifyPage(page)).success).toBe(true);
    }
  });
});
