import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { textToPage } from '@/lib/core/text/page-text';

const kinds = (text: string) => extractClauses(textToPage(text)).map((clause) => clause.kind);

describe('what the provider stops, enrols or withholds beside what the customer may end', () => {
  it.each([
    [
      'Vouchers may be cancelled at any time on the website where they were stolen.',
      'renewal.cancel',
      'the shop cancels',
    ],
    [
      'You may owe cancellation charges on the plan that you cancelled on the website.',
      'renewal.cancel',
      'a charge',
    ],
    [
      'You will be automatically enrolled in the rewards programme with recurring payments.',
      'renewal.auto',
      'a loyalty scheme',
    ],
    [
      'Making one refund does not create any obligation to issue refunds in the future.',
      'refund.none',
      'another refund',
    ],
    ['You must not share an account or transfer your account to a friend.', 'risk.forfeiture', 'no holding'],
    [
      'The publishers of an app may change or discontinue it at any time without notice.',
      'risk.unilateral-change',
      'another company',
    ],
  ])('drops %s (%s: %s)', (text, kind) => {
    expect(kinds(text)).not.toContain(kind);
  });

  it.each([
    [
      'You can cancel your plan at any time on the website; cancellation charges are listed there.',
      'renewal.cancel',
    ],
    ['No cancellation fees.', 'renewal.cancel'],
    ['You may be required to cancel the trial in order to avoid being charged.', 'renewal.cancel'],
    ['Credits expire after a year; you must not share an account.', 'risk.forfeiture'],
    [
      'We may change these terms at any time, and publishers of apps may do the same.',
      'risk.unilateral-change',
    ],
  ])('keeps %s (%s)', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });
});
