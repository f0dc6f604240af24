// Chinese letters that go further: appeal, demand, complaints, the payment's side, the court.
import { FIELD_LIMITS } from '../field-limits';
import type { LetterLanguage } from '../types';
import { TO } from './phrases';

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
            { text: '您好，退费被拒绝了，我要申诉，并补充材料。' },
            '@brief',
            { text: '{text}', each: 'refusals' },
            { text: '证据{number}：{title}', each: 'evidence' },
            '@sum',
            { text: '请重新审核，谢谢。' },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: '退费申诉[（订单号{orderId}）]' }] },
        {
          code: 'body',
          paragraphs: [
            TO,
            { text: '我的退费申请被拒绝，现提出申诉，请重新审核。' },
            '@facts',
            '@timeline',
            { text: '{text}', each: 'refusals' },
            '@why',
            '@ground',
            '@sum',
            '@law',
            '@evidence',
            { text: '请书面答复审核结果。' },
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
            { text: '您好，这是正式的退费催告。' },
            '@brief',
            '@sum',
            {
              text: '请最迟在{demandOn}（今天起{demandDays}日内）退款。逾期不退的，我会通过投诉、仲裁或诉讼解决。',
            },
          ],
        },
      ],
    },
    formal: {
      voice: 'provider',
      fields: [
        { code: 'subject', paragraphs: [{ text: '退费催告函[（订单号{orderId}）]' }] },
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
            { text: '请最迟于{demandOn}（自本函日期起{demandDays}日内）原路退回上述款项。' },
            { text: '请同时关闭自动续费，并书面确认。', when: 'renews' },
            {
              text: '对合理的退款要求，自约定期满之日起、没有约定的自提出之日起超过十五日未退款的，视为故意拖延或者无理拒绝（{delayLaw}）。',
            },
            {
              text: '逾期不退的，我将通过投诉、仲裁或诉讼解决。本函也是向贵方提出的履行请求[（{limitationLaw}）]。',
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
  'to-payment-provider': payment('支付机构'),
  'to-card-issuer': payment('发卡机构或金融消费投诉受理机构'),
  'statement-of-facts': {
    chat: {
      voice: 'court',
      fields: [
        { code: 'claims', paragraphs: ['@court-sum'] },
        { code: 'facts', paragraphs: ['@facts', '@timeline', { text: '{ground}' }] },
      ],
    },
    formal: {
      voice: 'court',
      fields: [
        { code: 'claims', paragraphs: ['@court-sum', { text: '诉讼费用由被告承担。' }] },
        {
          code: 'facts',
          paragraphs: [
            { text: '原告[{name}]与被告[{addressee}]因会员服务合同发生纠纷，事实和理由如下。' },
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
  const facts = [
    '@facts',
    '@why',
    { text: '会员规则写明：“{quote}”', each: 'clauses', limit: 1, ifRoom: true },
    { text: '{ground}' },
    { text: '{on}，{what}。', each: 'timeline' },
    '@fraud',
    { text: '依据：{citations}。', when: 'has-citations', ifRoom: true },
    { text: '证据{number}：{title}', each: 'evidence', ifRoom: true },
  ] as const;
  const request = ['@claim-sum'] as const;
  const head =
    to === 'authority'
      ? ([
          {
            code: 'complainant',
            paragraphs: [
              { text: '[姓名：{name}；][电话：{phone}；][通讯地址：{address}；]', when: 'by-consumer' },
              {
                text: '[姓名：{name}；][电话：{phone}；][通讯地址：{address}；]投诉人是付款人的监护人。',
                when: 'by-minor',
              },
            ],
          },
          { code: 'respondent', paragraphs: [{ text: '{addressee}[（网址{host}）]' }] },
        ] as const)
      : ([
          { code: 'title', limit: limits.title, paragraphs: [{ text: '[{addressee}]会员退费一直没有解决' }] },
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
            { text: '您好，我对一笔交易有异议，请帮忙处理。' },
            {
              text: '[交易时间：{paidOn}；][金额：{price}；][收款方：{addressee}；][商户订单号：{orderId}；]',
            },
            { text: '原因：{reason}。' },
            { text: '{text}', each: 'statements' },
            { text: '请告诉我在哪里提交争议、要什么材料、多久有结果，谢谢。' },
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
            { text: '我对下面这笔交易提出争议，请协助处理。' },
            {
              text: '[交易时间：{paidOn}；][金额：{price}；][付款方式：{paymentMethod}；][收款方：{addressee}；][商户订单号：{orderId}；]',
            },
            '@why',
            { text: '会员规则写明：“{quote}”', each: 'clauses', limit: 1 },
            { text: '{ground}' },
            '@timeline',
            '@claim-sum',
            { text: '请核查这笔交易，并书面答复结果。' },
            { text: '请同时核查这项代扣授权，停止以后的扣款。', when: 'renews' },
            '@evidence',
            '@sign',
          ],
        },
      ],
    },
  } satisfies LetterLanguage['templates']['chase'];
}
