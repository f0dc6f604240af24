// The notice before paying with the browser behind its ports, for background and desk alike.
import { createNoticeUseCases, type NoticeUseCases } from '@/lib/app/advice/notice-use-cases';
import { localArea } from '@/lib/browser/storage/areas';
import { createNoticeStore } from '@/lib/browser/storage/notice-store';
import { readTab } from '@/lib/browser/tabs';
import { createLedgerPorts } from './ledger-ports';

export function createNotice(): NoticeUseCases {
  const { settings, now, zone } = createLedgerPorts();
  return createNoticeUseCases({
    settings: createNoticeStore(
      localArea,
      (name, task) => navigator.locks.request(name, task) as ReturnType<typeof task>,
    ),
    addressOf: async (tabId) => (await readTab(tabId))?.url ?? null,
    marginDays: async () => (await settings.read()).marginDays,
    now,
    zone,
  });
}
