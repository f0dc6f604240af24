// English: phrases that several letters share.

export const CHAT_FACTS = {
  text: '[Membership: {product}; ][bought on {paidOn}; ][order number {orderId}; ][paid {price}; ]refund requested.',
};
export const EXACT_CLAUSE = {
  text: 'Please name the term you refuse under, the date of its version, and quote it.',
};
export const TO = { text: 'To {addressee},' };
export const ON_RECORD = '[ (order {orderId})]';
