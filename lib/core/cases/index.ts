// The room's door.
export { type Appended, appendEvent } from './append-event';
export { CLOCK, type Due, replyDue } from './clock';
export * from './codes';
export { nextRung, planLadder, RUNG_REASONS, type RungPlan, type RungReason } from './ladder';
export { type CaseNext, planNext } from './next-step';
export { kindsFrom } from './transitions';
export * from './types';
export { type CaseView, type LoggedEvent, lastOf, readCase } from './view';
