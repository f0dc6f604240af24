// The extension's database for evidence. Blobs live here and travel nowhere: worker, popup and desk open it themselves.
import type { DBSchema } from 'idb';
import { createSharedDatabase } from '../shared-database';

export type EvidenceSchema = DBSchema & {
  /** Rows are parsed on the way out: an older or damaged one must not take the rest down. */
  records: {
    key: string;
    value: { id: string } & Record<string, unknown>;
    /** By the address of the page, fragment included. */
    indexes: { url: string };
  };
  files: {
    key: [string, string];
    value: { record: string; name: string; order: number; type: string; blob: Blob };
    indexes: { record: string };
  };
  chain: { key: number; value: { seq: number } & Record<string, unknown> };
  keys: { key: string; value: CryptoKeyPair };
};

const DATABASE_NAME = 'refundlens-evidence';
/** 2: records are found by address. */
const DATABASE_VERSION = 2;

export const openEvidenceDatabase = createSharedDatabase<EvidenceSchema>(
  DATABASE_NAME,
  DATABASE_VERSION,
  (database, oldVersion, _, transaction) => {
    if (oldVersion < 1) {
      database.createObjectStore('records', { keyPath: 'id' });
      database.createObjectStore('files', { keyPath: ['record', 'name'] }).createIndex('record', 'record');
      database.createObjectStore('chain', { keyPath: 'seq' });
      database.createObjectStore('keys');
    }
    if (oldVersion < 2) transaction.objectStore('records').createIndex('url', 'record.url');
  },
);
