export type { FirstStates } from './controls';
export { createTextMap, type NodePiece, piecesForSpan, type TextMap } from './map';
export { findQuote, isSpanInPlace, rangeForSpan, relocateSpan } from './ranges';
export {
  type ReadOptions,
  type ReadPage,
  readPageText,
  readPageTextInSlices,
  TEXT_LIMIT_CHARS,
} from './read-page-text';
export { repairSavedHtml } from './saved-html';
