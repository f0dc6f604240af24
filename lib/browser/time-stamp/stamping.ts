// Asking a time-stamping authority: the only place in which the extension speaks to a server. See
// docs/decisions/0003-time-stamps.md.
import { z } from 'zod';
import { authorityOrigin } from '@/lib/core/evidence/time-stamp';
import type { VerifyToken } from '@/lib/core/evidence/verify-bundle';
import { browser } from '../browser';
import { localArea } from '../storage/areas';
import { createStoredItem } from '../storage/stored-item';

const ANSWER_LIMIT_MS = 15_000;
/** Tokens with their certificates are a few kilobytes. */
const ANSWER_LIMIT_BYTES = 256 * 1024;

/** The authority's address; '' while none is switched on. */
export const authoritySetting = createStoredItem(localArea, {
  key: 'time-stamp-authority',
  version: 1,
  schema: z.string(),
  fallback: '',
});

export async function readAuthority(): Promise<string | null> {
  return (await authoritySetting.read()).value || null;
}

/** Asks for access to the authority's site; at once true where the browser has granted all sites. Needs a click. */
export async function requestAuthorityAccess(authority: string): Promise<boolean> {
  const origin = authorityOrigin(authority);
  if (origin === null) return false;
  // A match pattern has no port.
  const pattern = `${origin.replace(/:\d+$/, '')}/*`;
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
}

export const verifyToken: VerifyToken = async (response, sha256) =>
  (await import('./tokens')).checkToken(response, sha256);

export const stamping = {
  authority: readAuthority,
  prepare: async (sha256: string) => (await import('./tokens')).prepareStamp(sha256),
  async ask(authority: string, request: Uint8Array) {
    try {
      const answer = await fetch(authority, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query' },
        body: Uint8Array.from(request),
        // Nothing of the person goes along, and nobody is sent on elsewhere.
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
      });
      const response = new Uint8Array(await answer.arrayBuffer());
      if (!answer.ok || response.length === 0 || response.length > ANSWER_LIMIT_BYTES) {
        return { ok: false, code: 'time_stamp_no_answer' } as const;
      }
      return { ok: true, response } as const;
    } catch {
      return { ok: false, code: 'time_stamp_no_answer' } as const;
    }
  },
};
