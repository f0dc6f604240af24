export type { FirstStates } from './controls';
export { piecesForSpan, type TextMap } from './map';
export { findWords, isSpanInPlace, rangeForSpan, type Words, wordsAt } from './ranges';
export { type ReadPage, readPageText, readPageTextInSlices } from './read-page-text';
export { readRenewalStyles } from './renewal-styles';
