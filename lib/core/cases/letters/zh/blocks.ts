// Chinese: parts shared by letters, and the answers to a refusal.
import type { LetterLanguage } from '../types';

const DETAILS = '[，实付{price}][，订单号{orderId}][，账号{account}][，会员有效期至{endsOn}]。';

const BRIEF = '[会员类型：{product}；][购买时间：{paidOn}；][订单号：{orderId}；][实付：{price}；]';

export const BLOCKS_ZH: LetterLanguage['blocks'] = {
  '@facts': [
    { text: `我[于{paidOn}][通过{channel}]购买了{item}${DETAILS}`, when: 'bought' },
    {
      text: '[{paidOn}，]我的[{paymentMethod}]账户被扣款[{price}]，项目为{item}[，订单号{orderId}][，账号{account}][，会员有效期至{endsOn}]。',
      when: 'charged',
    },
    { text: `[{paidOn}，]未成年人[通过{channel}]购买了{item}${DETAILS}`, when: 'by-minor' },
  ],
  '@brief': [
    {
      text: '[会员类型：{product}；][扣款时间：{paidOn}；][订单号：{orderId}；][扣款金额：{price}；]',
      when: 'charged',
    },
    { text: BRIEF, when: 'bought' },
    { text: BRIEF, when: 'by-minor' },
  ],
  '@why': [{ text: '退费原因：{reason}。' }, { text: '{text}', each: 'statements' }],
  '@ground': [
    { text: '会员规则（{readOn}查阅）写明：“{quote}”', each: 'clauses', limit: 3 },
    { text: '{ground}' },
    { text: '这一期限到{deadline}为止，我在期限内提出申请。', when: 'in-time' },
  ],
  '@sum': [
    { text: '请退回{amount}[，计算如下：{arithmetic}]。', when: 'unpaid' },
    { text: '应退{amount}，已收到{paid}，请退还余下的{rest}。', when: 'part-paid' },
    { text: '请按规则核算应退的金额，并写明算法。', when: 'no-amount' },
  ],
  '@claim-sum': [
    { text: '要求退还{amount}[，计算如下：{arithmetic}]。', when: 'has-amount' },
    { text: '其中已收到{paid}，还有{rest}没有退。', when: 'part-paid' },
    { text: '要求退还相应的费用。', when: 'no-amount' },
    { text: '要求关闭自动续费，不再扣款。', when: 'renews' },
  ],
  '@court-sum': [
    { text: '判令被告退还原告{amount}[，计算如下：{arithmetic}]。', when: 'has-amount' },
    { text: '其中被告已退{paid}，还有{rest}没有退。', when: 'part-paid' },
    { text: '判令被告退还原告相应的会员费用。', when: 'no-amount' },
  ],
  '@law': [{ text: '依据：{citations}。', when: 'has-citations' }],
  '@evidence': [
    { text: '附证据：', when: 'has-evidence' },
    { text: '证据{number}：{title}（{savedOn}保存）', each: 'evidence' },
  ],
  '@timeline': [{ text: '{on}，{what}。[对方原话：“{words}”]', each: 'timeline' }],
  '@fraud': [{ text: '另外说明：{fraud}（见证据{fraudEvidence}）。', when: 'has-fraud' }],
  '@sign': [{ text: '[申请人：{name}]' }, { text: '[联系电话：{phone}]' }, { text: '{today}' }],
};

export const REFUSALS_ZH: LetterLanguage['refusals'] = {
  used: [
    {
      when: 'usage-none',
      text: '关于“已使用权益”：我没有使用过会员权益。如果认为用过，请出示写明时间、设备和内容的使用记录[（{law}）]。',
      cites: ['cn-yf-25'],
    },
    {
      when: 'usage-some',
      text: '关于“已使用权益”：我只用了一部分，用过一部分不等于其余的都不退。请出示使用记录，并按没有使用的部分折算退款[（{law}）]。',
      cites: ['cn-cf-10'],
    },
    {
      text: '关于“已使用权益”：请出示写明时间、设备和内容的使用记录，并指出哪一条规定用过就不退[（{law}）]。',
      cites: ['cn-yf-25'],
    },
  ],
  'unofficial-channel': [
    {
      when: 'official-channel',
      text: '关于“非官方渠道购买”：这笔订单是在官方渠道付的款[，订单号{orderId}]，请核对。',
    },
    {
      text: '关于“非官方渠道购买”：请说明会员由谁开通、款项由谁收取、该渠道有没有得到授权，以及渠道不同为什么影响退费。',
    },
  ],
  'too-late': [
    {
      when: 'deadline-kept',
      text: '关于“超过期限”：期限到{deadline}为止，我在{askedOn}提出，没有超过。',
    },
    {
      text: '关于“超过期限”：请指出这一期限写在哪一条、从哪一天起算，以及我购买时在哪里作过显著提示。',
    },
  ],
  'no-refund-clause': [
    {
      text: '关于“概不退款”：这是事先拟定的格式条款。请说明我购买时作过怎样的显著提示，以及它为什么能排除我的退费请求[（{law}）]。',
      cites: ['cn-mfd-496', 'cn-mfd-497', 'cn-xf-26'],
    },
  ],
  'no-reason-given': [{ text: '贵方拒绝时没有说明理由，请写明。' }],
  other: [{ text: '贵方所说的理由没有对应到具体条款，请逐条写明。' }],
};
