import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { dropEnglishAsides } from '@/lib/core/clauses/refiners/drop-english-asides';
import { textToPage } from '@/lib/core/text/page-text';
import type { Unit } from '@/lib/core/text/units';
import { madeCandidate } from './made-candidates';

const kinds = (text: string) => extractClauses(textToPage(text)).map((clause) => clause.kind);

describe('dropEnglishAsides', () => {
  it.each([
    ['Larkfield may cancel your subscription at any time by giving notice.', 'renewal.cancel', 'who cancels'],
    [
      'You may opt out of receiving certain communications about your subscription at any time.',
      'renewal.cancel',
      'messages',
    ],
    [
      'You may cancel with the model cancellation form printed below.',
      'renewal.cancel',
      'money is asked for',
    ],
    ['We are not obliged to reimburse any expenses of the installation.', 'refund.none', 'costs'],
    ['We may charge the prevailing rate of sales tax on the fee.', 'renewal.price', 'taxes'],
    ['Fees are billed in advance and the periods are typically monthly.', 'renewal.notice', 'no notice'],
    ['Unused credits automatically roll over to the next month.', 'risk.forfeiture', 'kept'],
    ['A non-refundable rate can be changed once before arrival.', 'refund.none', 'the name of an offer'],
    ['Some customers may be entitled to request a refund.', 'refund.process', 'no way'],
    ['You must cancel the appointment at least 48 hours before it.', 'renewal.cancel', 'no plan'],
    ['Please refer to section 4 for how we may change these terms.', 'risk.unilateral-change', 'a pointer'],
    [
      'Sections 4 to 9 on liability and arbitration shall survive termination.',
      'risk.jurisdiction',
      'what stays in force',
    ],
    ['Once your plan ends, your account reverts to a free account.', 'risk.forfeiture', 'nothing is lost'],
    ['"Tariff" means the price that may change from time to time.', 'renewal.price', 'a definition'],
    ['Set-up fees are not refundable when you cancel.', 'refund.fee', 'nothing is deducted'],
    [
      'Any refund will be processed no later than two months after the last bill.',
      'refund.window',
      'how long paying takes',
    ],
    ['You may cancel during the cooling-off period.', 'renewal.cancel', 'a withdrawal'],
    [
      'Fees are charged monthly on a recurring basis unless you cancel.',
      'renewal.cancel',
      'no way, no deadline',
    ],
    ['You may opt out of the data panel by calling our desk.', 'renewal.cancel', 'something else'],
    ['Subject to 5.3 (Return and Full Refund), you may keep the kit.', 'refund.full', 'a pointer'],
    ['You may not assign this agreement or your account to anyone.', 'risk.forfeiture', 'a contract'],
  ])('drops %s (%s: %s)', (text, kind) => {
    expect(kinds(text)).not.toContain(kind);
  });

  it.each([
    ['You may cancel your subscription at any time, and so may Larkfield.', 'renewal.cancel'],
    ['We do not reimburse any part of the fee.', 'refund.none'],
    ['Fees are billed in advance, and we will notify you before the price changes.', 'renewal.notice'],
    ['Unused credits do not roll over and are lost.', 'risk.forfeiture'],
    ['The rate is non-refundable, whichever tour you choose.', 'refund.none'],
    ['You must cancel your subscription at least 48 hours before renewal.', 'renewal.cancel'],
    ['Either you or Larkfield may cancel the subscription at any time.', 'renewal.cancel'],
    ['The plan renews unless you cancel it at least 24 hours before the period ends.', 'renewal.cancel'],
    ['You may not assign your membership or its credits to anyone.', 'risk.forfeiture'],
  ])('keeps %s (%s)', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });
});

describe('an English aside', () => {
  const kept = (unit: Partial<Unit>) =>
    dropEnglishAsides([madeCandidate('renewal.cancel', { lang: 'en', ...unit })]).length === 1;

  it('is looked for in English sentences alone', () => {
    const text = 'aurora may cancel your subscription at any time.';
    expect(kept({ text })).toBe(false);
    expect(kept({ text, lang: 'zh' })).toBe(true);
  });
  it('may be told by the headings and the lead-in around it', () => {
    const text = 'you can opt out by writing to us within 30 days.';
    expect(kept({ text, heading: 'dispute resolution' })).toBe(false);
    expect(kept({ text, lead: 'arbitration:' })).toBe(false);
    expect(kept({ text, heading: 'renewal' })).toBe(true);
    expect(kept({ text: 'you can opt out of your subscription.', heading: 'arbitration' })).toBe(true);
  });
});
