// Chinese: phrases that several letters share.

export const EXACT_CLAUSE = { text: '请写明拒绝所依据的条款名称、版本日期和原文。' };
export const TO = { text: '{addressee}：' };
