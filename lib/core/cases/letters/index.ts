// The letters' door.
export { checkLetter, LETTER_FAULTS, type LetterFault } from './check-letter';
export { type Composed, composeLetter, type LetterOrder } from './compose';
export type { DescribeEvidence } from './context';
export type { Letter, LetterField, LetterForm, LetterLang } from './types';
