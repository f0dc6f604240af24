import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { settleEnglishKinds } from '@/lib/core/clauses/refiners/settle-english-kinds';
import { textToPage } from '@/lib/core/text/page-text';
import { madeCandidate } from './made-candidates';

const kinds = (text: string) => extractClauses(textToPage(text)).map((clause) => clause.kind);

describe('kinds that explain one another away', () => {
  it('reads withdrawing from a purchase as no end of a renewal', () => {
    const found = kinds(
      'Residents of the Union are entitled to cancel with a full refund within 14 days after signing up by emailing our support team.',
    );
    expect(found).toContain('refund.full');
    expect(found).not.toContain('renewal.cancel');
  });
  it('keeps the end of a renewal where the sentence speaks of one', () => {
    expect(
      kinds(
        'You may cancel at any time before your plan renews, but payments already made are non-refundable.',
      ),
    ).toEqual(expect.arrayContaining(['renewal.cancel', 'refund.none']));
  });
  it('reads a power to end the service as no say on what counts', () => {
    const found = kinds(
      'We may terminate your subscription in our sole discretion and without notice if, in our opinion, it is unused.',
    );
    expect(found).toContain('risk.unilateral-change');
    expect(found).not.toContain('risk.final-say');
  });
  it('keeps a demand that the refusal leaves open', () => {
    expect(
      kinds('Fees are non-refundable; a refund may be considered case by case at our sole discretion.'),
    ).toEqual(expect.arrayContaining(['refund.none', 'refund.condition']));
  });
  it('reads what the provider owes for its failure as no demand on the customer', () => {
    const text = 'if we cannot deliver your order you are entitled to request a refund if you wish.';
    const beside = (['refund.breach', 'refund.condition'] as const).map((kind) =>
      madeCandidate(kind, { text, lang: 'en' }),
    );
    expect(settleEnglishKinds(beside).map(({ rule }) => rule.kind)).toEqual(['refund.breach']);
  });
  it('leaves Chinese sentences as they are', () => {
    const beside = (['refund.none', 'refund.condition'] as const).map((kind) =>
      madeCandidate(kind, { text: '拆封不退款。' }),
    );
    expect(settleEnglishKinds(beside)).toEqual(beside);
  });
});
