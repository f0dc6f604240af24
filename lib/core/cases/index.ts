// The room's door.
export { type Appended, appendEvent } from './append-event';
export { CLOCK, type Due, replyDue } from './clock';
export * from './codes';
export { nextRung, planLadder, RUNG_REASONS, type RungPlan, type RungReason } from './ladder';
export { checkLetter, LETTER_FAULTS, type LetterFault } from './letters/check-letter';
export { type Composed, composeLetter, type LetterOrder } from './letters/compose';
export { type DescribeEvidence, dayWords } from './letters/context';
export type { Letter, LetterField, LetterForm, LetterLang } from './letters/types';
export { type MaterialPlan, planMaterials, refundForm, suggestEvidence } from './materials';
export { type CaseNext, planNext } from './next-step';
export { type DeskPlan, extractContacts, planDesk } from './right-desk';
export { deedsFromPage } from './seen-page';
export { askFor, type ClaimSource, claimFromReading, emptyClaim } from './start-claim';
export { kindsFrom } from './transitions';
export * from './types';
export { type CaseView, type LoggedEvent, lastOf, readCase } from './view';
