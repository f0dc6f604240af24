// A database that is opened once, at its first use, and given way when a newer version of ours wants to upgrade it.
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

/** Gives the function that opens the database; asked again it gives the same one while that is open. */
export function createSharedDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
): () => Promise<IDBPDatabase<Schema>> {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  return () => {
    opening ??= openDB<Schema>(name, version, {
      upgrade,
      blocking() {
        // A newer version of ours wants to upgrade: let it, and open anew on the next use.
        void opening?.then((database) => database.close());
        opening = null;
      },
      terminated() {
        opening = null;
      },
    });
    return opening;
  };
}
