// Small numbers inside a quote that a rule has already found: 48, 四十八, 十五. What a page says of its own is read in
// lib/core/quantity.

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 48 → 48, 四十八 → 48; up to 999 in Chinese; null where it is no numeral. */
export function parseSmallNumeral(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  let total = 0;
  let digit = 0;
  for (const letter of text) {
    if (letter === '百' || letter === '十') {
      total += (digit || 1) * (letter === '百' ? 100 : 10);
      digit = 0;
    } else {
      const value = DIGITS[letter];
      if (value === undefined) return null;
      digit = value;
    }
  }
  return total + digit;
}
