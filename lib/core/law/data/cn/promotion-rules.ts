import type { LawFile } from '../../types';

export const CN_PROMOTION_RULES: LawFile = {
  jurisdiction: 'CN',
  instrument: '规范促销行为暂行规定(总局令第32号)',
  citeAs: '规范促销行为暂行规定',
  source: 'third-party verification log quoting samr.gov.cn (secondary verbatim)',
  provisions: [
    {
      id: 'cn-cxgz',
      article: '第二十一条',
      title: '折价基准',
      text: '经营者折价、减价，应当标明或者通过其他方便消费者认知的方式表明折价、减价的基准。未标明或者表明基准的，其折价、减价应当以同一经营者在同一经营场所内，在本次促销活动前七日内最低成交价格为基准。',
      summary: {
        zh: '未标基准→前七日内最低成交价',
        en: 'Discount base default = lowest price in prior 7 days',
      },
      topics: ['price'],
      inForceFrom: '2020-12-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_via_secondary',
    },
  ],
};
