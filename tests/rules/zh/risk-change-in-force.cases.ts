import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '新版条款自发布之日起生效，并取代旧版。' },
    { text: '您的权利义务以最新的服务条款为准。' },
    { text: '本平台将来可能发布的各项规则均为本协议不可分割的组成部分。' },
  ],
  misses: [
    { text: '本协议自您点击同意之日起生效。', because: 'conclusion of the contract' },
    { text: '取消将在下个周期生效。', because: 'a cancellation' },
    { text: '价格以结算页公示为准。', because: 'a price' },
  ],
};
