// A reminder in Firefox, from the ledger to the notification to the answer in the desk.
import type { Page } from 'puppeteer-core';
import { addDays, toCivilDate } from '@/lib/core/calendar/civil-date';
import { DEFAULT_SETTINGS } from '@/lib/core/subscriptions/types';
import { item } from '../unit/core/subscriptions/items';

const LIMIT_MS = 20_000;
const STEP_MS = 200;

/** What is used of the API inside a page of the extension. */
interface Api {
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
  notifications: { getAll(): Promise<Record<string, unknown>> };
}

/**
 * The id of the notification that a reminder made, and the charge for which "keep it" then stands in the log. `desk` is a
 * page of the desk; it stays in the subscriptions room.
 */
export async function remindAndAnswer(desk: Page): Promise<[id: string, answered: string]> {
  const today = toCivilDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const late = item({ id: 'late', nextChargeOn: addDays(today, 4), scheduledAt: '2026-01-01T10:00' });
  await desk.evaluate(
    (items) => (globalThis as unknown as { browser: Api }).browser.storage.local.set(items),
    {
      'reminder-settings': { version: 1, value: { ...DEFAULT_SETTINGS, quiet: null } },
      ledger: { version: 1, value: [late] },
    },
  );
  const id = await until(desk, 'the notification', async () => {
    const { notifications } = (globalThis as unknown as { browser: Api }).browser;
    return Object.keys(await notifications.getAll())[0] ?? null;
  });
  // Where a click on the notification leads.
  await desk.evaluate(() => {
    location.hash = '#/subscriptions/late';
  });
  await until(desk, 'the answer in the desk', () => {
    // The first answer beside the day; its words follow the language that Firefox was built with.
    const keep = document.querySelector<HTMLButtonElement>('.cancel-by-day ~ .button-row > button');
    keep?.click();
    return keep?.textContent ?? null;
  });
  const answered = await until(desk, 'the answer in the log', async () => {
    const { storage } = (globalThis as unknown as { browser: Api }).browser;
    const log = (await storage.local.get('reminder-log'))['reminder-log'] as { value: { settled: object } };
    return Object.keys(log.value.settled)[0] ?? null;
  });
  return [id, answered];
}

/** Runs `look` in the page until it gives something. */
async function until(
  page: Page,
  what: string,
  look: () => string | null | Promise<string | null>,
): Promise<string> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; ) {
    const found = await page.evaluate(look);
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error(`${what}: not in time`);
}
