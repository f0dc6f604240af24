// English: parts shared by letters, and the answers to a refusal.
import type { LetterLanguage } from '../types';

export const BLOCKS_EN: LetterLanguage['blocks'] = {
  '@facts': [
    {
      text: 'The order: [{product}; ][order number {orderId}; ][bought on {paidOn}; ][price paid {price}; ][bought through {channel}; ][account {account}; ][valid until {endsOn}; ]I am asking for a refund.',
    },
  ],
  '@why': [
    { text: 'Reason: {reason}.' },
    { text: '{text}', each: 'statements' },
    { text: '{ground}' },
    { text: 'That period ends on {deadline}; I am asking within it.', when: 'in-time' },
  ],
  '@clauses': [{ text: 'The terms, as read on {readOn}, say: “{quote}”', each: 'clauses', limit: 3 }],
  '@sum': [
    { text: 'I ask for {amount} back.[ The arithmetic: {arithmetic}.]', when: 'has-amount' },
    { text: '{paid} of it has arrived; {rest} is still owed.', when: 'part-paid' },
    { text: 'Please work out the sum due under the terms and show how.', when: 'no-amount' },
  ],
  '@law': [{ text: 'The provisions I rely on: {citations}.', when: 'has-citations' }],
  '@evidence': [
    { text: 'Evidence attached:', when: 'has-evidence' },
    { text: 'Evidence {number}: {title} (kept on {savedOn})', each: 'evidence' },
  ],
  '@timeline': [{ text: '{on}: {what}.[ In their words: “{words}”]', each: 'timeline' }],
  '@fraud': [{ text: 'I also state: {fraud} (see evidence {fraudEvidence}).', when: 'has-fraud' }],
  '@sign': [{ text: '[Name: {name}]' }, { text: '[Telephone: {phone}]' }, { text: '{today}' }],
};

export const REFUSALS_EN: LetterLanguage['refusals'] = {
  used: [
    {
      when: 'usage-none',
      text: 'On “benefits were used”: I have not used the membership. Please show the record of use with time, device and content.',
      cites: ['cn-yf-25'],
    },
    {
      when: 'usage-some',
      text: 'On “benefits were used”: I used a part of it, which does not forfeit the rest. Please show the record of use and work out the unused part.',
      cites: ['cn-cf-10'],
    },
    {
      text: 'On “benefits were used”: please show the record of use with time, device and content, and the term that refuses a refund for it.',
      cites: ['cn-yf-25'],
    },
  ],
  'unofficial-channel': [
    {
      when: 'official-channel',
      text: 'On “bought through an unofficial channel”: this order was paid through the official channel[, order number {orderId}]. Please check.',
    },
    {
      text: 'On “bought through an unofficial channel”: please say whether that channel is authorised, who activated the membership, who took the money, and why the channel should matter.',
    },
  ],
  'too-late': [
    {
      when: 'deadline-kept',
      text: 'On “too late”: the period ends on {deadline} and I asked on {askedOn}, within it.',
    },
    {
      text: 'On “too late”: please point to the term that sets the period, the day it runs from, and where it was shown to me when I bought.',
    },
  ],
  'no-refund-clause': [
    {
      text: 'On “no refunds”: this is a standard term. Please say how it was clearly shown when I bought, and why it should rule out this request.',
      cites: ['cn-mfd-496', 'cn-mfd-497', 'cn-xf-26'],
    },
  ],
  'no-reason-given': [{ text: 'You gave no reason. Please give each one.' }],
  other: [
    {
      text: 'Your reason is not tied to a term. Please explain it point by point.',
    },
  ],
};
