import type { LawFile } from '../../types';

export const CN_CONTRACT_INTERPRETATION: LawFile = {
  jurisdiction: 'CN',
  instrument: '民法典合同编通则解释(法释〔2023〕13号)',
  citeAs: '最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释',
  source:
    'LawRefBook/Laws@2f4c5c2 (2025-04-19) 司法解释/最高人民法院关于适用《民法典》合同编通则若干问题的解释(2023-12-04).md',
  provisions: [
    {
      id: 'cn-htjs-9',
      article: '第九条',
      title: '格式条款认定',
      text: '合同条款符合民法典第四百九十六条第一款规定的情形，当事人仅以合同系依据合同示范文本制作或者双方已经明确约定合同条款不属于格式条款为由主张该条款不是格式条款的，人民法院不予支持。\n从事经营活动的当事人一方仅以未实际重复使用为由主张其预先拟定且未与对方协商的合同条款不是格式条款的，人民法院不予支持。但是，有证据证明该条款不是为了重复使用而预先拟定的除外。',
      summary: {
        zh: '示范文本、约定“非格式条款”、未重复使用均不影响认定',
        en: 'Labels do not defeat standard-term status',
      },
      topics: ['unfair_terms'],
      inForceFrom: '2023-12-05',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
    {
      id: 'cn-htjs-10',
      article: '第十条',
      title: '提示说明义务与举证',
      text: '提供格式条款的一方在合同订立时采用通常足以引起对方注意的文字、符号、字体等明显标识，提示对方注意免除或者减轻其责任、排除或者限制对方权利等与对方有重大利害关系的异常条款的，人民法院可以认定其已经履行民法典第四百九十六条第二款规定的提示义务。\n提供格式条款的一方按照对方的要求，就与对方有重大利害关系的异常条款的概念、内容及其法律后果以书面或者口头形式向对方作出通常能够理解的解释说明的，人民法院可以认定其已经履行民法典第四百九十六条第二款规定的说明义务。\n提供格式条款的一方对其已经尽到提示义务或者说明义务承担举证责任。对于通过互联网等信息网络订立的电子合同，提供格式条款的一方仅以采取了设置勾选、弹窗等方式为由主张其已经履行提示义务或者说明义务的，人民法院不予支持，但是其举证符合前两款规定的除外。',
      summary: {
        zh: '经营者负举证责任；互联网合同仅以勾选、弹窗主张已尽提示说明义务不予支持',
        en: 'Operator bears burden; a checkbox or pop-up ALONE is not enough online',
      },
      topics: ['unfair_terms', 'burden', 'evidence'],
      inForceFrom: '2023-12-05',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
    {
      id: 'cn-htjs-65',
      article: '第六十五条',
      title: '违约金30%',
      text: '当事人主张约定的违约金过分高于违约造成的损失，请求予以适当减少的，人民法院应当以民法典第五百八十四条规定的损失为基础，兼顾合同主体、交易类型、合同的履行情况、当事人的过错程度、履约背景等因素，遵循公平原则和诚信原则进行衡量，并作出裁判。\n约定的违约金超过造成损失的百分之三十的，人民法院一般可以认定为过分高于造成的损失。\n恶意违约的当事人一方请求减少违约金的，人民法院一般不予支持。',
      summary: { zh: '超过损失30%一般可认定过高', en: '>30% over loss = excessive' },
      topics: ['penalty_clause'],
      inForceFrom: '2023-12-05',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
  ],
};
