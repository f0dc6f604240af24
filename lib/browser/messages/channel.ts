// Typed messages over runtime.sendMessage and tabs.sendMessage.
import { browser, type Runtime } from '../browser';
import { dispatch, type Handlers } from './dispatch';
import { type Envelope, parseAnswer, type Sent } from './envelope';
import {
  type RequestOf,
  type ResponseOf,
  type ToBackground,
  type ToPage,
  toBackground,
  toPage,
} from './protocol';

/** Who sent a message, as far as the handlers need to know. */
export interface Sender {
  /** Absent when it came from no tab: the popup. */
  tabId?: number;
  frameId: number;
  /** True for pages of the extension, false for scripts inside other pages. */
  isOwnPage: boolean;
  /** Of a private window: nothing is to be remembered of it unasked. */
  isPrivate: boolean;
}

export type BackgroundHandlers = Handlers<ToBackground, Sender>;
export type PageHandlers = Handlers<ToPage, Sender>;

/** From a content script or a page of the extension to the background. */
export async function sendToBackground<K extends keyof ToBackground & string>(
  name: K,
  request: RequestOf<ToBackground, K>,
): Promise<Sent<ResponseOf<ToBackground, K>>> {
  const envelope: Envelope = { to: 'background', name, request };
  const raw = await browser.runtime.sendMessage(envelope).catch(() => undefined);
  return parseAnswer(toBackground[name], raw) as Sent<ResponseOf<ToBackground, K>>;
}

/** To the inspector in a tab: in one frame, or in all of them (the first that answers counts). */
export async function sendToPage<K extends keyof ToPage & string>(
  tabId: number,
  name: K,
  request: RequestOf<ToPage, K>,
  frameId?: number,
): Promise<Sent<ResponseOf<ToPage, K>>> {
  const envelope: Envelope = { to: 'page', name, request };
  const options = frameId === undefined ? {} : { frameId };
  // Rejects when no inspector listens there; that is an answer like any other.
  const raw = await browser.tabs.sendMessage(tabId, envelope, options).catch(() => undefined);
  return parseAnswer(toPage[name], raw) as Sent<ResponseOf<ToPage, K>>;
}

/** Call in the first tick of the worker, or the event that woke it is lost. Gives a function that stops it. */
export function handleBackgroundMessages(handlers: BackgroundHandlers, report: Report): () => void {
  return listen((raw, sender) => dispatch('background', toBackground, handlers, raw, sender, report));
}

export function handlePageMessages(handlers: PageHandlers, report: Report): () => void {
  return listen((raw, sender) => dispatch('page', toPage, handlers, raw, sender, report));
}

type Report = (name: string, fault: unknown) => void;

function listen(answer: (raw: unknown, sender: Sender) => Promise<unknown>): () => void {
  const id = browser.runtime.id;
  const listener = (raw: unknown, from: Runtime.MessageSender, respond: (answer: unknown) => void): true => {
    // Only our own parts speak here; the manifest opens no door to others, and this holds should it ever.
    if (from.id !== undefined && from.id !== id) return true;
    void answer(raw, readSender(from)).then((result) => {
      // Unanswered on purpose: another frame, or the other end, has the answer.
      if (result !== null) respond(result);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  return () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    );
}

function readSender(from: Runtime.MessageSender): Sender {
  const frameId = from.frameId ?? 0;
  // A content script's sender has the page's address, which the page cannot make look like ours.
  const isOwnPage = from.url?.startsWith(browser.runtime.getURL('')) ?? false;
  const isPrivate = from.tab?.incognito === true;
  const about = { frameId, isOwnPage, isPrivate };
  return from.tab?.id === undefined ? about : { ...about, tabId: from.tab.id };
}
