// Files and pictures attached to cases, as blobs in a database of their own: like evidence they go through no message,
// and unlike it they are the person's to take away with the case.
import type { DBSchema } from 'idb';
import { createSharedDatabase } from './shared-database';

interface CaseFilesSchema extends DBSchema {
  files: { key: string; value: { id: string; caseId: string; blob: Blob }; indexes: { caseId: string } };
}

const open = createSharedDatabase<CaseFilesSchema>('refundlens-case-files', 1, (database) => {
  database.createObjectStore('files', { keyPath: 'id' }).createIndex('caseId', 'caseId');
});

export function createCaseFileStore() {
  return {
    /** False when there is no room for it. */
    async put(id: string, caseId: string, blob: Blob): Promise<boolean> {
      try {
        await (await open()).put('files', { id, caseId, blob });
        return true;
      } catch (fault) {
        if (fault instanceof DOMException && fault.name === 'QuotaExceededError') return false;
        throw fault;
      }
    },
    async read(id: string): Promise<Blob | null> {
      return (await (await open()).get('files', id))?.blob ?? null;
    },
    async remove(ids: readonly string[]): Promise<void> {
      const writing = (await open()).transaction('files', 'readwrite');
      await Promise.all([...ids.map((id) => writing.store.delete(id)), writing.done]);
    },
    async removeCase(caseId: string): Promise<void> {
      const writing = (await open()).transaction('files', 'readwrite');
      const ids = await writing.store.index('caseId').getAllKeys(caseId);
      await Promise.all([...ids.map((id) => writing.store.delete(id)), writing.done]);
    },
  };
}
