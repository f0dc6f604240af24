// What the page says about its own customs: the currency of bare numbers, what `$` means, which way dates are written.
import { extractMoney, moneyConventions } from '../quantity/money';
import { tellLanguage } from '../text/language';
import type { PageText } from '../text/page-text';
import type { ValueContext } from './read-values';

const SAMPLE_CHARS = 8_000;
const SLASHED = /(?<![\d/.-])(\d{1,2})[/.](\d{1,2})[/.]\d{4}(?!\d)/g;
const DAY_FIRST_LANGS = /^(?:en-(?:gb|au|nz|ie|in|za)|de|fr|es|it|pt|nl)/i;
const MONTH_FIRST_LANGS = /^en-us/i;

export function readValueContext(page: PageText): ValueContext {
  const sample = page.text.slice(0, SAMPLE_CHARS);
  const customs = moneyConventions(page.lang);
  const currencies = new Set(extractMoney(sample, customs).map(({ value }) => value.currency));
  const [only] = currencies;
  const isChinese = tellLanguage(sample) === 'zh';
  const currency =
    currencies.size === 1 && only
      ? only
      : currencies.size === 0 && isChinese
        ? (customs.yuan ?? 'CNY')
        : null;
  const dayFirst = readDayFirst(sample, page.lang);
  return { customs, currency, dates: dayFirst === undefined ? {} : { dayFirst } };
}

/** A date that can be read one way only shows how the page writes the others. */
function readDayFirst(text: string, lang: string): boolean | undefined {
  for (const [, first, second] of text.matchAll(SLASHED)) {
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  if (DAY_FIRST_LANGS.test(lang)) return true;
  return MONTH_FIRST_LANGS.test(lang) ? false : undefined;
}
