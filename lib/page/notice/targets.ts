// What the notice points at and what it must leave free, as elements of the page: asked for their places each time the
// page moves, never kept alive by anything but the reading they came from.
import type { NoticePlan } from '@/lib/core/advice/notice-types';
import { controlSpan, isPayButton } from '@/lib/core/pages/warnings/view';
import type { PageText } from '@/lib/core/text/page-text';
import { rangeForSpan, type TextMap } from '../read';
import type { NoticeTargets } from './notice-host';
import { around, type Box } from './place';

/** Points at the box of the first point that has one: only a tick can be changed before paying. */
export function createNoticeTargets(plan: NoticePlan, page: PageText, map: TextMap): NoticeTargets {
  const payButtons = page.controls.flatMap((control, index) =>
    isPayButton(control) ? (map.controls[index] ?? []) : [],
  );
  const ticked = plan.points.find(({ code }) => code === 'preticked-renewal' || code === 'preticked-addon');
  const tick = ticked && findTick(ticked, page, map);
  return {
    avoid: () => payButtons.flatMap((element) => boxOf(element) ?? []),
    pointed: () => (tick ? around(tick().flatMap((box) => box ?? [])) : null),
  };
}

/** The box itself and its label: a styled page often hides the one and shows the other. */
function findTick(
  point: { start: number; end: number },
  page: PageText,
  map: TextMap,
): (() => (Box | null)[]) | undefined {
  const index = page.controls.findIndex((control) => {
    if (control.preset !== true || control.checked !== true) return false;
    const span = controlSpan(page, control);
    return span?.start === point.start && span.end === point.end;
  });
  const element = map.controls[index];
  if (element === undefined) return undefined;
  const ranges = rangeForSpan(map, point.start, point.end);
  return () => [boxOf(element), ...ranges.map((range) => boxOf(range))];
}

/** Null for what is gone or not drawn. */
function boxOf(place: Element | Range): Box | null {
  const isThere = 'isConnected' in place ? place.isConnected : place.startContainer.isConnected;
  if (!isThere) return null;
  const { left, top, width, height } = place.getBoundingClientRect();
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}
