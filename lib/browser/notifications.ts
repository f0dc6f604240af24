// System notifications. Ids of ours begin with a prefix, so that a click on any other is not taken for an answer.
import { browser } from './browser';

const PREFIX = 'reminder:';

export interface NotificationWords {
  title: string;
  message: string;
  /** At most two; Firefox shows none of them, and the click that opens the desk leads to the same. */
  buttons: string[];
}

/** Shows it, or replaces the one of the same id. */
export async function showNotification(
  id: string,
  { title, message, buttons }: NotificationWords,
): Promise<void> {
  const basic = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message,
  };
  const withButtons = {
    ...basic,
    buttons: buttons.slice(0, 2).map((label) => ({ title: label })),
    // Money is about to be taken: it stays until it is answered.
    requireInteraction: true,
  };
  try {
    await browser.notifications.create(PREFIX + id, withButtons);
  } catch {
    // Firefox refuses a notification that names buttons, though it has their event: nothing but trying tells.
    await browser.notifications.create(PREFIX + id, basic);
  }
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(PREFIX + id);
}

/** `button` is -1 for a click on the notification itself. Register in the first tick of the worker. */
export function onNotificationClick(listener: (id: string, button: number) => void): void {
  const take = (id: string, button: number) => {
    if (id.startsWith(PREFIX)) listener(id.slice(PREFIX.length), button);
  };
  browser.notifications.onClicked.addListener((id) => take(id, -1));
  browser.notifications.onButtonClicked?.addListener(take);
}
