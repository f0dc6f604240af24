// Messages of the extension's locale.
import { browser } from './browser';

/** The message with $1… filled in; '' when there is none. */
export function translate(key: string, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}
