// Which stretch of the content a picture of one clause shows: the clause with its heading and its neighbours.

/** Kept above and below the clause and its heading: the neighbours, and room for a bar that lies over the page. */
export const FOCUS_MARGIN_CSS_PX = 90;
/** A heading further above than this many views is left out: the clause is what matters. */
const HEADING_REACH_VIEWS = 2;

type Stretch = { top: number; height: number };

/**
 * CSS pixels of the content in and out. `headingTop` is that of the heading the clause stands under, null without one.
 * The stretch is at least one view high, or the whole content where that is less, and never reaches beyond it.
 */
export function planFocus(
  clause: Stretch,
  headingTop: number | null,
  { contentHeight, frameHeight }: { contentHeight: number; frameHeight: number },
): Stretch {
  const bottom = clause.top + clause.height + FOCUS_MARGIN_CSS_PX;
  const near = headingTop !== null && clause.top - headingTop <= HEADING_REACH_VIEWS * frameHeight;
  const top = (near ? Math.min(headingTop, clause.top) : clause.top) - FOCUS_MARGIN_CSS_PX;
  if (bottom - top >= frameHeight) return within(top, bottom - top, contentHeight);
  // All of it fits into one view: the clause as near to its middle as heading and neighbours allow.
  const centred = clause.top + clause.height / 2 - frameHeight / 2;
  return within(Math.max(bottom - frameHeight, Math.min(centred, top)), frameHeight, contentHeight);
}

function within(top: number, height: number, contentHeight: number): Stretch {
  const from = Math.max(0, Math.min(top, contentHeight - height));
  return { top: from, height: Math.min(height, contentHeight - from) };
}
