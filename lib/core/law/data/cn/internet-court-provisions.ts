import type { LawFile } from '../../types';

export const CN_INTERNET_COURT_PROVISIONS: LawFile = {
  jurisdiction: 'CN',
  instrument: '最高法互联网法院规定(法释〔2018〕16号)',
  citeAs: '最高人民法院关于互联网法院审理案件若干问题的规定',
  source:
    'LawRefBook/Laws@2f4c5c2 (2025-04-19) 司法解释/最高人民法院关于互联网法院审理案件若干问题的规定(2018-09-06).md',
  provisions: [
    {
      id: 'cn-hlw-2',
      article: '第二条',
      title: '集中管辖',
      text: '北京、广州、杭州互联网法院集中管辖所在市的辖区内应当由基层人民法院受理的下列第一审案件：\n（一）通过电子商务平台签订或者履行网络购物合同而产生的纠纷；\n（二）签订、履行行为均在互联网上完成的网络服务合同纠纷；\n（三）签订、履行行为均在互联网上完成的金融借款合同纠纷、小额借款合同纠纷；\n（四）在互联网上首次发表作品的著作权或者邻接权权属纠纷；\n（五）在互联网上侵害在线发表或者传播作品的著作权或者邻接权而产生的纠纷；\n（六）互联网域名权属、侵权及合同纠纷；\n（七）在互联网上侵害他人人身权、财产权等民事权益而产生的纠纷；\n（八）通过电子商务平台购买的产品，因存在产品缺陷，侵害他人人身、财产权益而产生的产品责任纠纷；\n（九）检察机关提起的互联网公益诉讼案件；\n（十）因行政机关作出互联网信息服务管理、互联网商品交易及有关服务管理等行政行为而产生的行政纠纷；\n（十一）上级人民法院指定管辖的其他互联网民事、行政案件。',
      summary: {
        zh: '北京广州杭州：电商平台购物、全程网上的网络服务合同等',
        en: 'Internet court jurisdiction',
      },
      topics: ['jurisdiction'],
      inForceFrom: '2018-09-07',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
    {
      id: 'cn-hlw-9',
      article: '第九条',
      title: '在线举证',
      text: '互联网法院组织在线证据交换的，当事人应当将在线电子数据上传、导入诉讼平台，或者将线下证据通过扫描、翻拍、转录等方式进行电子化处理后上传至诉讼平台进行举证，也可以运用已经导入诉讼平台的电子数据证明自己的主张。',
      summary: { zh: '在线电子数据上传导入', en: 'Online evidence' },
      topics: ['evidence'],
      inForceFrom: '2018-09-07',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
    {
      id: 'cn-hlw-11',
      article: '第十一条',
      title: '电子数据真实性审查',
      text: '当事人对电子数据真实性提出异议的，互联网法院应当结合质证情况，审查判断电子数据生成、收集、存储、传输过程的真实性，并着重审查以下内容：\n（一）电子数据生成、收集、存储、传输所依赖的计算机系统等硬件、软件环境是否安全、可靠；\n（二）电子数据的生成主体和时间是否明确，表现内容是否清晰、客观、准确；\n（三）电子数据的存储、保管介质是否明确，保管方式和手段是否妥当；\n（四）电子数据提取和固定的主体、工具和方式是否可靠，提取过程是否可以重现；\n（五）电子数据的内容是否存在增加、删除、修改及不完整等情形；\n（六）电子数据是否可以通过特定形式得到验证。\n当事人提交的电子数据，通过电子签名、可信时间戳、哈希值校验、区块链等证据收集、固定和防篡改的技术手段或者通过电子取证存证平台认证，能够证明其真实性的，互联网法院应当确认。\n当事人可以申请具有专门知识的人就电子数据技术问题提出意见。互联网法院可以根据当事人申请或者依职权，委托鉴定电子数据的真实性或者调取其他相关证据进行核对。',
      summary: {
        zh: '主体时间明确、内容清晰客观、提取固定可靠可重现、有无增删改、可验证；电子签名、可信时间戳、哈希校验、区块链或取证平台认证能证明真实的应当确认',
        en: 'Hash check / trusted timestamp / e-signature / blockchain / forensic platform → court shall confirm if they prove authenticity',
      },
      topics: ['evidence'],
      inForceFrom: '2018-09-07',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
  ],
};
