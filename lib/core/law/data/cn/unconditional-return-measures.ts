import type { LawFile } from '../../types';

export const CN_UNCONDITIONAL_RETURN_MEASURES: LawFile = {
  jurisdiction: 'CN',
  instrument: '网络购买商品七日无理由退货暂行办法(总局令第31号2020修订)',
  citeAs: '网络购买商品七日无理由退货暂行办法',
  source: 'secondary excerpts (wodefinance, jipiyun) + unverified',
  provisions: [
    {
      id: 'cn-7rwl',
      article: '第三、六、七条',
      title: '商品七日无理由',
      text: null,
      summary: {
        zh: '六：定作、鲜活易腐、在线下载/拆封数字化商品、报刊；七：拆封影响安全品质、激活试用价值贬损大、临期瑕疵（须购买时确认）；七日自签收次日起算',
        en: 'Goods-only; exclusions and day-after-receipt counting',
      },
      topics: ['refund_7d'],
      inForceFrom: '2017-03-15',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'unverified',
    },
  ],
};
