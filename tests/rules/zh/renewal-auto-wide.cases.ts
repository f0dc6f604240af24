import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '勾选后每季自动从账户划转会费。' },
    { text: '开通即视为同意包月循环收费。' },
    { text: '会员一到期系统就会帮你续上。' },
    { text: '体验周结束之后按月费标准继续收费。' },
    { text: '一个月扣一次，扣到您关掉为止。' },
    { text: '本合約期滿未以書面提出終止者，即自動延續一年。' },
    { text: '双方均未书面提出异议的，合同顺延一年。' },
    { text: '年费到期前会替您续上。' },
    { text: '您同意本馆每月一日从银行卡划扣会员费。' },
    { text: '连续包年服务是指到期后由我们代为续费的服务。' },
    { text: '可以为域名设置自动续费，到期前由系统扣款。' },
    { text: '打开“下一集自动购买”的，看到付费处即自动扣取金币。' },
  ],
  misses: [
    { text: '试用期满不会自动扣费。', because: 'no charge' },
    { text: '如何关闭自动续费？', because: 'a question' },
    { text: '取消自动续费后，本期仍可使用。', because: 'the effect of cancelling' },
    { text: '每半小时1元，从余额扣取。', because: 'by use' },
  ],
};
