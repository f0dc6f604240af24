// The background's end of the port to the capture script in a tab.

import type { z } from 'zod';
import {
  CAPTURE_PORT_NAME,
  type PageQuestions,
  pageQuestions,
  portAnswerSchema,
  type QuestionName,
} from '@/lib/core/evidence/page-dialogue';
import { browser } from '../browser';

const CAPTURE_SCRIPT = '/capture-page.js';

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/** Injects the capture script and connects to it; null where the browser forbids it (internal pages, stores). */
export async function openPageLink(tabId: number) {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CAPTURE_SCRIPT] });
  } catch {
    return null;
  }
  const port = browser.tabs.connect(tabId, { name: CAPTURE_PORT_NAME, frameId: 0 });
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  let gone = false;

  port.onMessage.addListener((message: unknown) => {
    const answer = portAnswerSchema.parse(message);
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) asked?.resolve(answer.value);
    else asked?.reject(new Error(answer.error));
  });
  port.onDisconnect.addListener(() => {
    gone = true;
    for (const { reject } of waiting.values()) reject(new Error('page gone'));
    waiting.clear();
  });

  return {
    async ask<K extends QuestionName>(
      name: K,
      payload: z.input<PageQuestions[K]['request']>,
    ): Promise<z.output<PageQuestions[K]['response']>> {
      if (gone) throw new Error('page gone');
      const id = nextId;
      nextId += 1;
      const value = await new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        port.postMessage({ id, name, payload });
      });
      return pageQuestions[name].response.parse(value) as z.output<PageQuestions[K]['response']>;
    },
    close() {
      gone = true;
      port.disconnect();
    },
  };
}
