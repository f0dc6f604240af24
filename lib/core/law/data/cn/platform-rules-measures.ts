import type { LawFile } from '../../types';

export const CN_PLATFORM_RULES_MEASURES: LawFile = {
  jurisdiction: 'CN',
  instrument: '网络交易平台规则监督管理办法(总局、网信办令第116号)',
  citeAs: '网络交易平台规则监督管理办法',
  source:
    '315jiage.cn/mn597657p2.aspx (stored page excerpt); order no./dates: samr.gov.cn art_85b474fc… via third-party note',
  provisions: [
    {
      id: 'cn-ptgz-30',
      article: '第三十条',
      title: '平台规则不得排除限制消费者权利',
      text: '网络交易平台经营者不得在平台规则的制定、修改和执行过程中排除或者限制消费者权利、减轻或者免除自身责任、不合理加重消费者责任，具体包括下列情形：\n（一）要求消费者承担的违约金或者损害赔偿金超过法定数额或者明显超过合理数额；\n（二）排除或者限制消费者依法自主选择商品或者服务的权利；\n（三）排除或者限制消费者依法请求支付违约金或者损害赔偿金的权利；\n（四）排除或者限制消费者依法投诉、举报、请求调解、申请仲裁、提起诉讼的权利；\n（五）其他排除或者限制消费者权利、减轻或者免除自身责任、不合理加重消费者责任的情形。',
      summary: { zh: '平台规则黑名单', en: 'Blacklist for platform rules' },
      topics: ['unfair_terms', 'platform'],
      inForceFrom: '2026-02-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_via_secondary',
    },
    {
      id: 'cn-ptgz-32',
      article: '第三十二条',
      title: '会员服务期内不得单方减损权益/加价',
      text: '消费者购买网络交易平台经营者提供的会员服务的，网络交易平台经营者不得在约定服务期内通过单方面修改平台规则的方式，擅自收取额外费用或者减损会员权益。在消费者继续购买会员服务前，网络交易平台经营者应当以显著方式告知消费者平台规则中与会员权益相关的变化情况。\n因无法预见的客观情况导致网络交易平台经营者无法按照原有平台规则对消费者提供相关服务，消费者提出终止会员服务的，应当依照本办法第十四条的规定处理。',
      summary: {
        zh: '会员服务期内不得单方改规则收额外费用或减损权益；续购前须显著告知变化',
        en: 'Within the paid term the platform may not unilaterally add fees or cut member benefits; changes must be conspicuously told before renewal',
      },
      topics: ['membership', 'benefit_cut', 'auto_renew'],
      inForceFrom: '2026-02-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_via_secondary',
      source: '315jiage.cn/mn597657p2.aspx (stored page excerpt)',
    },
  ],
};
