// Makes the redacted copy of a record: a record of its own that names its original. Any doubt means no copy.
import { readMainDocument } from '@/lib/core/evidence/mhtml';
import { boxesInPart, keptValues, maskRecord, planRedaction } from '@/lib/core/evidence/plan-redaction';
import { findPrivateData, maskPrivateData } from '@/lib/core/evidence/private-data';
import type { RecordDraft } from '@/lib/core/evidence/record';
import { redactHtml } from '@/lib/core/evidence/redact-html';
import type { EvidenceRecord, NotCaptured, RedactionBox } from '@/lib/core/evidence/types';
import { bytesToText, textToBytes } from '@/lib/core/evidence/zip-container';
import { keepRecord } from './keep-record';
import type { KeptRecord, RecordFile, RecordKeeper } from './ports';

export type RedactionCode =
  | 'redaction_not_possible'
  | 'redaction_failed'
  | 'redaction_no_room'
  | 'redaction_of_copy';

export type RedactionOutcome = { ok: true; record: EvidenceRecord } | { ok: false; code: RedactionCode };

/** `boxes`: the person's own choice; without it every box that planRedaction gives. */
export async function redactRecord(
  keeper: RecordKeeper,
  original: KeptRecord,
  now: number,
  boxes?: readonly RedactionBox[],
): Promise<RedactionOutcome> {
  const { record } = original;
  if (record.redaction) return { ok: false, code: 'redaction_of_copy' };
  const chosen = boxes ?? planRedaction(record);
  if (!chosen) return { ok: false, code: 'redaction_not_possible' };
  try {
    const stored = await keeper.store.files(record.id);
    const copied = await coverFiles(keeper, record, stored, chosen);
    const draft = createDraft(keeper, original, chosen, copied, now);
    // The record goes out as well: nothing private may be left in its own words.
    if (
      findPrivateData(JSON.stringify([draft.url, draft.title, draft.clauses]), keptValues(record)).length > 0
    ) {
      return { ok: false, code: 'redaction_failed' };
    }
    const kept = await keepRecord(keeper, draft, copied.files);
    return kept.ok ? kept : { ok: false, code: 'redaction_no_room' };
  } catch {
    // Whatever went wrong: half a redaction is none.
    return { ok: false, code: 'redaction_failed' };
  }
}

type Covered = { files: RecordFile[]; textMasks: number; htmlMasks: number; notCaptured: NotCaptured[] };

async function coverFiles(
  keeper: RecordKeeper,
  record: EvidenceRecord,
  stored: readonly RecordFile[],
  boxes: readonly RedactionBox[],
): Promise<Covered> {
  const keep = keptValues(record);
  const covered: Covered = { files: [], textMasks: 0, htmlMasks: 0, notCaptured: [...record.notCaptured] };
  for (const { name, type, blob } of stored) {
    const part = record.parts.find(({ file }) => file === name);
    if (part) {
      const painted = await keeper.painter.cover(blob, boxesInPart(boxes, part));
      covered.files.push({ name, type: 'image/png', blob: painted });
    } else if (name === 'page.txt') {
      const text = await blob.text();
      const found = findPrivateData(text, keep);
      const masked = maskPrivateData(text, found);
      if (findPrivateData(masked, keep).length > 0) throw new Error('private data left in the text');
      covered.textMasks = found.length;
      covered.files.push({
        name,
        type,
        blob: new Blob([textToBytes(masked) as Uint8Array<ArrayBuffer>], { type }),
      });
    } else if (name === 'page.mhtml' || name === 'page.html') {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      const html = name === 'page.html' ? bytesToText(bytes) : readMainDocument(bytes);
      const masked = html === null ? null : redactHtml(html, keep);
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
    } else throw new Error(`no way to cover ${name}`);
  }
  return covered;
}

function createDraft(
  keeper: RecordKeeper,
  original: KeptRecord,
  boxes: readonly RedactionBox[],
  copied: Covered,
  now: number,
): RecordDraft {
  const { format: _, files, previous: __, ...rest } = original.record;
  return {
    ...rest,
    ...maskRecord(original.record, keptValues(original.record)),
    id: keeper.newId(),
    places: (rest.places ?? []).filter(({ what }) => what === 'clause' || what === 'fact'),
    notCaptured: copied.notCaptured,
    redaction: {
      of: rest.id,
      madeAt: new Date(now).toISOString(),
      manifest: original.sha256,
      originals: files,
      boxes: [...boxes],
      textMasks: copied.textMasks,
      htmlMasks: copied.htmlMasks,
    },
  };
}
