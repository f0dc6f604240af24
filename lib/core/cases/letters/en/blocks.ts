// English: parts shared by letters, and the answers to a refusal.
import type { LetterLanguage } from '../types';

const DETAILS =
  '[ for {price}][ (order number {orderId})][, account {account}][, with the membership running until {endsOn}].';

const BRIEF = '[Membership: {product}; ][bought on {paidOn}; ][order number {orderId}; ][paid {price}; ]';

export const BLOCKS_EN: LetterLanguage['blocks'] = {
  '@facts': [
    { text: `[On {paidOn} ]I bought {item}[ through {channel}]${DETAILS}`, when: 'bought' },
    {
      text: '[On {paidOn} ]my account was charged[ {price}][ via {paymentMethod}] for {item}[ (order number {orderId})][, account {account}][, with the membership running until {endsOn}].',
      when: 'charged',
    },
    { text: `[On {paidOn} ]a minor bought {item}[ through {channel}]${DETAILS}`, when: 'by-minor' },
  ],
  '@brief': [
    {
      text: '[Membership: {product}; ][charged on {paidOn}; ][order number {orderId}; ][amount {price}; ]',
      when: 'charged',
    },
    { text: BRIEF, when: 'bought' },
    { text: BRIEF, when: 'by-minor' },
  ],
  '@why': [{ text: 'Reason: {reason}.' }, { text: '{text}', each: 'statements' }],
  '@ground': [
    { text: 'The terms, as read on {readOn}, say: “{quote}”', each: 'clauses', limit: 3 },
    { text: '{ground}' },
    { text: 'That period ends on {deadline}; I asked within it.', when: 'in-time' },
  ],
  '@sum': [
    { text: 'Please pay back {amount}[, worked out as follows: {arithmetic}].', when: 'unpaid' },
    { text: '{amount} is due and {paid} has arrived; please pay the remaining {rest}.', when: 'part-paid' },
    { text: 'Please work out the sum due under the terms and show how.', when: 'no-amount' },
  ],
  '@claim-sum': [
    { text: 'I ask for {amount} back[, worked out as follows: {arithmetic}].', when: 'has-amount' },
    { text: '{paid} of it has arrived; {rest} is still owed.', when: 'part-paid' },
    { text: 'I ask for the corresponding sum back.', when: 'no-amount' },
    { text: 'I ask that automatic renewal be switched off and nothing more be charged.', when: 'renews' },
  ],
  '@court-sum': [
    { text: 'Repayment of {amount}[, worked out as follows: {arithmetic}].', when: 'has-amount' },
    { text: '{paid} of it has arrived; {rest} is still owed.', when: 'part-paid' },
    { text: 'Repayment of the corresponding membership fee.', when: 'no-amount' },
  ],
  '@law': [{ text: 'I rely on: {citations}.', when: 'has-citations' }],
  '@evidence': [
    { text: 'Evidence attached:', when: 'has-evidence' },
    { text: 'Evidence {number}: {title} (saved on {savedOn})', each: 'evidence' },
  ],
  '@timeline': [{ text: 'On {on} {what}.[ In their words: “{words}”]', each: 'timeline' }],
  '@fraud': [{ text: 'I also state: {fraud} (see evidence {fraudEvidence}).', when: 'has-fraud' }],
  '@sign': [{ text: '[Name: {name}]' }, { text: '[Telephone: {phone}]' }, { text: '{today}' }],
};

export const REFUSALS_EN: LetterLanguage['refusals'] = {
  used: [
    {
      when: 'usage-none',
      text: 'On “benefits were used”: I have not used the membership. If you say I did, please show the record of use with time, device and content[ ({law})].',
      cites: ['cn-yf-25'],
    },
    {
      when: 'usage-some',
      text: 'On “benefits were used”: I used only a part, and using a part does not forfeit the rest. Please show the record of use and refund the unused part in proportion[ ({law})].',
      cites: ['cn-cf-10'],
    },
    {
      text: 'On “benefits were used”: please show the record of use with time, device and content, and the term under which use rules out a refund[ ({law})].',
      cites: ['cn-yf-25'],
    },
  ],
  'unofficial-channel': [
    {
      when: 'official-channel',
      text: 'On “bought through an unofficial channel”: this order was paid through the official channel[, order number {orderId}]. Please check.',
    },
    {
      text: 'On “bought through an unofficial channel”: please say who activated the membership, who took the money, whether that channel is authorised, and why the channel should matter for a refund.',
    },
  ],
  'too-late': [
    {
      when: 'deadline-kept',
      text: 'On “too late”: the period ends on {deadline} and I asked on {askedOn}, within it.',
    },
    {
      text: 'On “too late”: please point to the term that sets the period, the day it runs from, and where it was clearly shown to me when I bought.',
    },
  ],
  'no-refund-clause': [
    {
      text: 'On “no refunds”: this is a standard term. Please say how it was clearly shown to me when I bought, and why it should rule out my request[ ({law})].',
      cites: ['cn-mfd-496', 'cn-mfd-497', 'cn-xf-26'],
    },
  ],
  'no-reason-given': [{ text: 'The refusal gave no reason. Please state it.' }],
  other: [{ text: 'The reason given is not tied to any term. Please set it out point by point.' }],
};
