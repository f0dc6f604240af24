// The way back from text to the page. Reading notes, for every stretch of text, the node it came from and where in it;
// a stretch is linear: one code unit of text is one code unit of the node.

/** Parallel arrays, in text order: far smaller than one object a stretch on a page of a million characters. */
export interface TextMap {
  readonly document: Document;
  /** The PageText's `text` this map belongs to. */
  text: string;
  readonly starts: number[];
  readonly lengths: number[];
  readonly nodes: Node[];
  readonly offsets: number[];
  /** The element of each of the PageText's controls, at the same index. */
  controls: readonly Element[];
}

export function createTextMap(document: Document): TextMap {
  return { document, text: '', starts: [], lengths: [], nodes: [], offsets: [], controls: [] };
}

/** Notes that `length` units at `start` of the text are those at `offset` of `node`. */
export function addRun(map: TextMap, start: number, length: number, node: Node, offset: number): void {
  map.starts.push(start);
  map.lengths.push(length);
  map.nodes.push(node);
  map.offsets.push(offset);
}

export interface NodePiece {
  node: Node;
  /** Offsets in the node's own data, half open. */
  from: number;
  to: number;
}

/** The pieces of nodes that the span covers, one a node, in text order; neighbours in one node are joined. */
export function piecesForSpan(map: TextMap, start: number, end: number): NodePiece[] {
  const pieces: NodePiece[] = [];
  for (let i = firstRunAfter(map, start); i < map.starts.length; i += 1) {
    const runStart = map.starts[i] ?? 0;
    if (runStart >= end) break;
    const node = map.nodes[i];
    if (node === undefined) break;
    const offset = map.offsets[i] ?? 0;
    const from = offset + Math.max(0, start - runStart);
    const to = offset + Math.min(map.lengths[i] ?? 0, end - runStart);
    if (to <= from) continue;
    const last = pieces.at(-1);
    if (last !== undefined && last.node === node && from >= last.to) last.to = to;
    else pieces.push({ node, from, to });
  }
  return pieces;
}

/** Index of the first run that ends after `start`. */
function firstRunAfter(map: TextMap, start: number): number {
  let low = 0;
  let high = map.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.starts[middle] ?? 0) + (map.lengths[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
