// Chinese letters to the provider: asking, asking for the rules, objecting, asking higher up, asking again.
import type { LetterLanguage } from '../types';
import { CHAT_FACTS, EXACT_CLAUSE, TO } from './phrases';

type Asking = 'first-request' | 'policy-request' | 'objection' | 'to-supervisor' | 'chase';

/** Each says only what the case holds; see ../types.ts for brackets, blocks and conditions. */
export const ASKING: Pick<LetterLanguage['templates'], Asking> = {
  'first-request': {
    chat: {
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: '您好，我申请退费。' },
            CHAT_FACTS,
            { text: '原因：{reason}。' },
            { text: '{text}', each: 'statements' },
            { text: '规则写明：「{quote}」', each: 'clauses', limit: 1 },
            '@sum',
            { text: '请告知需要提交的材料和处理时间，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: '退费申请[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: '我申请退费，情况如下。' },
            '@facts',
            '@why',
            '@clauses',
            '@sum',
            { text: '这是一项协商请求，请予考虑。', when: 'goodwill' },
            '@law',
            '@evidence',
            { text: '请书面答复是否同意、退费金额和到账时间；不同意的，请写明条款原文和理由。' },
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
            { text: '您好，请把会员退费规则的完整原文发给我，或告知在哪个页面能看到。' },
            { text: '[会员类型：{product}；][购买时间：{paidOn}；]我想知道我购买时适用的版本。' },
            { text: '请一并告知申请入口、所需材料、审核时间和到账时间，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: '请提供书面退费规则[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            '@facts',
            { text: '我在贵方页面没有找到退费规则。', when: 'no-clauses' },
            {
              text: '请提供购买时适用的退费规则原文及版本日期，并告知申请入口、所需材料、审核时间和到账时间。',
            },
            { text: '在收到规则之前，我保留提出退费请求的权利。' },
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
            { text: '您好，我不同意[{refusedOn}的]拒绝退费决定。' },
            { text: '{text}', each: 'refusals' },
            EXACT_CLAUSE,
            { text: '请复核后书面答复，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: '对拒绝退费的异议[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: '贵方[于{refusedOn}]拒绝了我的退费申请，我提出异议。' },
            { text: '贵方答复原话：「{refusedWords}」' },
            { text: '{text}', each: 'refusals' },
            EXACT_CLAUSE,
            '@facts',
            '@clauses',
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
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: '您好，请把我的退费申请转给主管处理。' },
            CHAT_FACTS,
            { text: '我在{askedOn}提出申请[，{refusedOn}被拒绝]，问题没有解决。' },
            { text: '请主管最迟于{replyOn}联系我，并告知工单号，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: '请求上级处理退费申请[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: '请将我的退费申请交由有权决定的负责人处理。' },
            '@timeline',
            '@facts',
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
      fields: [
        {
          code: 'body',
          paragraphs: [
            { text: '您好，我的退费申请[（订单号{orderId}）]还没有结果。' },
            { text: '我在{askedOn}提出申请，答复期限{dueOn}已过。', when: 'not-approved' },
            { text: '贵方在{approvedOn}同意退费，到账期限{dueOn}已过，款项还没有收到。', when: 'approved' },
            { text: '目前只收到{paid}。', when: 'part-paid' },
            { text: '请最迟于{replyOn}告知进度，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: '催办退费申请[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: '我在{askedOn}提出退费申请，答复期限{dueOn}已过，没有收到结果。', when: 'not-approved' },
            { text: '贵方在{approvedOn}同意退费，到账期限{dueOn}已过，款项没有收到。', when: 'approved' },
            { text: '目前只收到{paid}。', when: 'part-paid' },
            '@facts',
            '@sum',
            { text: '请最迟于{replyOn}书面答复处理结果；逾期我将向上一级或有关部门反映。' },
            '@sign',
          ],
        },
      ],
    },
  },
};
