// The room's door. Letters have their own (letters/index.ts): they carry the texts of the law, which the background need not.

export { appendEvent } from './append-event';
export {
  type Attached,
  type AttachedFile,
  attachmentFileName,
  CASE_FILES_LIMIT_BYTES,
  coverCase,
  coverText,
  FILE_LIMIT_BYTES,
  FILE_REFUSALS,
  type FileRefusal,
  heldBytes,
  holdsPrivateData,
  isPicture,
  listAttachments,
  type NumberedAttachment,
  PASTED_LIMIT_CHARS,
  refusalOfFile,
} from './attachments';
export { claimFromPlan, type PlanClaim } from './claim-from-plan';
export { type Due, replyDue } from './clock';
export * from './codes';
export { type CaseDue, casesDue } from './due-list';
export { groundsFor, withGround } from './grounds';
export { nextRung, planLadder, RUNG_REASONS, type RungPlan } from './ladder';
export { mandatesToCheck } from './mandates';
export { planMaterials, refundForm, suggestEvidence } from './materials';
export { type CaseNext, planNext } from './next-step';
export {
  CASE_NOTICE_ACTIONS,
  type CaseNotice,
  type CaseNoticeAction,
  caseOfNotice,
  nextCaseDueAt,
  ownerOf,
  planCaseNotices,
  settledCaseKey,
} from './reminders';
export { extractContacts, planDesk } from './right-desk';
export { deedsFromPage } from './seen-page';
export { askFor, type ClaimSource, claimFromReading, emptyClaim } from './start-claim';
export { kindsFrom } from './transitions';
export * from './types';
export { type CaseView, type LoggedEvent, lastOf, readCase } from './view';
