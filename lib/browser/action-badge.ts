// The toolbar button of one tab.
import { browser } from './browser';

export interface BadgeLook {
  /** At most four narrow characters; '' shows none. */
  text: string;
  /** CSS colour of the ground. */
  color: string;
  title: string;
}

/** Sets it for one tab; a tab that is gone by now is no fault. */
export async function showBadge(tabId: number, look: BadgeLook): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: look.text }),
    action.setBadgeBackgroundColor({ tabId, color: look.color }),
    action.setTitle({ tabId, title: look.title }),
  ]).catch(() => {});
}
