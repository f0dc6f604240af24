// Names of ways to pay, where they stand without a label.
const PAYMENT =
  /^(?:visa|master ?card|amex|american express|discover|jcb|union ?pay|银联|paypal|apple pay|google pay|alipay|wechat pay|支付宝|微信(?:支付)?|花呗|余额宝|零钱|银行卡|信用卡|信用卡支付|云闪付|qq钱包)(?:$|[\s(（·•*:：-])/i;
const CARD_TAIL = /(?:•{2,}|\*{2,}|ending in|ending with|尾号)\D{0,12}\d{4}\)?$/i;
/** "•••• •••• •••• 8830" */
const MASKED = /^(?:[•*·●]{4}[ -]?){1,3}\d{4}$/;
const LIMIT_CHARS = 48;

/** "支付宝", "Visa": the way to pay and nothing else. */
export function isPaymentName(text: string): boolean {
  return text.length <= LIMIT_CHARS && PAYMENT.test(text.trim());
}

/** "Mastercard •••• 1234": a card of this person's, not one of the cards accepted. */
export function isOwnCard(text: string): boolean {
  return (isPaymentName(text) && CARD_TAIL.test(text.trim())) || MASKED.test(text.trim());
}
