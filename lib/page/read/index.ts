export type { FirstStates } from './controls';
export { piecesForSpan, type TextMap } from './map';
export { findQuote, isSpanInPlace, rangeForSpan, relocateSpan } from './ranges';
export { type ReadPage, readPageText, readPageTextInSlices } from './read-page-text';
