import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normalText, toSource } from '@/lib/core/text/normal-form';

describe('normalise', () => {
  it.each([
    ['购买後 7　天內', '购买后7天内'],
    ['均不設退款或學費回贈', '均不设退款或学费回赠'],
    ['自动\u200b续费', '自动续费'],
    ['（３０）天，ＶＩＰ', '(30)天,vip'],
    ['Full  Refund', 'full refund'],
    ['“A”—‘B’', '"a"-\'b\''],
    ['30\u00a0days', '30 days'],
    ['line one \n  line two', 'line one\nline two'],
    ['', ''],
  ])('%j → %j', (source, normal) => {
    expect(normalText(source)).toBe(normal);
  });

  it('leads every character back to one it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (source) => {
        const form = normalise(source);
        expect(form.origin).toHaveLength(form.text.length + 1);
        for (let at = 0; at < form.text.length; at += 1) {
          const span = toSource(form, at, at + 1);
          expect(normalText(source.slice(span.start, span.end)).trim()).toBe(form.text[at]!.trim());
          expect(form.origin[at]!).toBeLessThan(form.origin[at + 1]!);
        }
      }),
    );
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'退 费後7　天\u200bAb \n，。') }), (source) => {
        expect(normalText(normalText(source))).toBe(normalText(source));
      }),
    );
  });
});
