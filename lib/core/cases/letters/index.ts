// The letters' door.
export { checkLetter, LETTER_FAULTS } from './check-letter';
export { composeLetter } from './compose';
export type { FieldCode, Letter, LetterForm, LetterLang } from './types';
