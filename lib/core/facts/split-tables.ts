// Tables whose head stands in a table of its own, so that it stays in view while the rows scroll: joined to one again,
// or the columns would have no labels.
import type { Block } from '../text/page-text';

interface Shape {
  table: number;
  rows: Set<number>;
  columns: Set<number>;
  isHead: boolean;
  hasHead: boolean;
}

/** The blocks with the rows of a headless table counted on from the head that stands right before it. */
export function joinSplitTables(blocks: readonly Block[]): readonly Block[] {
  const shapes = shapesOf(blocks);
  const heads = new Map<number, number>();
  for (const [index, shape] of shapes.entries()) {
    const head = shapes[index - 1];
    if (!head?.isHead || head.rows.size !== 1 || head.columns.size < 2 || shape.hasHead) continue;
    if (Math.max(...shape.columns) <= Math.max(...head.columns) && shape.columns.size >= 2)
      heads.set(shape.table, head.table);
  }
  if (heads.size === 0) return blocks;
  return blocks.map((block) => {
    const head = block.cell && heads.get(block.cell.table);
    if (!block.cell || head === undefined) return block;
    return { ...block, cell: { ...block.cell, table: head, row: block.cell.row + 1 } };
  });
}

/** The tables in the order of the page. */
function shapesOf(blocks: readonly Block[]): Shape[] {
  const shapes = new Map<number, Shape>();
  for (const { cell } of blocks) {
    if (!cell) continue;
    const { table, row, column, header } = cell;
    const shape = shapes.get(table) ?? {
      table,
      rows: new Set<number>(),
      columns: new Set<number>(),
      isHead: true,
      hasHead: false,
    };
    shape.rows.add(row);
    shape.columns.add(column);
    shape.isHead &&= header;
    shape.hasHead ||= header;
    shapes.set(table, shape);
  }
  return [...shapes.values()];
}
