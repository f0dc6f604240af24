// The currencies this product can name: how they are written, and how many minor digits ISO 4217 gives them.

const NO_MINOR_UNIT: ReadonlySet<string> = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'PYG', 'UGX']);

/** Digits behind the point in an amount of this currency: 2 for CNY and TWD, 0 for JPY. */
export function minorDigits(currency: string): number {
  return NO_MINOR_UNIT.has(currency) ? 0 : 2;
}

/** Signs that name one currency by themselves. `$`, `¥` and 元 depend on the place and are not here. */
export const SIGN_CURRENCIES: Readonly<Record<string, string>> = {
  US$: 'USD',
  'US $': 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  NTD$: 'TWD',
  TW$: 'TWD',
  S$: 'SGD',
  SG$: 'SGD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  MX$: 'MXN',
  MOP$: 'MOP',
  R$: 'BRL',
  'JP¥': 'JPY',
  'CN¥': 'CNY',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
};

/**
 * Letter codes as written beside amounts, ISO and customary. TRY, PHP and MOP are left out: "TRY 30 DAYS FREE" and
 * "PHP 8" are met far more often than those currencies by code.
 */
export const CODE_CURRENCIES: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  CNY: 'CNY',
  CNH: 'CNY',
  USD: 'USD',
  HKD: 'HKD',
  TWD: 'TWD',
  NTD: 'TWD',
  JPY: 'JPY',
  KRW: 'KRW',
  EUR: 'EUR',
  GBP: 'GBP',
  CHF: 'CHF',
  CAD: 'CAD',
  AUD: 'AUD',
  NZD: 'NZD',
  SGD: 'SGD',
  MYR: 'MYR',
  RM: 'MYR',
  THB: 'THB',
  VND: 'VND',
  INR: 'INR',
  Rs: 'INR',
  usd: 'USD',
  rmb: 'CNY',
  cny: 'CNY',
  eur: 'EUR',
  gbp: 'GBP',
  IDR: 'IDR',
  BRL: 'BRL',
  MXN: 'MXN',
  RUB: 'RUB',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  PLN: 'PLN',
  CZK: 'CZK',
  HUF: 'HUF',
  ILS: 'ILS',
  ZAR: 'ZAR',
  AED: 'AED',
  SAR: 'SAR',
};

/** Words for currencies, before or after the amount. */
export const WORD_CURRENCIES: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  新台币: 'TWD',
  台币: 'TWD',
  港币: 'HKD',
  港元: 'HKD',
  港纸: 'HKD',
  澳门元: 'MOP',
  美元: 'USD',
  美金: 'USD',
  日元: 'JPY',
  円: 'JPY',
  韩元: 'KRW',
  韩币: 'KRW',
  日币: 'JPY',
  欧元: 'EUR',
  英镑: 'GBP',
  加元: 'CAD',
  澳元: 'AUD',
  新加坡元: 'SGD',
  'US dollars': 'USD',
  'U.S. dollars': 'USD',
  'US Dollars': 'USD',
  euros: 'EUR',
  euro: 'EUR',
  'pounds sterling': 'GBP',
  yuan: 'CNY',
  yen: 'JPY',
};
