// Files of a case: taken in with their hash, read back only when they are still what they were.
import { type AttachedFile, type FileRefusal, heldBytes, readCase, refusalOfFile } from '@/lib/core/cases';
import type { CaseFilePorts } from './ports';

export interface GivenFile {
  name: string;
  blob: Blob;
}

export interface Kept {
  kept: AttachedFile[];
  refused: { name: string; code: FileRefusal }[];
}

export type ReadFile = { ok: true; blob: Blob } | { ok: false; code: 'gone' | 'damaged' };

export interface CaseFiles {
  /** Each by itself: one that is too large keeps no other out. They belong to no event until one is recorded with them. */
  keep(caseId: string, files: readonly GivenFile[]): Promise<Kept>;
  read(file: AttachedFile): Promise<ReadFile>;
  /** For files whose event was not taken after all. */
  forget(files: readonly AttachedFile[]): Promise<void>;
}

const NAME_LIMIT_CHARS = 200;

export function createCaseFiles(ports: CaseFilePorts): CaseFiles {
  return {
    async keep(caseId, files) {
      const one = (await ports.store.list()).cases.find(({ id }) => id === caseId);
      let held = one ? heldBytes(readCase(one)) : 0;
      const kept: AttachedFile[] = [];
      const refused: Kept['refused'] = [];
      for (const { name, blob } of files) {
        const code = refusalOfFile(blob.size, held);
        if (code !== null) {
          refused.push({ name, code });
          continue;
        }
        const fileId = ports.newId();
        const sha256 = await ports.digest(new Uint8Array(await blob.arrayBuffer()));
        if (!(await ports.files.put(fileId, caseId, blob))) {
          refused.push({ name, code: 'no-room' });
          continue;
        }
        held += blob.size;
        const mime = blob.type || 'application/octet-stream';
        kept.push({
          type: 'file',
          fileId,
          name: name.slice(-NAME_LIMIT_CHARS),
          mime,
          size: blob.size,
          sha256,
        });
      }
      return { kept, refused };
    },
    async read({ fileId, sha256 }) {
      const blob = await ports.files.read(fileId);
      if (blob === null) return { ok: false, code: 'gone' };
      const now = await ports.digest(new Uint8Array(await blob.arrayBuffer()));
      return now === sha256 ? { ok: true, blob } : { ok: false, code: 'damaged' };
    },
    forget: (files) => ports.files.remove(files.map(({ fileId }) => fileId)),
  };
}
