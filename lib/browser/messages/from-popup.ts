// The popup's end of the channel, without zod: loading all schemas and parsing the answer with them took half of the
// time between opening the popup and the verdict. Nothing is lost by it: every answer is parsed with the same schema on
// its way out of the worker (dispatch.ts), and the worker is of the same build. What comes from a page is looked at for
// nothing but whether it worked.
import { browser } from '../browser';
import type { Sent } from './envelope';
import type { RequestOf, ResponseOf, ToBackground, ToPage } from './protocol';

export async function askBackground<K extends keyof ToBackground & string>(
  name: K,
  request: RequestOf<ToBackground, K>,
): Promise<Sent<ResponseOf<ToBackground, K>>> {
  const raw = await browser.runtime.sendMessage({ to: 'background', name, request }).catch(() => undefined);
  return readAnswer<K>(raw);
}

/** What the worker sent in answer to a message of that name; `no-answer` where nothing came. */
export function readAnswer<K extends keyof ToBackground & string>(
  raw: unknown,
): Sent<ResponseOf<ToBackground, K>> {
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return { ok: false, code: 'no-answer' };
  return raw as Sent<ResponseOf<ToBackground, K>>;
}

/** Tells the inspectors in a tab's frames; true when one of them has done it. */
export async function tellPage<K extends keyof ToPage & string>(
  tabId: number,
  name: K,
  request: RequestOf<ToPage, K>,
): Promise<boolean> {
  // Rejects when no inspector listens there; that is an answer like any other.
  const raw = await browser.tabs.sendMessage(tabId, { to: 'page', name, request }).catch(() => undefined);
  const { ok, response } = (raw ?? {}) as { ok?: unknown; response?: { ok?: unknown } };
  return ok === true && response?.ok === true;
}
