// A case in one file: its statement of facts, the case itself, and a bundle of each piece of evidence, private data
// covered. Each bundle inside verifies on its own.
import { type RefundCase, readCase } from '@/lib/core/cases';
import { createZipWriter, textToBytes } from '@/lib/core/evidence/zip-container';

export interface CaseExportPorts {
  /** The covered bundle of a record; null where it is gone or damaged. */
  bundle(recordId: string): Promise<{ blob: Blob; fileName: string } | null>;
}

export interface CaseExport {
  blob: Blob;
  fileName: string;
  /** Numbers of the evidence that could not be packed. */
  missing: number[];
}

/** `text` is what a reader begins with, in the person's language. */
export async function exportCase(ports: CaseExportPorts, one: RefundCase, text: string): Promise<CaseExport> {
  const view = readCase(one);
  const writer = createZipWriter();
  const pieces: Blob[] = [];
  const missing: number[] = [];
  const put = (name: string, bytes: Uint8Array) =>
    pieces.push(new Blob(writer.add({ name, bytes }) as Uint8Array<ArrayBuffer>[]));
  put('case.txt', textToBytes(`${text}\n`));
  put('case.json', textToBytes(`${JSON.stringify(one, null, 2)}\n`));
  for (const { number, recordId } of view.evidence) {
    const bundle = await ports.bundle(recordId);
    if (bundle === null) missing.push(number);
    else put(`evidence-${number}-${bundle.fileName}`, new Uint8Array(await bundle.blob.arrayBuffer()));
  }
  pieces.push(new Blob(writer.end() as Uint8Array<ArrayBuffer>[]));
  return {
    blob: new Blob(pieces, { type: 'application/zip' }),
    fileName: `refundlens-case-${view.openedOn}-${one.id.slice(0, 8)}.zip`,
    missing,
  };
}
