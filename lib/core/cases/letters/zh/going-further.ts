// Chinese letters that go further: appeal, demand, complaints, the payment's side, the court.
import { FIELD_LIMITS } from '../field-limits';
import type { LetterLanguage } from '../types';
import { CHAT_FACTS, TO } from './phrases';

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
            { text: '您好，我对拒绝退费的决定申诉，并补充材料。' },
            CHAT_FACTS,
            { text: '{text}', each: 'refusals' },
            { text: '证据{number}：{title}', each: 'evidence' },
            '@sum',
            { text: '请重新审核，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: '退费申诉[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: '我对拒绝退费的决定提出申诉，并提交相反的证据。' },
            '@timeline',
            { text: '{text}', each: 'refusals' },
            '@facts',
            '@why',
            '@clauses',
            '@evidence',
            '@sum',
            '@law',
            { text: '请重新审核并书面答复。' },
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
            { text: '您好，这是正式的退费催告。' },
            CHAT_FACTS,
            '@sum',
            {
              text: '请最迟于{demandOn}（自今日起{demandDays}日内）退回款项。逾期我将通过投诉、仲裁或诉讼解决。',
            },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: '退费催告函[（订单号{orderId}）]' }] },
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
              text: '请最迟于{demandOn}（自本函日期起{demandDays}日内）原路退回款项，并书面确认会员和自动续费已经关闭。',
            },
            { text: '逾期未退的，我将依法通过投诉、仲裁或诉讼解决，本函同时作为提出履行请求的凭证。' },
            '@sign',
          ],
        },
      ],
      cites: ['cn-cf-10', 'cn-mfz-195'],
    },
  },
  'complaint-12315': complaint('authority'),
  'complaint-public': complaint('public'),
  'to-payment-provider': payment('支付机构'),
  'to-card-issuer': payment('发卡机构或金融消费投诉受理机构'),
  'statement-of-facts': {
    chat: {
      fields: [
        { code: 'claims', paragraphs: ['@sum'] },
        { code: 'facts', paragraphs: ['@facts', '@timeline', { text: '{ground}' }] },
      ],
    },
    formal: {
      fields: [
        { code: 'claims', paragraphs: ['@sum', { text: '诉讼费用由被告承担。' }] },
        {
          code: 'facts',
          paragraphs: [
            { text: '原告[{name}]与被告[{addressee}]之间的服务合同纠纷，事实如下。' },
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
  const facts = [
    '@facts',
    { text: '{on}，{what}。', each: 'timeline' },
    '@why',
    { text: '规则写明：「{quote}」', each: 'clauses', limit: 1, ifRoom: true },
    '@fraud',
    { text: '依据：{citations}。', when: 'has-citations', ifRoom: true },
    { text: '证据{number}：{title}', each: 'evidence', ifRoom: true },
  ] as const;
  const request = ['@sum', { text: '请求确认会员与自动续费已经关闭。' }] as const;
  const head =
    to === 'authority'
      ? ([
          {
            code: 'complainant',
            paragraphs: [
              { text: '[姓名：{name}；][电话：{phone}；][通讯地址：{address}；]投诉人为消费者本人。' },
            ],
          },
          { code: 'respondent', paragraphs: [{ text: '{addressee}[（网址{host}）]' }] },
        ] as const)
      : ([
          { code: 'title', limit: limits.title, paragraphs: [{ text: '[{addressee}]会员退费未获解决' }] },
        ] as const);
  const fields = [
    ...head,
    { code: 'request', limit: limits.request, paragraphs: request },
    { code: 'facts', limit: limits.facts, paragraphs: facts },
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
            { text: '您好，我对一笔交易有异议，请协助处理。' },
            {
              text: '[交易时间：{paidOn}；][金额：{price}；][收款方：{addressee}；][商户订单号：{orderId}；]请核查。',
            },
            { text: '原因：{reason}。' },
            { text: '{text}', each: 'statements' },
            { text: '请告知争议处理的入口、所需材料和时限，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      fields: [
        { code: 'subject', paragraphs: [{ text: '交易争议申请[（商户订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            { text: `致${whom}：` },
            {
              text: '[交易时间{paidOn}，][金额{price}，][支付方式{paymentMethod}，][收款方{addressee}，][商户订单号{orderId}，]我对这笔交易提出争议。',
            },
            '@why',
            '@timeline',
            '@sum',
            '@evidence',
            { text: '请核查该笔交易及代扣授权，停止后续扣款，并书面答复结果。' },
            '@sign',
          ],
        },
      ],
    },
  } satisfies LetterLanguage['templates']['chase'];
}
