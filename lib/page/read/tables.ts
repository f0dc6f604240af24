// Rows and columns of a table, with column and row spans, as far as its cells have been walked.

export interface Grid {
  /** Box of the table element. */
  box: number;
  row: number;
  column: number;
  /** Per column: the first row that no cell from above covers any more. */
  covered: number[];
  /** Inside thead. */
  inHead: boolean;
}

const WIDEST_SPAN = 1000;

export function createGrid(box: number): Grid {
  return { box, row: -1, column: 0, covered: [], inHead: false };
}

export function nextRow(grid: Grid): void {
  grid.row += 1;
  grid.column = 0;
}

/** Places the next cell of the current row and gives its coordinates. */
export function placeCell(grid: Grid, element: Element, isHeader: boolean) {
  if (grid.row < 0) nextRow(grid);
  while ((grid.covered[grid.column] ?? 0) > grid.row) grid.column += 1;
  const columns = spanOf(element, 'colspan', 'aria-colspan');
  const rows = spanOf(element, 'rowspan', 'aria-rowspan');
  const cell = { table: grid.box, row: grid.row, column: grid.column, header: isHeader || grid.inHead };
  for (let i = 0; i < columns; i += 1) grid.covered[grid.column + i] = grid.row + rows;
  grid.column += columns;
  return cell;
}

function spanOf(element: Element, ...names: string[]): number {
  for (const name of names) {
    const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
    if (value > 0) return Math.min(value, WIDEST_SPAN);
  }
  return 1;
}

/** A table that only lays the page out: its cells are no cells. */
export function isLayoutTable(table: Element, role: string): boolean {
  if (role === 'presentation' || role === 'none') return true;
  if (table.querySelector('table') !== null) return true;
  return table.querySelector('th') === null && table.querySelectorAll('td').length <= 1;
}
