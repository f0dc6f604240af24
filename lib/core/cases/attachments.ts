// What is attached to the events of a case beside evidence: pasted text, files, pictures. Evidence has numbers of its own
// (view-lists.ts); these are numbered apart, in the order of the log, which only grows.
import { findPrivateData, maskPrivateData } from '../evidence/private-data';
import type { Attachment, CaseEvent, Claim, RefundCase } from './types';
import { type CaseView, readCase } from './view';

export type Attached = Exclude<Attachment, { type: 'evidence' }>;
export type AttachedFile = Extract<Attachment, { type: 'file' }>;

export interface NumberedAttachment {
  number: number;
  attachment: Attached;
  /** The day of the event it came with. */
  on: string;
}

/** One file; a phone's screen recording of a minute fits. */
export const FILE_LIMIT_BYTES = 20 * 1024 * 1024;
/** All files of one case. */
export const CASE_FILES_LIMIT_BYTES = 200 * 1024 * 1024;
/** A pasted conversation; each is written again with every correction of its event. */
export const PASTED_LIMIT_CHARS = 20_000;

export const FILE_REFUSALS = ['empty', 'too-large', 'case-full', 'no-room'] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** `held` is what the case's files take up already, in bytes. */
export function refusalOfFile(size: number, held: number): FileRefusal | null {
  if (size === 0) return 'empty';
  if (size > FILE_LIMIT_BYTES) return 'too-large';
  return held + size > CASE_FILES_LIMIT_BYTES ? 'case-full' : null;
}

/** Each once. What an event brought that was taken back or corrected stays, under its number: nothing leaves the log. */
export function listAttachments({ log }: CaseView): NumberedAttachment[] {
  const list: NumberedAttachment[] = [];
  const seen = new Set<string>();
  for (const { event } of log) {
    const { deed, on } = event;
    const corrected = deed.kind === 'corrected' ? (deed.replacement?.attachments ?? []) : [];
    for (const attachment of [...event.attachments, ...corrected]) {
      if (attachment.type === 'evidence') continue;
      const key = attachment.type === 'file' ? attachment.fileId : attachment.text;
      if (seen.has(key)) continue;
      seen.add(key);
      list.push({ number: list.length + 1, attachment, on });
    }
  }
  return list;
}

/** Bytes of all files of the case. */
export function heldBytes(view: CaseView): number {
  return listAttachments(view).reduce(
    (sum, { attachment }) => sum + (attachment.type === 'file' ? attachment.size : 0),
    0,
  );
}

/** Only kinds that the browser draws as a picture and nothing else: an SVG or a page may carry a script. */
export function isPicture({ mime }: Pick<AttachedFile, 'mime'>): boolean {
  return /^image\/(?:png|jpeg|webp|gif|avif|bmp)$/.test(mime);
}

/** "attachment-2.png": safe in any file system; the name it came with stands in the list beside it. */
export function attachmentFileName(number: number, name: string): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  return `attachment-${number}${ending === undefined ? '' : `.${ending}`}`;
}

/** True when a text holds a number, name or address that tells who somebody is, other than the person's own. */
export function holdsPrivateData(text: string, claim: Claim): boolean {
  return findPrivateData(text, keptValues(claim)).length > 0;
}

/** The text with such data covered. What the person gave for their letters, and the order number, stay. */
export function coverText(text: string, claim: Claim): string {
  return maskPrivateData(text, findPrivateData(text, keptValues(claim)));
}

/** The case with its words, pasted texts and kept letters covered; everything else as it is. */
export function coverCase(one: RefundCase): RefundCase {
  const { claim } = readCase(one);
  const cover = (text: string) => coverText(text, claim);
  const coverAll = (attachments: Attachment[]) =>
    attachments.map((each) => (each.type === 'text' ? { ...each, text: cover(each.text) } : each));
  const events = one.events.map((event): CaseEvent => {
    const covered = { ...event, words: cover(event.words), attachments: coverAll(event.attachments) };
    const { deed } = event;
    if (deed.kind === 'letter-kept') return { ...covered, deed: { ...deed, text: cover(deed.text) } };
    if (deed.kind !== 'corrected' || deed.replacement === null) return covered;
    const { replacement } = deed;
    const words = cover(replacement.words);
    const attachments = coverAll(replacement.attachments);
    return { ...covered, deed: { ...deed, replacement: { ...replacement, words, attachments } } };
  });
  return { ...one, events };
}

function keptValues({ facts, person }: Claim): string[] {
  const own = [facts.orderId, person.name, person.phone, person.address, person.account];
  return own.flatMap((value) => (value ? [value] : []));
}
