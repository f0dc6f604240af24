// English letters that go further: appeal, demand, complaints, the payment's side, the court.
import { FIELD_LIMITS } from '../field-limits';
import type { LetterLanguage } from '../types';
import { CHAT_FACTS, ON_RECORD, TO } from './phrases';

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
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, I appeal against the refusal and add to my papers.' },
            CHAT_FACTS,
            { text: '{text}', each: 'refusals' },
            { text: 'Evidence {number}: {title}', each: 'evidence' },
            '@sum',
            { text: 'Please review it again. Thank you.' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: `Appeal against the refusal of a refund${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: 'I appeal against the refusal and hand in evidence to the contrary.' },
            '@timeline',
            { text: '{text}', each: 'refusals' },
            '@facts',
            '@why',
            '@clauses',
            '@evidence',
            '@sum',
            '@law',
            { text: 'Please review it again and answer in writing.' },
            '@sign',
          ],
        },
      ],
    },
  },
  demand: {
    chat: {
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, this is a formal demand for a refund.' },
            CHAT_FACTS,
            '@sum',
            {
              text: 'Please pay it back by {demandOn} ({demandDays} days from today). Otherwise I will complain, arbitrate or sue.',
            },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: `Demand for a refund${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            '@facts',
            '@timeline',
            '@why',
            '@clauses',
            '@fraud',
            '@law',
            '@evidence',
            '@sum',
            {
              text: 'Please pay it back the way it was paid by {demandOn} ({demandDays} days from the date of this letter) and confirm in writing that membership and renewal are off.',
            },
            {
              text: 'Otherwise I will complain, arbitrate or sue as the law allows. This letter is also my demand for performance.',
            },
            '@sign',
          ],
        },
      ],
      cites: ['cn-cf-10', 'cn-mfz-195'],
    },
  },
  'complaint-12315': complaint('authority'),
  'complaint-public': complaint('public'),
  'to-payment-provider': payment('the payment provider'),
  'to-card-issuer': payment('the card issuer or the body that takes complaints about it'),
  'statement-of-facts': {
    chat: {
      fields: [
        { code: 'claims', paragraphs: ['@sum'] },
        { code: 'facts', paragraphs: ['@facts', '@timeline', { text: '{ground}' }] },
      ],
    },
    formal: {
      fields: [
        { code: 'claims', paragraphs: ['@sum', { text: 'The costs of the proceedings.' }] },
        {
          code: 'facts',
          paragraphs: [
            { text: 'A dispute over a service contract[ between {name}][ and {addressee}]. The facts:' },
            '@facts',
            '@timeline',
            '@why',
            '@clauses',
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
              {
                text: '[Name: {name}; ][telephone: {phone}; ][address: {address}; ]the complainant is the consumer.',
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
      paragraphs: ['@sum', { text: 'Confirm that membership and renewal are off.', ifRoom: true }],
    },
    {
      code: 'facts',
      limit: limits.facts,
      paragraphs: [
        '@facts',
        { text: '{on}: {what}.', each: 'timeline', ifRoom: true },
        { text: 'Reason: {reason}.' },
        { text: '{text}', each: 'statements', ifRoom: true },
        '@fraud',
        { text: 'The terms say: “{quote}”', each: 'clauses', limit: 1, ifRoom: true },
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
            { text: 'Hello, I dispute a transaction and ask for your help.' },
            {
              text: '[Paid on {paidOn}; ][amount {price}; ][payee {addressee}; ][merchant order {orderId}; ]please check it.',
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
            {
              text: '[Paid on {paidOn}; ][amount {price}; ][by {paymentMethod}; ][payee {addressee}; ][merchant order {orderId}; ]I dispute this transaction.',
            },
            '@why',
            '@timeline',
            '@sum',
            '@evidence',
            {
              text: 'Please check the transaction and the mandate behind it, stop further charges, and answer in writing.',
            },
            '@sign',
          ],
        },
      ],
    },
  } satisfies LetterLanguage['templates']['chase'];
}
