// Chinese: parts shared by letters, and the answers to a refusal.
import type { LetterLanguage } from '../types';

export const BLOCKS_ZH: LetterLanguage['blocks'] = {
  '@facts': [
    {
      text: '订单情况：[会员类型{product}，][订单号{orderId}，][购买时间{paidOn}，][实付金额{price}，][购买渠道{channel}，][账号{account}，][有效期至{endsOn}，]申请事项为退费。',
    },
  ],
  '@why': [
    { text: '申请原因：{reason}。' },
    { text: '{text}', each: 'statements' },
    { text: '{ground}' },
    { text: '上述期限到{deadline}为止，我在期限内提出。', when: 'in-time' },
  ],
  '@clauses': [{ text: '{readOn}读到的规则写明：「{quote}」', each: 'clauses', limit: 3 }],
  '@sum': [
    { text: '请求退回{amount}。[计算：{arithmetic}。]', when: 'has-amount' },
    { text: '其中已收到{paid}，尚余{rest}未退。', when: 'part-paid' },
    { text: '请按规则核算可退金额，并写明算法。', when: 'no-amount' },
  ],
  '@law': [{ text: '所依据的规定：{citations}。', when: 'has-citations' }],
  '@evidence': [
    { text: '随附证据：', when: 'has-evidence' },
    { text: '证据{number}：{title}（{savedOn}保存）', each: 'evidence' },
  ],
  '@timeline': [{ text: '{on}，{what}。[对方原话：「{words}」]', each: 'timeline' }],
  '@fraud': [{ text: '另外说明：{fraud}（见证据{fraudEvidence}）。', when: 'has-fraud' }],
  '@sign': [{ text: '[申请人：{name}]' }, { text: '[联系电话：{phone}]' }, { text: '{today}' }],
};

export const REFUSALS_ZH: LetterLanguage['refusals'] = {
  used: [
    {
      when: 'usage-none',
      text: '关于“已使用权益”：我没有使用过会员权益。请出示使用记录，写明时间、设备和内容。',
      cites: ['cn-yf-25'],
    },
    {
      when: 'usage-some',
      text: '关于“已使用权益”：我使用过一部分，这不等于其余部分一概不退。请出示使用记录，并按未使用的部分折算。',
      cites: ['cn-cf-10'],
    },
    {
      text: '关于“已使用权益”：请出示使用记录，写明时间、设备和内容，以及据此拒绝退费的条款。',
      cites: ['cn-yf-25'],
    },
  ],
  'unofficial-channel': [
    {
      when: 'official-channel',
      text: '关于“非官方渠道购买”：这笔订单是在官方渠道付款的[，订单号{orderId}]，请核对。',
    },
    {
      text: '关于“非官方渠道购买”：请说明该渠道是否得到授权、会员由谁开通、款项由谁收取，以及渠道不同为何影响退费。',
    },
  ],
  'too-late': [
    {
      when: 'deadline-kept',
      text: '关于“超过期限”：期限到{deadline}为止，我在{askedOn}提出，没有超过。',
    },
    { text: '关于“超过期限”：请指出该期限写在哪一条、从哪一天起算，以及购买时在哪里显著提示过我。' },
  ],
  'no-refund-clause': [
    {
      text: '关于“概不退款”：这是事先拟定的格式条款。请说明购买时如何以显著方式提示，并说明它为何能排除本次请求。',
      cites: ['cn-mfd-496', 'cn-mfd-497', 'cn-xf-26'],
    },
  ],
  'no-reason-given': [{ text: '贵方没有说明理由，请逐条说明。' }],
  other: [{ text: '贵方的理由没有对应到具体条款，请逐条说明。' }],
};
