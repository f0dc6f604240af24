import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { textToPage } from '@/lib/core/text/page-text';

const kinds = (text: string) => extractClauses(textToPage(text)).map((clause) => clause.kind);

describe('bookings, payments under way and fines beside plans and refunds', () => {
  it.each([
    ['Bookings may be cancelled at any time up to two days before arrival.', 'renewal.cancel', 'a booking'],
    [
      'If the school cancels a course before it begins, you get your money back.',
      'renewal.cancel',
      'who cancels',
    ],
    ['Gift plans do not renew automatically and end by themselves.', 'renewal.cancel', 'no way out'],
    ['Approved refunds reach your card within 5 business days.', 'refund.window', 'how long paying takes'],
    ['The deposit is released within ten days of return.', 'refund.window', 'how long paying takes'],
    ['Fines are passed on to you with a handling fee of €35.', 'refund.fee', 'nothing is deducted'],
    ['Sanctions law may restrict where you use the service.', 'risk.unilateral-change', 'a law'],
    ['You must not share your keys or transfer your account.', 'risk.forfeiture', 'keys'],
  ])('drops %s (%s: %s)', (text, kind) => {
    expect(kinds(text)).not.toContain(kind);
  });

  it.each([
    ['You can cancel your membership at any time on the booking page.', 'renewal.cancel'],
    ['Ask for a refund within 14 days and the money reaches your card within 5 days.', 'refund.window'],
    ['If a payment is returned, a cancellation fee of $30 is deducted from the refund.', 'refund.fee'],
    ['We may change the service where sanctions law may require it, at any time.', 'risk.unilateral-change'],
  ])('keeps %s (%s)', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });
});
