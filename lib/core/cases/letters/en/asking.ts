// English letters to the provider: asking, asking for the rules, objecting, asking higher up, asking again.
import type { LetterLanguage } from '../types';
import { CHAT_FACTS, EXACT_CLAUSE, ON_RECORD, TO } from './phrases';

type Asking = 'first-request' | 'policy-request' | 'objection' | 'to-supervisor' | 'chase';

/** Each says only what the case holds; see ../types.ts for brackets, blocks and conditions. */
export const ASKING: Pick<LetterLanguage['templates'], Asking> = {
  'first-request': {
    chat: {
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, I would like a refund.' },
            CHAT_FACTS,
            { text: 'Reason: {reason}.' },
            { text: '{text}', each: 'statements' },
            { text: 'Your terms say: “{quote}”', each: 'clauses', limit: 1 },
            '@sum',
            { text: 'Please tell me what you need from me and how long it takes. Thank you.' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: `Refund request${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: 'I am asking for a refund, as follows.' },
            '@facts',
            '@why',
            '@clauses',
            '@sum',
            { text: 'I ask this of your goodwill.', when: 'goodwill' },
            '@law',
            '@evidence',
            {
              text: 'Please answer in writing whether you agree, the sum, and when it will arrive; if you do not agree, please quote the term and give the reason.',
            },
            '@sign',
          ],
        },
      ],
    },
  },
  'policy-request': {
    chat: {
      fields: [
        {
          code: 'body',
          paragraphs: [
            {
              text: 'Hello, please send me the full text of your refund policy, or tell me the page it stands on.',
            },
            {
              text: '[Membership: {product}; ][bought on {paidOn}; ]I need the version that applied when I bought.',
            },
            {
              text: 'Please also say where to apply, what to hand in, and how long review and payment take. Thank you.',
            },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: `Request for the written refund policy${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            '@facts',
            { text: 'I found no refund terms on your pages.', when: 'no-clauses' },
            {
              text: 'Please send the refund terms that applied when I bought, with the date of their version, and say where to apply, what to hand in, and how long review and payment take.',
            },
            { text: 'Until then I reserve the right to ask for a refund.' },
            '@sign',
          ],
        },
      ],
    },
  },
  objection: {
    chat: {
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, I do not agree with the refusal[ of {refusedOn}].' },
            { text: '{text}', each: 'refusals' },
            EXACT_CLAUSE,
            { text: 'Please review it and answer in writing. Thank you.' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: `Objection to the refusal of a refund${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: 'You refused my request for a refund[ on {refusedOn}]. I object.' },
            { text: 'Your words were: “{refusedWords}”' },
            { text: '{text}', each: 'refusals' },
            EXACT_CLAUSE,
            '@facts',
            '@clauses',
            '@sum',
            '@law',
            '@evidence',
            { text: 'Please review the decision and answer in writing.' },
            '@sign',
          ],
        },
      ],
    },
  },
  'to-supervisor': {
    chat: {
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, please pass my refund request to a supervisor.' },
            CHAT_FACTS,
            { text: 'I asked on {askedOn}[ and was refused on {refusedOn}]; it is not settled.' },
            { text: 'Please have them contact me by {replyOn} and give me the ticket number. Thank you.' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: `Request to escalate a refund${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: 'Please pass my request to someone who may decide it.' },
            '@timeline',
            '@facts',
            '@sum',
            '@evidence',
            { text: 'Please answer by {replyOn} with the ticket number and the person in charge.' },
            '@sign',
          ],
        },
      ],
    },
  },
  chase: {
    chat: {
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, my refund request[ (order {orderId})] has had no result.' },
            { text: 'I asked on {askedOn}; an answer was due by {dueOn}.', when: 'not-approved' },
            {
              text: 'You agreed on {approvedOn}; the money was due by {dueOn} and has not arrived.',
              when: 'approved',
            },
            { text: 'So far only {paid} has arrived.', when: 'part-paid' },
            { text: 'Please tell me by {replyOn} where it stands. Thank you.' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: `Reminder of a refund request${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            {
              text: 'I asked for a refund on {askedOn}; an answer was due by {dueOn} and none has come.',
              when: 'not-approved',
            },
            {
              text: 'You agreed to the refund on {approvedOn}; the money was due by {dueOn} and has not arrived.',
              when: 'approved',
            },
            { text: 'So far only {paid} has arrived.', when: 'part-paid' },
            '@facts',
            '@sum',
            { text: 'Please answer in writing by {replyOn}; otherwise I will take it to the next level.' },
            '@sign',
          ],
        },
      ],
    },
  },
};
