// What the terms room asks of whoever mounts it: values in, callbacks out.
import type { KeepTerms, Policy } from '@/lib/core/policies/types';

export interface PoliciesActions {
  remove: (addresses: string[]) => void;
  saveSetting: (value: KeepTerms) => void;
}

export interface PoliciesProps {
  /** Read last, first; null while they are being read. */
  policies: Policy[] | null;
  setting: KeepTerms;
  /** Address of the one that is laid open. */
  policyId: string | null;
  actions: PoliciesActions;
}
