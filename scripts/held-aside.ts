// Which labelled documents are kept aside while rules are written: about a tenth, by site, so that a site's documents are
// either all read or all unseen. Decided by a hash of the file name up to its first hyphen, never by what scores well.
import { createHash } from 'node:crypto';

const FOLDS = 10;

export function isHeldAside(file: string): boolean {
  const site = file.replace(/^(?:ota|html|tb2|ddg|neg|mozff)-/, '').split('-')[0] ?? file;
  const hash = createHash('sha256').update(site).digest();
  return (hash[0] ?? 0) % FOLDS === 0;
}

const OWN_FOLDS = 3;

/** The same for our own documents (tests/rules/corpus), each of which is a business of its own: a third, by file name. */
export function isOwnHeldAside(file: string): boolean {
  const hash = createHash('sha256').update(file).digest();
  return (hash[0] ?? 0) % OWN_FOLDS === 0;
}
