// The one doorway to the extension API: nobody else imports webextension-polyfill, so that browsers' differences are
// met here and a test can see who reaches for the API.
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };
