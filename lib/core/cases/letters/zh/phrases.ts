// Chinese: phrases that several letters share.

export const CHAT_FACTS = {
  text: '[会员类型：{product}；][购买时间：{paidOn}；][订单号：{orderId}；][实付：{price}；]申请退费。',
};
export const EXACT_CLAUSE = { text: '请写明拒绝所依据的条款名称、版本日期和原文。' };
export const TO = { text: '{addressee}：' };
