// English letters to the provider: asking, asking for the rules, objecting, asking higher up, asking again.
import type { LetterLanguage } from '../types';
import { EXACT_CLAUSE, ON_RECORD, TO } from './phrases';

type Asking = 'first-request' | 'policy-request' | 'objection' | 'to-supervisor' | 'chase';

/** Each says only what the case holds; see ../types.ts for brackets, blocks and conditions. */
export const ASKING: Pick<LetterLanguage['templates'], Asking> = {
  'first-request': {
    chat: {
      voice: 'provider',
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, I would like a refund.' },
            '@brief',
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
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: `Refund request${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            '@facts',
            { text: 'I am asking for a refund.' },
            '@why',
            '@ground',
            '@sum',
            '@law',
            '@evidence',
            {
              text: 'Please tell me in writing whether you agree, how much you will pay back, and when it will arrive. If you do not agree, please quote the term you rely on and give the reason.',
            },
            '@sign',
          ],
        },
      ],
    },
  },
  'policy-request': {
    chat: {
      voice: 'provider',
      fields: [
        {
          code: 'body',
          paragraphs: [
            {
              text: 'Hello, please send me the full text of your refund policy, or tell me which page it is on.',
            },
            '@brief',
            { text: 'I need the version that applied when I bought.' },
            {
              text: 'Please also tell me where to apply, what to hand in, and how long review and payment take. Thank you.',
            },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: `Request for the written refund policy${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            '@facts',
            { text: 'I found no refund terms on your pages.', when: 'no-clauses' },
            {
              text: 'Please send me the refund terms that applied when I bought, with the date of that version, and tell me where to apply, what to hand in, and how long review and payment take.',
            },
            { text: 'Until I have them I reserve the right to ask for a refund.' },
            '@sign',
          ],
        },
      ],
    },
  },
  objection: {
    chat: {
      voice: 'provider',
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, my refund was refused[ on {refusedOn}], and I do not agree.' },
            { text: '{text}', each: 'refusals' },
            EXACT_CLAUSE,
            { text: 'Please review this and answer me in writing. Thank you.' },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: `Objection to the refusal of a refund${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: 'You refused my request for a refund[ on {refusedOn}]. I object to that.' },
            { text: 'Your answer was: “{refusedWords}”' },
            { text: '{text}', each: 'refusals' },
            EXACT_CLAUSE,
            '@facts',
            '@ground',
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
      voice: 'provider',
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, please pass my refund request to a supervisor.' },
            '@brief',
            { text: 'I asked on {askedOn}[ and was refused on {refusedOn}]; the matter is still open.' },
            { text: 'Please have them contact me by {replyOn}, and give me the ticket number. Thank you.' },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: `Request to escalate a refund${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: 'Please pass my refund request to someone who can decide on it.' },
            '@facts',
            '@timeline',
            '@sum',
            '@evidence',
            {
              text: 'Please answer by {replyOn} with the ticket number and the name of the person in charge.',
            },
            '@sign',
          ],
        },
      ],
    },
  },
  chase: {
    chat: {
      voice: 'provider',
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: 'Hello, I am still waiting for a result on my refund request[ (order {orderId})].' },
            { text: 'I asked on {askedOn}[; an answer was due by {dueOn}].', when: 'unanswered' },
            {
              text: 'You agreed on {approvedOn}[; the money was due by {dueOn}]. It has not arrived.',
              when: 'approved-unpaid',
            },
            {
              text: 'You agreed on {approvedOn}[; the money was due by {dueOn}]. Only a part has arrived.',
              when: 'approved-part-paid',
            },
            { text: '{amount} is due, {paid} has arrived, {rest} is missing.', when: 'part-paid' },
            { text: 'Please let me know by {replyOn} where it stands. Thank you.' },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: `Reminder of a refund request${ON_RECORD}` }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            '@facts',
            {
              text: 'I asked for a refund on {askedOn}[; an answer was due by {dueOn}]. No result has come.',
              when: 'unanswered',
            },
            {
              text: 'You agreed to the refund on {approvedOn}[; the money was due by {dueOn}]. It has not arrived.',
              when: 'approved-unpaid',
            },
            {
              text: 'You agreed to the refund on {approvedOn}[; the money was due by {dueOn}]. Only a part has arrived.',
              when: 'approved-part-paid',
            },
            '@sum',
            {
              text: 'Please answer in writing by {replyOn}. Otherwise I will take it to the next level or to the competent body.',
            },
            '@sign',
          ],
        },
      ],
    },
  },
};
