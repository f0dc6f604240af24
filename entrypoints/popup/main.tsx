// The popup's wiring: the tab that was asked about, the messages, the clock.
import { render } from 'preact';
import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/popup.css';
import '@/assets/styles/series.css';
import '@/assets/styles/answer.css';
import '@/assets/styles/question.css';
import { TranslateProvider } from '@/components/translate';
import { takeAskedTab } from '@/lib/browser/messages/ask-ahead';
import { readAnswer } from '@/lib/browser/messages/from-popup';
import { translate } from '@/lib/browser/translate';
import { PopupApp } from './popup-app';

/** "Reading…" is shown only to whoever waits longer; for a blink it would flicker. */
const BLINK_MS = 80;

document.documentElement.lang = translate('language_tag');
document.title = translate('extension_name');

const asked = await takeAskedTab();
const answer = asked.answer.then(readAnswer<'tab.view'>);
const blink = new Promise<null>((resolve) => setTimeout(() => resolve(null), BLINK_MS));
const arrived = await Promise.race([answer, blink]);
render(
  <TranslateProvider t={translate}>
    <PopupApp tabId={asked.tabId} url={asked.url} first={{ answer, arrived }} />
  </TranslateProvider>,
  document.body,
);
