// A part of the page that the person has marked, handed from the script that lets them mark it to the one that takes the
// pictures: both run in the same world of the same page, and an element cannot be sent in a message.
import type { Frame, Scroller } from './scroller';

/** `area` in CSS pixels of the content of `scroller`. */
export type ChosenRegion = { scroller: Scroller; area: Frame };

const CHOSEN = Symbol.for('refundlens.region.chosen');

type Scope = { [CHOSEN]?: ChosenRegion };

export function leaveChosenRegion(region: ChosenRegion): void {
  (globalThis as Scope)[CHOSEN] = region;
}

/** Gives it once; null where none was marked, or what it stands in has left the page. */
export function takeChosenRegion(): ChosenRegion | null {
  const scope = globalThis as Scope;
  const region = scope[CHOSEN] ?? null;
  delete scope[CHOSEN];
  return region?.scroller.element.isConnected ? region : null;
}
