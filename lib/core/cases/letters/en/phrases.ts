// English: phrases that several letters share.

export const EXACT_CLAUSE = {
  text: 'Please name the term the refusal rests on, give the date of its version, and quote it.',
};
export const TO = { text: 'To {addressee},' };
export const ON_RECORD = '[ (order {orderId})]';
