import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# 以下情况我们会退款\n重复扣款或金额错误；' },
    { text: '# 以下情形予以退款\n因平台故障连续两天无法使用。' },
    { text: '# 可申请退款的情况\n- 充值未到账且无法补发' },
  ],
  misses: [
    { text: '# 以下情况不予退款\n因您的设备无法使用。', because: 'none' },
    { text: '# 以下情况我们会退款\n因用户自身原因无法使用的。', because: 'the customer' },
    { text: '# 关于我们\n平台故障请报修。', because: 'no refund' },
  ],
};
