import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '签了微信免密的，每月八号由系统代扣会费。' },
    { text: '月票到日子会自己扣，不用您操心。' },
    { text: '租期屆滿前未以書面通知終止者，視為同意續約。' },
    { text: '承诺期结束后转为逐月续期。' },
    { text: '本档为循环扣款，每三十日一次。' },
    { text: '余额低于十元时，自动从银行卡充入五十元。' },
  ],
  misses: [
    { text: '本站不会自动续费，到期请手动开通。', because: 'said not to' },
    { text: '每节课自动扣除一次课时。', because: 'lessons' },
    { text: '个税由单位每月代扣代缴。', because: 'a tax' },
    { text: '会自动续费吗？', because: 'a question' },
    { text: '扣款失败的，系统会再次划扣。', because: 'a retry' },
  ],
};
