import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '退会请带会员卡和收据原件到前台。' },
    { text: '重复缴费的，请把付款截图发到邮箱，核对后退还。' },
    { text: '解约须双方当面签字，并交回合同正本。' },
    { text: '未成年人充值要退的，监护人须提供户口簿和流水。' },
    { text: '商品破损的请拍照联系卖家补发。' },
    { text: '经鉴定确为正品问题的，予以退款。' },
    { text: '由家人代办退卡的，另需委托书。' },
  ],
  misses: [
    { text: '入住时须出示身份证。', because: 'no refund' },
    { text: '丢失收据的概不退款。', because: 'no refund' },
    { text: '发票请在下单时填写抬头。', because: 'an invoice' },
    { text: '注册须提供手机号和证件。', because: 'no refund' },
  ],
};
