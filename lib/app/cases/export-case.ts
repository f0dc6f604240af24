// A case in one file: its statement of facts, the case itself, what was attached to it, and a bundle of each piece of
// evidence. Each bundle inside verifies on its own; SHA256SUMS holds for everything beside it.
import {
  attachmentFileName,
  coverCase,
  coverText,
  listAttachments,
  type NumberedAttachment,
  type RefundCase,
  readCase,
} from '@/lib/core/cases';
import { type Checksum, createChecksums } from '@/lib/core/evidence/checksums';
import { createZipWriter, textToBytes } from '@/lib/core/evidence/zip-container';
import type { CaseFiles } from './case-files';

export interface CaseExportPorts {
  /** The bundle of a record, covered unless the original is asked for; null where it is gone or damaged. */
  bundle(recordId: string, original: boolean): Promise<{ blob: Blob; fileName: string } | null>;
  files: Pick<CaseFiles, 'read'>;
  digest(bytes: Uint8Array): Promise<string>;
}

export interface CaseExportChoice {
  /** What a reader begins with, in the person's language. */
  text: string;
  /** Words and evidence as they are; without it private data in them is covered. */
  original: boolean;
  /** Numbers of the attached files to leave out: nothing can cover what a picture shows. */
  without: readonly number[];
}

export interface CaseExport {
  blob: Blob;
  fileName: string;
  /** Numbers of the evidence that could not be packed. */
  missing: number[];
  /** Numbers of the attachments that could not be packed. */
  missingAttachments: number[];
}

export async function exportCase(
  ports: CaseExportPorts,
  one: RefundCase,
  { text, original, without }: CaseExportChoice,
): Promise<CaseExport> {
  const view = readCase(one);
  const writer = createZipWriter();
  const pieces: Blob[] = [];
  const missing: number[] = [];
  const missingAttachments: number[] = [];
  const sums: Checksum[] = [];
  const put = async (name: string, bytes: Uint8Array) => {
    sums.push({ name, sha256: await ports.digest(bytes) });
    pieces.push(new Blob(writer.add({ name, bytes }) as Uint8Array<ArrayBuffer>[]));
  };
  await put('case.txt', textToBytes(`${text}\n`));
  await put('case.json', json(original ? one : coverCase(one)));
  const attachments = listAttachments(view);
  const packed: object[] = [];
  for (const each of attachments) {
    const bytes = await readAttachment(ports, each, original ? null : view.claim);
    const left = without.includes(each.number);
    if (bytes === null && !left) missingAttachments.push(each.number);
    const name = left || bytes === null ? null : nameOf(each);
    packed.push(listed(each, name));
    if (name !== null && bytes !== null) await put(name, bytes);
  }
  if (attachments.length > 0) await put('attachments.json', json(packed));
  for (const { number, recordId } of view.evidence) {
    const bundle = await ports.bundle(recordId, original);
    if (bundle === null) missing.push(number);
    else await put(`evidence-${number}-${bundle.fileName}`, new Uint8Array(await bundle.blob.arrayBuffer()));
  }
  const checksums = textToBytes(createChecksums(sums));
  pieces.push(new Blob(writer.add({ name: 'SHA256SUMS', bytes: checksums }) as Uint8Array<ArrayBuffer>[]));
  pieces.push(new Blob(writer.end() as Uint8Array<ArrayBuffer>[]));
  return {
    blob: new Blob(pieces, { type: 'application/zip' }),
    fileName: `refundlens-case-${view.openedOn}-${one.id.slice(0, 8)}.zip`,
    missing,
    missingAttachments,
  };
}

/** Null when the file is gone or is not what it was. */
async function readAttachment(
  ports: CaseExportPorts,
  { attachment }: NumberedAttachment,
  cover: Parameters<typeof coverText>[1] | null,
): Promise<Uint8Array | null> {
  if (attachment.type === 'text')
    return textToBytes(`${cover ? coverText(attachment.text, cover) : attachment.text}\n`);
  const file = await ports.files.read(attachment);
  return file.ok ? new Uint8Array(await file.blob.arrayBuffer()) : null;
}

function nameOf({ number, attachment }: NumberedAttachment): string {
  return attachmentFileName(number, attachment.type === 'text' ? 'pasted.txt' : attachment.name);
}

/** `packedAs` is null for what was left out; its hash stands there all the same. */
function listed({ number, attachment, on }: NumberedAttachment, packedAs: string | null): object {
  if (attachment.type === 'text') return { number, on, type: 'text', packedAs };
  const { name, mime, size, sha256 } = attachment;
  return { number, on, type: 'file', packedAs, name, mime, size, sha256 };
}

function json(value: unknown): Uint8Array {
  return textToBytes(`${JSON.stringify(value, null, 2)}\n`);
}
