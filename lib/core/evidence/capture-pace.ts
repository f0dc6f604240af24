// How fast pictures of a tab may be taken. Chromium allows two in a second and refuses the third
// (tabs.MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND). It counts in windows: the first call after a window has ended begins
// the next one. Ours are a little wider, since the browser counts at its own end.

const QUOTA_CALLS = 2;
const QUOTA_WINDOW_MS = 1_006;
/** How often a refusal by quota is tried again before the capture gives up. */
export const QUOTA_RETRY_LIMIT = 40;
/** How long to wait after a refusal. A refused call costs nothing, and the window it met ends within a second. */
export const QUOTA_RETRY_WAIT_MS = 150;

/** Milliseconds to wait at `now` before the next picture, given the times of those already taken (ascending). */
export function planCaptureWait(takenAt: readonly number[], now: number): number {
  let begun = Number.NEGATIVE_INFINITY;
  let calls = 0;
  for (const at of takenAt) {
    // A third one that was not refused shows that a window has begun: timers fire a trifle early.
    if (at >= begun + QUOTA_WINDOW_MS || calls === QUOTA_CALLS) {
      begun = at;
      calls = 0;
    }
    calls += 1;
  }
  return calls < QUOTA_CALLS ? 0 : Math.max(0, begun + QUOTA_WINDOW_MS - now);
}

/** True for the browser's refusal by quota, e.g. "This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota." */
export function isQuotaRefusal(message: string): boolean {
  return message.includes('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND');
}
