import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/assets/styles/choose.css?inline';
import { sendToBackground } from '@/lib/browser/messages/channel';
import { translate } from '@/lib/browser/translate';
import { leaveChosenRegion } from '@/lib/page/capture/chosen-region';
import { chooseRegion } from '@/lib/page/choose/choose-region';

const RUNNING = Symbol.for('refundlens.region.choosing');
/** The background takes the tab from the sender. */
const OWN_TAB = -1;

// Put into a page when the person wants to mark a part of it. Asked for again, the one before gives way.
export default defineUnlistedScript(() => {
  // Not awaited: the injection waits for what its script gives back, and the person may take their time.
  void choose();
});

async function choose(): Promise<void> {
  const scope = globalThis as { [RUNNING]?: AbortController };
  scope[RUNNING]?.abort();
  const running = new AbortController();
  scope[RUNNING] = running;
  const words = {
    title: translate('choose_title'),
    how: translate('choose_how'),
    keys: translate('choose_keys'),
    cancel: translate('cancel'),
  };
  const region = await chooseRegion(document, { css, words, signal: running.signal });
  if (!region) return;
  leaveChosenRegion(region);
  await sendToBackground('capture.start', { tabId: OWN_TAB, mode: 'region' });
}
