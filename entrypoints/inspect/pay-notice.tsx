// The notice before paying in one frame: mounted where the background says so, pointing at what it speaks of.
import { render } from 'preact';
import cardCss from '@/components/card/card.css?inline';
import noticeCss from '@/components/notice/notice.css?inline';
import { PayNotice } from '@/components/notice/PayNotice';
import { TranslateProvider } from '@/components/translate';
import { sendToBackground } from '@/lib/browser/messages/channel';
import { translate } from '@/lib/browser/translate';
import type { NoticePlan, NoticePoint } from '@/lib/core/advice/notice-types';
import { toCivilDate } from '@/lib/core/calendar/civil-date';
import type { PageText } from '@/lib/core/text/page-text';
import { createNoticeHost } from '@/lib/page/notice/notice-host';
import { createNoticeTargets } from '@/lib/page/notice/targets';
import type { TextMap } from '@/lib/page/read';

/** A frame too small for the notice leaves it to the toolbar button and the popup. */
const SMALLEST_FRAME_PX = { width: 360, height: 320 };

export interface PayNoticeOptions {
  /** Scrolls to the words and lets them flash. */
  flash: (point: NoticePoint) => void;
  keepEvidence: () => Promise<boolean>;
}

export function createPayNotice(document: Document, { flash, keepEvidence }: PayNoticeOptions) {
  const host = createNoticeHost(document, `${cardCss}\n${noticeCss}`);
  /** What the person has closed here; it stays closed until the address changes. */
  let closed = { url: '', codes: new Set<string>() };
  let openedAt = '';

  const close = (): void => host.close();
  const closeForNow = (plan: NoticePlan): void => {
    for (const { code } of plan.points) closed.codes.add(code);
    close();
  };
  const mute = (plan: NoticePlan): void => {
    closeForNow(plan);
    void sendToBackground('notice.mute', {});
  };

  return {
    /** Shows what was planned for the newest reading, or takes down what no longer holds. */
    show(plan: NoticePlan | null, page: PageText, map: TextMap): void {
      const url = location.href.split('#', 1)[0] ?? '';
      if (closed.url !== url) closed = { url, codes: new Set() };
      const isNews = plan?.points.some(({ code }) => !closed.codes.has(code)) ?? false;
      if (plan === null || !isNews || isTinyFrame()) {
        close();
        return;
      }
      openedAt = url;
      host.open({
        label: translate('pay_notice_title'),
        targets: createNoticeTargets(plan, page, map),
        escape: () => closeForNow(plan),
        render: (root) => {
          render(
            <TranslateProvider t={translate}>
              <PayNotice
                plan={plan}
                today={toCivilDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)}
                show={flash}
                keepEvidence={keepEvidence}
                mute={() => mute(plan)}
                close={() => closeForNow(plan)}
              />
            </TranslateProvider>,
            root,
          );
          return () => render(null, root);
        },
      });
    },
    /** The address may have changed within the document: what is shown belongs to the page before. */
    moved(): void {
      if (host.isOpen() && (location.href.split('#', 1)[0] ?? '') !== openedAt) close();
    },
    suspend: host.suspend,
    holds: host.holds,
    close,
  };
}

function isTinyFrame(): boolean {
  return window !== top && (innerWidth < SMALLEST_FRAME_PX.width || innerHeight < SMALLEST_FRAME_PX.height);
}
