// A reminder that fell due while the extension was switched off, replaced by a newer version, or its browser closed: told
// once, late, with its true day. A copy of the build is used, with a witness in front of its background that writes down
// what notifications say: the browser gives back no more than their ids.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { formatDeadline } from '@/components/format/dates';
import { addDays, toCivilDate } from '@/lib/core/calendar/civil-date';
import { DEFAULT_SETTINGS } from '@/lib/core/subscriptions/types';
import { item } from '../../unit/core/subscriptions/items';
import { type LaunchedExtension, launchExtension } from '../extension';

interface Told {
  id: string;
  message: string;
}
/** What these tests use of the API inside a page of the extension or of the browser. */
interface Api {
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
  notifications: { getAll(): Promise<Record<string, boolean>>; clear(id: string): Promise<boolean> };
  alarms: { getAll(): Promise<{ name: string }[]>; clearAll(): Promise<boolean> };
  management: {
    setEnabled(id: string, on: boolean): Promise<void>;
    get(id: string): Promise<{ version: string; enabled: boolean }>;
  };
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
  runtime: { reload(): void };
}

const WITNESS = `{
  const { create } = chrome.notifications;
  chrome.notifications.create = (id, options, ...rest) => {
    void chrome.storage.local
      .get('told')
      .then(({ told = [] }) => chrome.storage.local.set({ told: [...told, { id, message: options.message }] }));
    return create.call(chrome.notifications, id, options, ...rest);
  };
}
`;
const today = toCivilDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
/** Its last day to cancel is today: every reminder before it has fallen due. */
const charge = addDays(today, 2);
const LATE = `reminder:late/cancel-by/${charge}/1`;

let folder: string;
let build: string;
let extension: LaunchedExtension;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'refundlens-restarts-'));
  build = join(folder, 'build');
  cpSync(join(import.meta.dirname, '../../../.output/chrome-mv3'), build, { recursive: true });
  const background = join(build, 'background.js');
  writeFileSync(background, WITNESS + readFileSync(background, 'utf8'));
  extension = await launch();
  const desk = await openDesk();
  const settings = { ...DEFAULT_SETTINGS, quiet: null };
  const late = item({ id: 'late', nextChargeOn: charge, scheduledAt: '2026-01-01T10:00' });
  await desk.evaluate(
    ([kept, one]) =>
      (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({
        'reminder-settings': { version: 1, value: kept },
        ledger: { version: 1, value: [one] },
      }),
    [settings, late] as const,
  );
  await expect.poll(() => shown(desk)).toEqual([LATE]);
});
test.afterAll(async () => {
  await extension.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

test('switched off and on again', async () => {
  await fallDueUnseen();
  const page = await openExtensions();
  await page.evaluate(
    (id) => (globalThis as unknown as { chrome: Api }).chrome.management.setEnabled(id, false),
    extension.extensionId,
  );
  await page.evaluate(
    (id) => (globalThis as unknown as { chrome: Api }).chrome.management.setEnabled(id, true),
    extension.extensionId,
  );
  await page.close();
  await expectToldOnce();
});

test('replaced by a newer version', async () => {
  await fallDueUnseen();
  const manifest = join(build, 'manifest.json');
  const before = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, before.replace(/"version":\s*"[^"]+"/, '"version":"99.0"'));
  const page = await openExtensions();
  // Without it the browser leaves an extension from a folder switched off when it is loaded anew.
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: Api }).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  const worker = await extension.worker();
  // The worker is gone with its answer.
  await worker
    .evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.runtime.reload())
    .catch(() => {});
  const seen = () =>
    page.evaluate(async (id) => {
      const { management } = (globalThis as unknown as { chrome: Api }).chrome;
      const { version, enabled } = await management.get(id);
      return { version, enabled };
    }, extension.extensionId);
  await expect.poll(seen).toEqual({ version: '99.0', enabled: true });
  await page.close();
  await expectToldOnce();
});

test('the browser closed and opened again', async () => {
  await fallDueUnseen();
  await extension.close();
  extension = await launch();
  await expectToldOnce();
});

const launch = () => launchExtension({ build, profile: join(folder, 'profile') });
const openDesk = () => extension.openExtensionPage('desk.html#/about');
const shown = (desk: Page) =>
  desk.evaluate(async () =>
    Object.keys(await (globalThis as unknown as { chrome: Api }).chrome.notifications.getAll()),
  );

async function openExtensions(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  return page;
}

/** As if the last look had been before the reminders fell due, with the alarms gone: nothing of ours sees this change. */
async function fallDueUnseen(): Promise<void> {
  const desk = await openDesk();
  await desk.evaluate(
    async ([notice, through]) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.notifications.clear(notice);
      await chrome.alarms.clearAll();
      await chrome.storage.local.set({
        told: [],
        'reminder-log': { version: 1, value: { delivered: {}, settled: {}, later: {}, through } },
      });
    },
    [LATE, `${addDays(today, -8)}T09:00`] as const,
  );
  expect(await shown(desk)).toEqual([]);
  await desk.close();
}

async function expectToldOnce(): Promise<void> {
  const desk = await openDesk();
  const read = () =>
    desk.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const { told } = await chrome.storage.local.get('told');
      return { told: told as Told[], alarms: (await chrome.alarms.getAll()).map(({ name }) => name).sort() };
    });
  await expect
    .poll(async () => (await read()).alarms, { timeout: 15_000 })
    .toEqual(['reminders.check', 'reminders.next']);
  const { told } = await read();
  expect(told.map(({ id }) => id)).toEqual([LATE]);
  // Five, three and one day before: one notice, and its day is the one on which the last of them fell due.
  const due = formatDeadline(addDays(today, -1), today, 'zh-CN');
  expect(told[0]?.message).toContain(`这条本该在 ${due} 提醒，现在才送到。`);
  await desk.close();
}
