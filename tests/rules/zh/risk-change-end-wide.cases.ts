import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '園方得限制入園人數。' },
    { text: '本站可随时关闭闲置店铺。' },
    { text: '本计划平台可随时终止。' },
    { text: '学校可合班。' },
    { text: '馆方保留缩减部分活动的权利。' },
    { text: '旅行社可另派其他导游。' },
    { text: '我们将停止支持旧版客户端。' },
    { text: '本會可全權決定拒絕任何入會申請。' },
    { text: '影院得因场地检修关闭部分影厅。' },
    { text: '我们有权拒绝任何订单而毋须说明理由。' },
    { text: '歌曲可能因授权到期而下架。' },
    { text: '运营方可出于商业考量停运本服。' },
    { text: '账号长期没有登录的，平台可以注销该账号。' },
  ],
  misses: [
    { text: '用户违规的，平台有权终止服务。', because: 'breach by the customer' },
    { text: '会员可随时停止订阅。', because: 'the customer stops' },
    { text: '您可自行关闭推送。', because: 'the customer' },
    { text: '系统将在维护后恢复运营。', because: 'no end' },
  ],
};
