// Facts as sentences: reasons, answers, grounds and events, in the two languages letters are written in. A sentence
// stands in a letter only when the case holds what it says.
import type { GroundCode } from '../../eligibility/codes';
import type { Answers, Reason } from '../../eligibility/types';
import type { Channel } from '../../facts/types';
import type { Rung } from '../codes';
import type { LetterLang } from './types';

type Pair = Readonly<Record<LetterLang, string>>;

export const REASON_WORDS: Readonly<Record<Reason, Pair>> = {
  'change-of-mind': { zh: '不再需要这项会员服务', en: 'I no longer need the membership' },
  'service-short': { zh: '承诺的权益没有提供', en: 'a promised benefit was not provided' },
  outage: { zh: '服务中断', en: 'the service was down' },
  'benefit-cut': { zh: '会员期内权益被减少', en: 'benefits were cut during the paid term' },
  'unnoticed-renewal': {
    zh: '自动续费扣款前没有得到有效提醒',
    en: 'a renewal was charged without proper notice',
  },
  'unauthorised-charge': { zh: '这笔扣款没有经过我的同意', en: 'I did not authorise the charge' },
  duplicate: { zh: '同一项服务被重复扣款', en: 'the same service was charged twice' },
  minor: { zh: '付款人是未成年人', en: 'the payer is a minor' },
  misleading: { zh: '购买时的说明与实际不符', en: 'what was said at purchase does not match the service' },
  'provider-breach': { zh: '没有按约定提供服务', en: 'the service was not provided as agreed' },
};

export const CHANNEL_WORDS: Readonly<Record<Channel, Pair>> = {
  official: { zh: '官方渠道', en: 'the official channel' },
  'app-store': { zh: 'App Store', en: 'the App Store' },
  'google-play': { zh: 'Google Play', en: 'Google Play' },
  'android-store': { zh: '安卓应用商店', en: 'an Android app store' },
  'third-party-mall': { zh: '第三方商城', en: 'a third-party mall' },
  reseller: { zh: '代理商', en: 'a reseller' },
};

/** Answers that are worth a sentence, in the order in which they stand. `{n}` is a number, `{date}` a day. */
export const STATEMENTS: readonly {
  holds: (answers: Answers) => boolean;
  value?: 'outageHours' | 'age' | 'endedAt';
  words: Pair;
  /** Said instead where the money was taken for a term that renewed. */
  ofCharge?: Pair;
}[] = [
  {
    holds: ({ usage }) => usage === 'none',
    words: { zh: '开通后我没有使用过会员权益。', en: 'I have not used the membership since it began.' },
    ofCharge: {
      zh: '这次扣款后我没有使用过会员权益。',
      en: 'I have not used the membership since this charge.',
    },
  },
  {
    holds: ({ firstTime }) => firstTime === true,
    words: {
      zh: '这是我第一次购买此类服务，此前没有从该经营者或其他经营者处得到过相同的服务。',
      en: 'This was my first purchase of such a service, from this provider or any other.',
    },
  },
  {
    holds: ({ outageHours }) => outageHours !== undefined,
    value: 'outageHours',
    words: { zh: '服务中断共{n}小时。', en: 'The service was down for {n} hours in all.' },
  },
  {
    holds: ({ endedAt }) => endedAt !== undefined,
    value: 'endedAt',
    words: { zh: '服务自{date}起停止提供。', en: 'The service has not been provided since {date}.' },
  },
  {
    holds: ({ renewalNotice }) => renewalNotice === 'none',
    words: { zh: '扣款前我没有收到续费提醒。', en: 'I got no reminder before the renewal was charged.' },
  },
  {
    holds: ({ renewalNotice }) => renewalNotice === 'unclear',
    words: { zh: '扣款前的续费提醒不显著。', en: 'The reminder before the renewal was not clear.' },
  },
  {
    holds: ({ consent }) => consent === 'none',
    words: { zh: '我没有同意过自动续费。', en: 'I never agreed to automatic renewal.' },
  },
  {
    holds: ({ consent }) => consent === 'preticked',
    words: {
      zh: '自动续费是默认勾选的，不是我选择的。',
      en: 'Automatic renewal was ticked in advance, not chosen by me.',
    },
  },
  {
    holds: ({ age, reason }) => reason === 'minor' && age !== undefined,
    value: 'age',
    words: { zh: '付款人当时{n}岁。', en: 'The payer was {n} years old.' },
  },
];

/**
 * What a ground claims, said as a claim after the sentences of the terms. One without an entry adds nothing: there the
 * terms have said it.
 */
export const GROUND_WORDS: Partial<Record<GroundCode, Pair>> = {
  'pro-rata': {
    zh: '据此，没有使用的部分可以折算退费。',
    en: 'Under this the unused part is refunded in proportion.',
  },
  'pro-rata-window': {
    zh: '据此，没有使用的部分可以折算退费。',
    en: 'Under this the unused part is refunded in proportion.',
  },
  'prepaid-seven-days': {
    zh: '我认为本次购买属于预付式消费，可以在付款后的法定期间内请求返还本金。',
    en: 'I take this to be a prepaid purchase, of which the principal can be asked back within the statutory days after payment.',
  },
  'breach-clause': {
    zh: '没有按约定提供服务的，规则写明了怎样退费。',
    en: 'The terms provide for a refund where the service is not provided as agreed.',
  },
  'breach-law': {
    zh: '服务没有按约定提供，我要求退还相应的费用。',
    en: 'The service was not provided as agreed, and I ask for the corresponding sum.',
  },
  'unnoticed-renewal': {
    zh: '自动续费应当在扣款前以显著方式提醒，并由我自主选择，这次扣款没有做到。',
    en: 'A renewal must be clearly announced before the charge and be my own choice; that was not done.',
  },
  'unauthorised-payment': { zh: '这笔支付没有得到我的授权。', en: 'I did not authorise this payment.' },
  'duplicate-payment': {
    zh: '多扣的一笔没有依据，应当返还。',
    en: 'The second charge has no ground and is to be given back.',
  },
  'billing-error-clause': {
    zh: '会员规则写明误扣的款项予以退还。',
    en: 'The terms promise wrong charges back.',
  },
  'minor-payment': {
    zh: '监护人不追认这笔付款，请求返还。',
    en: 'The guardian does not approve this payment and asks for it back.',
  },
  'misleading-terms': {
    zh: '购买时的说明与实际提供的服务不一致。',
    en: 'What was said at purchase differs from the service provided.',
  },
  'void-no-refund-clause': {
    zh: '我认为“概不退款”是格式条款，不能排除我的退费请求。',
    en: 'I hold that a standard “no refunds” term cannot rule out this request.',
  },
  goodwill: {
    zh: '我知道规则不一定支持退费，仍请酌情考虑。',
    en: 'I know that the terms may not provide for a refund, and ask you to consider it all the same.',
  },
};

export const RUNG_WORDS: Readonly<Record<Exclude<Rung, 'demand'>, Pair>> = {
  supervisor: { zh: '对方主管', en: 'the supervisor' },
  platform: { zh: '交易平台', en: 'the platform' },
  'consumer-association': { zh: '消费者协会', en: 'the consumer association' },
  'authority-12315': { zh: '市场监督管理部门', en: 'the market regulator' },
  arbitration: { zh: '仲裁机构', en: 'arbitration' },
  court: { zh: '法院', en: 'the court' },
};

/** Events that a third party must know of; `{rung}` and `{sum}` are filled where they occur. */
export const EVENT_WORDS = {
  asked: { zh: '我提出退费申请', en: 'I asked for a refund' },
  'policy-asked': { zh: '我请求提供书面退费规则', en: 'I asked for the written refund policy' },
  'materials-sent': { zh: '我提交了材料', en: 'I handed in my papers' },
  approved: { zh: '对方同意退费', en: 'the provider agreed to a refund' },
  refused: { zh: '对方拒绝退费', en: 'the provider refused' },
  'silence-noted': {
    zh: '答复的期限已过，没有收到结果',
    en: 'the time for an answer had passed without one',
  },
  chased: { zh: '我再次催办', en: 'I asked again' },
  appealed: { zh: '我提出申诉', en: 'I appealed' },
  escalated: { zh: '我向{rung}反映', en: 'I took it to {rung}' },
  demanded: { zh: '我向对方发出退费催告函', en: 'I sent the provider a demand letter' },
  paid: { zh: '收到退款{sum}', en: '{sum} arrived' },
} as const satisfies Record<string, Pair>;
