// A case's day that passed becomes a notification, and the notification leads back to the case.
import { addDays, toCivilDate } from '@/lib/core/calendar/civil-date';
import type { RefundCase } from '@/lib/core/cases';
import { expect, test } from '../page-life/tabs';

/** What this test uses of the API inside the worker. */
interface Api {
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    clear(id: string): Promise<boolean>;
    onClicked: { dispatch(id: string): void };
    onButtonClicked: { dispatch(id: string, button: number): void };
  };
}

const today = toCivilDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

test('the last day to ask is told once; its notice opens the case, and is put off by its button', async ({
  extension,
}) => {
  const one = draftCase(addDays(today, 1), addDays(today, -3));
  const worker = await extension.worker();
  await worker.evaluate(async (kept) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    for (const shown of Object.keys(await chrome.notifications.getAll()))
      await chrome.notifications.clear(shown);
    await chrome.storage.local.set({
      // The hour is the first of the day, so that what falls due today is due whenever this runs.
      'reminder-settings': {
        version: 1,
        value: { daysBefore: [3, 1], marginDays: 1, hour: '00:00', quiet: null, notifications: true },
      },
      // Spec files share a browser: one may have left subscriptions behind.
      'reminder-log': { version: 1, value: { delivered: {}, settled: {}, later: {} } },
      ledger: { version: 1, value: [] },
      cases: { version: 1, value: { [kept.id]: kept } },
    });
  }, one);
  const notified = async () =>
    Object.keys(
      await (await extension.worker()).evaluate(() =>
        (globalThis as unknown as { chrome: Api }).chrome.notifications.getAll(),
      ),
    );
  const id = `reminder:case:${one.id}/deadline/${addDays(today, 1)}/1`;
  await expect.poll(notified).toEqual([id]);

  const opening = extension.context.waitForEvent('page');
  await worker.evaluate(
    (shown) => (globalThis as unknown as { chrome: Api }).chrome.notifications.onClicked.dispatch(shown),
    id,
  );
  const desk = await opening;
  await expect(desk.locator('h1')).toContainText('青梧视频');
  await expect.poll(notified).toEqual([]);

  await worker.evaluate(
    (shown) =>
      (globalThis as unknown as { chrome: Api }).chrome.notifications.onButtonClicked.dispatch(shown, 1),
    id,
  );
  const log = () =>
    worker.evaluate(
      async () =>
        (await (globalThis as unknown as { chrome: Api }).chrome.storage.local.get('reminder-log'))[
          'reminder-log'
        ],
    );
  await expect.poll(log).toMatchObject({ value: { later: { [`case:${one.id}`]: expect.any(String) } } });
  await desk.close();
});

/** Written out: the test runner loads none of the cases room. */
function draftCase(deadline: string, openedOn: string): RefundCase {
  return {
    format: 1,
    id: '00000000-0000-4000-8000-000000000001',
    events: [
      {
        id: '00000000-0000-4000-8000-000000000002',
        at: `${openedOn}T00:00:00.000Z`,
        by: 'person',
        on: openedOn,
        channel: null,
        words: '',
        attachments: [],
        deed: {
          kind: 'opened',
          origin: 'hand',
          claim: {
            provider: '青梧视频',
            url: '',
            facts: {},
            answers: {},
            confirmed: true,
            ground: null,
            basis: null,
            strength: null,
            ask: 'provider',
            amount: null,
            deadline,
            clauses: [],
            provisions: [],
            contacts: [],
            fraud: null,
            arbitration: false,
            person: {},
          },
        },
      },
    ],
  };
}
