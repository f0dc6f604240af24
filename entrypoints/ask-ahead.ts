// In the popup's head, before its styles and its code: the background is at work while those are loaded.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAboutTab } from '@/lib/browser/messages/ask-ahead';

export default defineUnlistedScript(() => {
  // A browser that shows the popup as a tab of its own (Firefox on phones) has no other tab in front: the address names it.
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  askAboutTab(Number.isInteger(named) ? named : null);
});
