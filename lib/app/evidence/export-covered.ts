// What is handed out by default: the record itself when nothing private was found in it, else its covered copy.
import { keptValues, type RedactionChoice } from '@/lib/core/evidence/mask-record';
import { readMainDocument } from '@/lib/core/evidence/mhtml';
import { planRedaction } from '@/lib/core/evidence/plan-redaction';
import { findPrivateData } from '@/lib/core/evidence/private-data';
import { bytesToText } from '@/lib/core/evidence/zip-container';
import type { KeptRecord, RecordKeeper } from './ports';
import { type RedactionCode, redactRecord } from './redact-record';

type Choice = { ok: true; kept: KeptRecord } | { ok: false; code: RedactionCode };

/** `choice`: boxes that the person has just changed; a new copy is made of them. */
export async function chooseForExport(
  keeper: RecordKeeper,
  kept: KeptRecord,
  now: number,
  choice: RedactionChoice | null,
): Promise<Choice> {
  const { record } = kept;
  if (record.redaction) return { ok: true, kept };
  if (!choice) {
    const copy = await findCopy(keeper, record.id);
    if (copy) return { ok: true, kept: copy };
    const boxes = planRedaction(record);
    if (!boxes) return { ok: false, code: 'redaction_not_possible' };
    if (boxes.length === 0 && !(await hasPrivateText(keeper, kept))) return { ok: true, kept };
  }
  const made = await redactRecord(keeper, kept, now, choice);
  if (!made.ok) return made;
  const stored = await keeper.store.read(made.record.id);
  return stored ? { ok: true, kept: stored } : { ok: false, code: 'redaction_failed' };
}

/** The newest copy: the person may have chosen other boxes since the first. */
export async function findCopy(keeper: RecordKeeper, id: string): Promise<KeptRecord | null> {
  const { records } = await keeper.store.list();
  const copies = records.filter(({ record }) => record.redaction?.of === id);
  copies.sort((a, b) => ((a.record.redaction?.madeAt ?? '') < (b.record.redaction?.madeAt ?? '') ? 1 : -1));
  return copies[0] ?? null;
}

async function hasPrivateText(keeper: RecordKeeper, { record }: KeptRecord): Promise<boolean> {
  const keep = keptValues(record);
  const texts = [record.url, record.title, record.referrer];
  for (const { name, blob } of await keeper.store.files(record.id)) {
    if (name === 'page.txt' || name === 'page.html') texts.push(await blob.text());
    if (name === 'page.mhtml') {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      texts.push(readMainDocument(bytes) ?? bytesToText(bytes));
    }
  }
  return texts.some((text) => findPrivateData(text, keep).length > 0);
}
