// Everything the evidence room needs from the browser, in one bundle for background and desk alike.
import { sha256 } from './digest';
import { createEvidenceStore } from './evidence-store';
import { painter } from './painter';
import { createSigner } from './signing-key';
import { verifySignature } from './verify-signature';

export function createRecordKeeper() {
  return {
    store: createEvidenceStore(),
    digest: sha256,
    signer: createSigner(),
    painter,
    verifySignature,
    newId: () => crypto.randomUUID() as string,
  };
}
