// What a block-level element is in the structure of the page: heading, list, definition, table.
import { createGrid, type Grid, isLayoutTable, nextRow, placeCell } from './tables';
import type { BlockPlace } from './text-builder';

/** What the elements around mean for what is inside; shared by inline elements, copied by block-level ones. */
export interface Around extends BlockPlace {
  listDepth: number;
  grid: Grid | undefined;
  sectioned: boolean;
  invisible: boolean;
}

/** Notes in `inside` what a block-level element makes of its text: heading, list item, term, cell. */
export function placeInStructure(inside: Around, element: Element, tag: string, role: string): void {
  const heading = headingLevel(element, tag, role);
  if (heading > 0) Object.assign(inside, { role: 'heading', level: heading });
  else if (tag === 'ul' || tag === 'ol' || tag === 'menu' || role === 'list') inside.listDepth += 1;
  else if (tag === 'li' || role === 'listitem') {
    Object.assign(inside, { role: 'item', level: Math.max(1, inside.listDepth) });
  } else if (tag === 'dt') Object.assign(inside, { role: 'term', level: 0 });
  else if (tag === 'dd') Object.assign(inside, { role: 'definition', level: 0 });
  else if (tag === 'figcaption' || tag === 'caption' || tag === 'legend') {
    Object.assign(inside, { role: 'caption', level: 0 });
  } else placeInTable(inside, element, tag, role);
}

function placeInTable(inside: Around, element: Element, tag: string, role: string): void {
  if (tag === 'table' || role === 'table' || role === 'grid' || role === 'treegrid') {
    inside.grid = isLayoutTable(element, role) ? undefined : createGrid(inside.box);
    inside.cell = undefined;
  }
  const grid = inside.grid;
  if (grid === undefined) return;
  if (tag === 'tr' || role === 'row') {
    nextRow(grid);
    // Asked of the parent: a DOM in Node puts no tbody where the markup leaves it out.
    grid.inHead = element.parentElement?.localName === 'thead';
  }
  if (tag === 'td' || tag === 'th' || /^(?:cell|gridcell|columnheader|rowheader)$/.test(role)) {
    const isHeader = tag === 'th' || role === 'columnheader' || role === 'rowheader';
    Object.assign(inside, { role: 'cell', level: 0, cell: placeCell(grid, element, isHeader) });
  }
}

function headingLevel(element: Element, tag: string, role: string): number {
  if (role === 'heading') {
    const level = Number.parseInt(element.getAttribute('aria-level') ?? '2', 10);
    return level >= 1 && level <= 6 ? level : 6;
  }
  return /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
}
