// How fast pictures of a tab may be taken. Chromium allows two a second and refuses the third
// (tabs.MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND); the window is kept a little wider, since the browser counts at its
// own end.

const QUOTA_CALLS = 2;
const QUOTA_WINDOW_MS = 1_015;
/** How often a refusal by quota is tried again before the capture gives up. */
export const QUOTA_RETRY_LIMIT = 6;
/** How long to wait after a refusal: a whole window, so that the count is surely empty. */
export const QUOTA_RETRY_WAIT_MS = 1_050;

/** Milliseconds to wait at `now` before the next picture, given the times of those already taken (ascending). */
export function planCaptureWait(takenAt: readonly number[], now: number): number {
  const oldest = takenAt.at(-QUOTA_CALLS);
  return oldest === undefined ? 0 : Math.max(0, oldest + QUOTA_WINDOW_MS - now);
}

/** True for the browser's refusal by quota, e.g. "This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota." */
export function isQuotaRefusal(message: string): boolean {
  return message.includes('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND');
}
