// Chinese letters to the provider: asking, asking for the rules, objecting, asking higher up, asking again.
import type { LetterLanguage } from '../types';
import { EXACT_CLAUSE, TO } from './phrases';

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
            { text: '您好，我要申请退费。' },
            '@brief',
            { text: '原因：{reason}。' },
            { text: '{text}', each: 'statements' },
            { text: '会员规则写着：“{quote}”', each: 'clauses', limit: 1 },
            '@sum',
            { text: '麻烦告诉我要交什么材料、多久能处理完，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: '退费申请[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            '@facts',
            { text: '现申请退费。' },
            '@why',
            '@ground',
            '@sum',
            '@law',
            '@evidence',
            { text: '请书面答复是否同意、退多少、何时到账；不同意的，请写明所依据的条款原文和理由。' },
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
            { text: '您好，请把会员退费规则的全文发给我，或者告诉我在哪个页面能看到。' },
            '@brief',
            { text: '我要的是我购买时适用的版本。' },
            { text: '另外，在哪里申请、要交什么材料、审核和到账各要多久，也请一并告知，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: '请提供书面退费规则[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            '@facts',
            { text: '我在贵方的页面上没有找到退费规则。', when: 'no-clauses' },
            {
              text: '请提供我购买时适用的退费规则原文和版本日期，并告知申请入口、所需材料、审核时间和到账时间。',
            },
            { text: '收到规则之前，我保留申请退费的权利。' },
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
            { text: '您好，对[{refusedOn}]不予退费的答复，我不同意。' },
            { text: '{text}', each: 'refusals' },
            EXACT_CLAUSE,
            { text: '请复核后给我书面答复，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: '对拒绝退费的异议[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: '贵方[于{refusedOn}]拒绝了我的退费申请，对此我提出异议。' },
            { text: '贵方的答复是：“{refusedWords}”' },
            { text: '{text}', each: 'refusals' },
            EXACT_CLAUSE,
            '@facts',
            '@ground',
            '@sum',
            '@law',
            '@evidence',
            { text: '请复核并书面答复。' },
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
            { text: '您好，我的退费申请请转给主管处理。' },
            '@brief',
            { text: '我在{askedOn}提出了申请[，{refusedOn}被拒绝]，问题到现在没有解决。' },
            { text: '请主管最迟在{replyOn}联系我，并把工单号告诉我，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: '请求上级处理退费申请[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: '请把我的退费申请转交有权决定的负责人处理。' },
            '@facts',
            '@timeline',
            '@sum',
            '@evidence',
            { text: '请最迟于{replyOn}答复，并告知工单号和负责人。' },
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
            { text: '您好，我的退费申请[（订单号{orderId}）]还没有结果。' },
            { text: '我在{askedOn}提出了申请[，最晚该在{dueOn}答复]。', when: 'unanswered' },
            {
              text: '你们在{approvedOn}同意退费[，最晚该在{dueOn}到账]，钱还没有到。',
              when: 'approved-unpaid',
            },
            {
              text: '你们在{approvedOn}同意退费[，最晚该在{dueOn}到账]，现在只到了一部分。',
              when: 'approved-part-paid',
            },
            { text: '应退{amount}，已收到{paid}，还差{rest}。', when: 'part-paid' },
            { text: '请最迟在{replyOn}告诉我进度，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: '催办退费申请[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            '@facts',
            {
              text: '我在{askedOn}提出退费申请[，最晚应在{dueOn}答复]，至今没有收到结果。',
              when: 'unanswered',
            },
            {
              text: '贵方在{approvedOn}同意退费[，最晚应在{dueOn}到账]，至今没有收到款项。',
              when: 'approved-unpaid',
            },
            {
              text: '贵方在{approvedOn}同意退费[，最晚应在{dueOn}到账]，至今只收到一部分。',
              when: 'approved-part-paid',
            },
            '@sum',
            { text: '请最迟于{replyOn}书面答复处理结果。逾期没有答复的，我将向上一级或有关部门反映。' },
            '@sign',
          ],
        },
      ],
    },
  },
};
