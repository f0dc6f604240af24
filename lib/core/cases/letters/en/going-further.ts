// English letters that go further: appeal, demand, complaints, the payment's side, the court.
import { FIELD_LIMITS } from '../field-limits';
import type { LetterLanguage } from '../types';
import { ON_RECORD, TO } from './phrases';

type Further =
  | 'appeal'
  | 'demand'
  | 'complaint-12315'
  | 'complaint-public'
  | 'to-payment-provider'
  | 'to-card-issuer'
  | 'statement-of-facts';

export const GOING_FURTHER: Pick<LetterLanguage['templates'], Further> = {
  appeal: {
    chat: {
      voice: 'provider',
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, my refund was refused; I appeal and am adding to my papers.' },
            '@brief',
            { text: '{text}', each: 'refusals' },
            { text: 'Evidence {number}: {title}', each: 'evidence' },
            '@sum',
            { text: 'Please review it again. Thank you.' },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: `Appeal against the refusal of a refund${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: 'My request for a refund was refused. I appeal; please review it again.' },
            '@facts',
            '@timeline',
            { text: '{text}', each: 'refusals' },
            '@why',
            '@ground',
            '@sum',
            '@law',
            '@evidence',
            { text: 'Please give me the outcome in writing.' },
            '@sign',
          ],
        },
      ],
    },
  },
  demand: {
    chat: {
      voice: 'provider',
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, this is a formal demand for a refund.' },
            '@brief',
            '@sum',
            {
              text: 'Please pay by {demandOn} ({demandDays} days from today). Otherwise I will complain, arbitrate or sue.',
            },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: `Demand for a refund${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            '@facts',
            '@timeline',
            '@why',
            '@ground',
            '@fraud',
            '@law',
            '@sum',
            {
              text: 'Please return it to the original means of payment by {demandOn} ({demandDays} days from the date of this letter).',
            },
            { text: 'Please also switch automatic renewal off and confirm it in writing.', when: 'renews' },
            {
              text: 'A reasonable refund that is not paid within fifteen days, counted from the end of the agreed period or, where none was agreed, from the request, is deemed to be delayed on purpose or refused without reason ({delayLaw}).',
            },
            {
              text: 'Otherwise I will complain, arbitrate or sue. This letter is also my demand for performance[ ({limitationLaw})].',
            },
            '@evidence',
            '@sign',
          ],
        },
      ],
    },
  },
  'complaint-12315': complaint('authority'),
  'complaint-public': complaint('public'),
  'to-payment-provider': payment('the payment provider'),
  'to-card-issuer': payment('the card issuer or the body that takes complaints about it'),
  'statement-of-facts': {
    chat: {
      fields: [
        { code: 'claims', paragraphs: ['@court-sum'] },
        { code: 'facts', paragraphs: ['@facts', '@timeline', { text: '{ground}' }] },
      ],
    },
    formal: {
      fields: [
        { code: 'claims', paragraphs: ['@court-sum', { text: 'The costs of the proceedings.' }] },
        {
          code: 'facts',
          paragraphs: [
            {
              text: 'A dispute over a membership contract[; claimant: {name}][; defendant: {addressee}]. The facts:',
            },
            '@facts',
            '@why',
            '@ground',
            '@timeline',
            '@fraud',
            '@law',
            '@evidence',
            { text: '{today}' },
          ],
        },
      ],
    },
  },
};

function complaint(to: 'authority' | 'public') {
  const limits = FIELD_LIMITS[to];
  const head =
    to === 'authority'
      ? ([
          {
            code: 'complainant',
            paragraphs: [
              { text: '[Name: {name}; ][telephone: {phone}; ][address: {address}; ]', when: 'by-consumer' },
              {
                text: '[Name: {name}; ][telephone: {phone}; ][address: {address}; ]the complainant is the payer’s guardian.',
                when: 'by-minor',
              },
            ],
          },
          { code: 'respondent', paragraphs: [{ text: '{addressee}[ ({host})]' }] },
        ] as const)
      : ([
          { code: 'title', limit: limits.title, paragraphs: [{ text: 'Membership refund not settled' }] },
        ] as const);
  const fields = [
    ...head,
    {
      code: 'request',
      limit: limits.request,
      paragraphs: ['@claim-sum'],
    },
    {
      code: 'facts',
      limit: limits.facts,
      paragraphs: [
        '@facts',
        { text: 'Reason: {reason}.' },
        { text: '{text}', each: 'statements', ifRoom: true },
        { text: 'The terms say: “{quote}”', each: 'clauses', limit: 1, ifRoom: true },
        { text: 'On {on} {what}.', each: 'timeline', ifRoom: true },
        '@fraud',
        { text: 'Provisions: {citations}.', when: 'has-citations', ifRoom: true },
        { text: 'Evidence {number}: {title}', each: 'evidence', ifRoom: true },
      ],
    },
  ] as const;
  return { chat: { fields }, formal: { fields } };
}

function payment(whom: string) {
  return {
    chat: {
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, I dispute a transaction and need your help.' },
            {
              text: '[Paid on {paidOn}; ][amount {price}; ][payee {addressee}; ][merchant order {orderId}; ]',
            },
            { text: 'Reason: {reason}.' },
            { text: '{text}', each: 'statements' },
            {
              text: 'Please tell me where to file the dispute, what you need, and how long it takes. Thank you.',
            },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: 'Disputed transaction[ (merchant order {orderId})]' }] },
        {
          code: 'body',
          paragraphs: [
            { text: `To ${whom},` },
            { text: 'I dispute the following transaction and ask for your help.' },
            {
              text: '[Paid on {paidOn}; ][amount {price}; ][via {paymentMethod}; ][payee {addressee}; ][merchant order {orderId}; ]',
            },
            '@why',
            { text: 'The terms say: “{quote}”', each: 'clauses', limit: 1 },
            { text: '{ground}' },
            '@timeline',
            '@claim-sum',
            { text: 'Please check the transaction and give me the outcome in writing.' },
            { text: 'Please also check the mandate behind it and stop further charges.', when: 'renews' },
            '@evidence',
            '@sign',
          ],
        },
      ],
    },
  } satisfies LetterLanguage['templates']['chase'];
}
