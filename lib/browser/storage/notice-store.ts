// Whether and where the notice in a page is wanted.
import {
  DEFAULT_NOTICE_SETTINGS,
  type NoticeSettings,
  noticeSettingsSchema,
} from '@/lib/core/advice/notice-types';
import type { Exclusively } from './ledger-store';
import { createStoredItem, type StorageArea } from './stored-item';

export const NOTICE_SETTINGS_KEY = 'notice-settings';

export function createNoticeStore(area: StorageArea, exclusively: Exclusively) {
  const item = createStoredItem(area, {
    key: NOTICE_SETTINGS_KEY,
    version: 1,
    schema: noticeSettingsSchema,
    fallback: DEFAULT_NOTICE_SETTINGS,
  });
  return {
    read: async () => (await item.read()).value,
    /** Background and desk both change it: one after the other. */
    update: (change: (settings: NoticeSettings) => NoticeSettings) =>
      exclusively(`refundlens.${NOTICE_SETTINGS_KEY}`, () => item.update(change)),
  };
}
