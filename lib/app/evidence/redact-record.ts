// Makes the redacted copy of a record: a record of its own that names its original. Any doubt means no copy.
import { keptValues, maskRecord, type RedactionChoice, wordsToCover } from '@/lib/core/evidence/mask-record';
import { readMainDocument } from '@/lib/core/evidence/mhtml';
import { boxesInPart, planRedaction } from '@/lib/core/evidence/plan-redaction';
import { findPrivateData, maskPrivateData } from '@/lib/core/evidence/private-data';
import type { RecordDraft } from '@/lib/core/evidence/record';
import { redactHtml } from '@/lib/core/evidence/redact-html';
import type { EvidenceRecord, NotCaptured } from '@/lib/core/evidence/types';
import { bytesToText, textToBytes } from '@/lib/core/evidence/zip-container';
import { keepRecord } from './keep-record';
import type { KeptRecord, RecordFile, RecordKeeper } from './ports';

const TEXT_FILES = ['page.txt', 'page.mhtml', 'page.html'];

export type RedactionCode =
  | 'redaction_not_possible'
  | 'redaction_failed'
  | 'redaction_no_room'
  | 'redaction_of_copy';

export type RedactionOutcome = { ok: true; record: EvidenceRecord } | { ok: false; code: RedactionCode };

/** `choice` is the person's own; without it every box that planRedaction gives, and all copies. */
export async function redactRecord(
  keeper: RecordKeeper,
  original: KeptRecord,
  now: number,
  choice: RedactionChoice | null,
): Promise<RedactionOutcome> {
  const { record } = original;
  if (record.redaction) return { ok: false, code: 'redaction_of_copy' };
  const planned = planRedaction(record);
  const chosen: RedactionChoice | null = choice ?? (planned && { boxes: planned, words: [], texts: 'kept' });
  if (!chosen) return { ok: false, code: 'redaction_not_possible' };
  try {
    const stored = await keeper.store.files(record.id);
    const copied = await coverFiles(keeper, record, stored, chosen);
    const draft = createDraft(keeper, original, chosen, copied, now);
    // The record goes out as well: nothing private may be left in its own words.
    const words = wordsToCover(record, chosen);
    if (ownWords(draft).some((text) => findPrivateData(text, keptValues(record), words).length > 0)) {
      return { ok: false, code: 'redaction_failed' };
    }
    const kept = await keepRecord(keeper, draft, copied.files);
    return kept.ok ? kept : { ok: false, code: 'redaction_no_room' };
  } catch {
    // Whatever went wrong: half a redaction is none.
    return { ok: false, code: 'redaction_failed' };
  }
}

function ownWords({ url, title, referrer, clauses, facts = [] }: RecordDraft): string[] {
  const quotes = [...clauses, ...facts].map(({ quote }) => quote);
  return [url, title, referrer, ...quotes, ...facts.map(({ value }) => value)];
}

type Covered = { files: RecordFile[]; textMasks: number; htmlMasks: number; notCaptured: NotCaptured[] };

async function coverFiles(
  keeper: RecordKeeper,
  record: EvidenceRecord,
  stored: readonly RecordFile[],
  choice: RedactionChoice,
): Promise<Covered> {
  const covered: Covered = { files: [], textMasks: 0, htmlMasks: 0, notCaptured: [] };
  for (const file of stored) {
    const part = record.parts.find(({ file: name }) => name === file.name);
    if (part) {
      const painted = await keeper.painter.cover(file.blob, boxesInPart(choice.boxes, part));
      covered.files.push({ name: file.name, type: 'image/png', blob: painted });
    } else if (!TEXT_FILES.includes(file.name)) throw new Error(`no way to cover ${file.name}`);
    else if (choice.texts === 'kept') await coverText(record, file, choice, covered);
  }
  if (choice.texts === 'left-out') {
    covered.notCaptured.push({ what: 'snapshot', detail: 'covered copy: pictures only, by choice' });
  }
  return covered;
}

async function coverText(
  record: EvidenceRecord,
  { name, type, blob }: RecordFile,
  choice: RedactionChoice,
  covered: Covered,
): Promise<void> {
  const keep = keptValues(record);
  const words = wordsToCover(record, choice);
  if (name === 'page.txt') {
    const text = await blob.text();
    const found = findPrivateData(text, keep, words);
    const masked = maskPrivateData(text, found);
    if (findPrivateData(masked, keep, words).length > 0) throw new Error('private data left in the text');
    covered.textMasks = found.length;
    const bytes = textToBytes(masked) as Uint8Array<ArrayBuffer>;
    covered.files.push({ name, type, blob: new Blob([bytes], { type }) });
    return;
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const html = name === 'page.html' ? bytesToText(bytes) : readMainDocument(bytes);
  const masked = html === null ? null : redactHtml(html, keep, words);
  if (!masked) throw new Error('the copy of the page cannot be covered');
  covered.htmlMasks = masked.masks;
  covered.notCaptured.push({
    what: 'snapshot',
    detail: 'covered copy: without scripts, images and frames',
  });
  covered.files.push({
    name: 'page.html',
    type: 'text/html',
    blob: new Blob([masked.html], { type: 'text/html' }),
  });
}

function createDraft(
  keeper: RecordKeeper,
  original: KeptRecord,
  choice: RedactionChoice,
  copied: Covered,
  now: number,
): RecordDraft {
  const { format: _, files, previous: __, ...rest } = original.record;
  const masked = maskRecord(original.record, choice);
  return {
    ...rest,
    ...masked,
    id: keeper.newId(),
    notCaptured: [...masked.notCaptured, ...copied.notCaptured],
    redaction: {
      of: rest.id,
      madeAt: new Date(now).toISOString(),
      manifest: original.sha256,
      originals: files,
      boxes: [...choice.boxes],
      textMasks: copied.textMasks,
      htmlMasks: copied.htmlMasks,
    },
  };
}
