// The notice in a page: whether one is to be shown, and where the person does not want any.
import type { NoticePlan, NoticeSettings } from '@/lib/core/advice/notice-types';
import { MUTED_LIMIT } from '@/lib/core/advice/notice-types';
import { planNotice } from '@/lib/core/advice/plan-notice';
import { toCivilDate } from '@/lib/core/calendar/civil-date';
import type { PageReading } from '@/lib/core/pages/reading';
import { siteOf } from '@/lib/core/subscriptions/offer';

export interface NoticePorts {
  settings: {
    read(): Promise<NoticeSettings>;
    update(change: (settings: NoticeSettings) => NoticeSettings): Promise<NoticeSettings>;
  };
  /** Address in the tab's address bar, whose site a person means by "this site"; null when the tab is gone. */
  addressOf(tabId: number): Promise<string | null>;
  marginDays(): Promise<number>;
  now(): number;
  zone(): string;
}

export interface NoticeUseCases {
  /** What the frame that was read is to show; null for nothing. */
  plan(tabId: number, reading: PageReading): Promise<NoticePlan | null>;
  /** Keeps it away from the tab's site from now on. False when the tab is gone. */
  mute(tabId: number): Promise<boolean>;
  unmute(site: string): Promise<void>;
  setShown(shown: boolean): Promise<void>;
  settings(): Promise<NoticeSettings>;
}

export function createNoticeUseCases(ports: NoticePorts): NoticeUseCases {
  const siteIn = async (tabId: number): Promise<string> => siteOf((await ports.addressOf(tabId)) ?? '');
  return {
    async plan(tabId, reading) {
      const zone = ports.zone();
      const today = toCivilDate(ports.now(), zone);
      // Most pages warn of nothing: the stores are asked only for the others.
      if (reading.warnings.length === 0) return null;
      const [{ shown, muted }, marginDays, site] = await Promise.all([
        ports.settings.read(),
        ports.marginDays(),
        siteIn(tabId),
      ]);
      if (!shown || muted.includes(site)) return null;
      return planNotice(reading, { today, zone, marginDays });
    },
    async mute(tabId) {
      const site = await siteIn(tabId);
      if (site === '') return false;
      await ports.settings.update(({ muted, ...rest }) => ({
        ...rest,
        muted: [...muted.filter((one) => one !== site), site].slice(-MUTED_LIMIT),
      }));
      return true;
    },
    async unmute(site) {
      await ports.settings.update(({ muted, ...rest }) => ({
        ...rest,
        muted: muted.filter((one) => one !== site),
      }));
    },
    async setShown(shown) {
      await ports.settings.update((settings) => ({ ...settings, shown }));
    },
    settings: () => ports.settings.read(),
  };
}
