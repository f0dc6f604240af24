import type { LawFile } from '../../types';

export const CN_MIIT_APP_NOTICE: LawFile = {
  jurisdiction: 'CN',
  instrument: '工业和信息化部关于进一步提升移动互联网应用服务能力的通知(工信部信管函〔2023〕26号)',
  citeAs: '工业和信息化部关于进一步提升移动互联网应用服务能力的通知',
  source: 'DoNews 2023-07-06 via stored page (quotes the MIIT requirement); doc number unverified',
  provisions: [
    {
      id: 'cn-miit-26',
      article: null,
      title: 'APP自动续费前5日提醒',
      text: null,
      summary: {
        zh: '自动续订、自动续费前5日以短信、消息推送等显著方式提醒用户；服务期间提供便捷的随时退订方式和取消途径；（未核实）应征得用户同意，不得默认勾选、强制捆绑开通',
        en: 'Apps: notify 5 days before auto-renew by SMS/push; easy unsubscribe path',
      },
      topics: ['auto_renew', 'cancel'],
      inForceFrom: '2023-02',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
      note: '条号：自动续订/续费要求(条号待核)',
    },
  ],
};
