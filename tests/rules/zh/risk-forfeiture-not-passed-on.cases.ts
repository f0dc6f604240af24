import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '演出席位一经选定不得转送他人。' },
    { text: '积分不能转给家人，也不能合并。' },
    { text: '里程不可繼承。' },
    { text: '请勿将优惠券转卖或赠送他人。' },
    { text: '赠金不退、不转。' },
  ],
  misses: [
    { text: '账号不得转让或出售。', because: 'an account' },
    { text: '本协议项下的权利义务不得转让。', because: 'a contract' },
    { text: '门票可以转赠一次。', because: 'may be passed on' },
    { text: '本软件授予您不可转让的许可。', because: 'a licence' },
  ],
};
