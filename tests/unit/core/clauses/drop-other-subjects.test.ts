import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { textToPage } from '@/lib/core/text/page-text';

const kinds = (text: string) => extractClauses(textToPage(text)).map((clause) => clause.kind);

describe('sentences about other subjects', () => {
  it('leaves opting out of arbitration', () => {
    expect(kinds('You may opt out of arbitration at any time by writing to us.')).not.toContain(
      'renewal.cancel',
    );
  });
  it('leaves opting out of marketing messages', () => {
    expect(kinds('You can unsubscribe from marketing emails at any time.')).not.toContain('renewal.cancel');
  });
  it('leaves what is paid to affiliates', () => {
    expect(kinds('Referral fees are non-refundable and a partner may cancel at any time.')).not.toContain(
      'refund.none',
    );
  });
  it('leaves what a story tells', () => {
    expect(kinds('Users were charged automatically every month, the FTC said.')).not.toContain(
      'renewal.auto',
    );
  });
  it('keeps the clause of a plan beside them', () => {
    expect(kinds('You can cancel your subscription at any time in your account settings.')).toEqual([
      'renewal.cancel',
    ]);
  });
});
