// The popup's wiring: the tab in front, the messages, the clock.
import { render } from 'preact';
import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/popup.css';
import '@/assets/styles/answer.css';
import '@/assets/styles/question.css';
import { TranslateProvider } from '@/components/translate';
import { readActiveTab, readTab } from '@/lib/browser/tabs';
import { translate } from '@/lib/browser/translate';
import { PopupApp } from './popup-app';

document.documentElement.lang = translate('language_tag');
document.title = translate('extension_name');

// A browser that shows the popup as a tab of its own (Firefox on phones) has no other tab in front: the address names it.
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const tab = Number.isInteger(named) ? await readTab(named) : await readActiveTab();
render(
  <TranslateProvider t={translate}>
    <PopupApp tabId={tab?.id ?? null} url={tab?.url ?? ''} />
  </TranslateProvider>,
  document.body,
);
