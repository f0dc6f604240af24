// Kept terms with the browser behind their ports, for background and desk alike.
import { createPoliciesUseCases, type PoliciesUseCases } from '@/lib/app/policies/policies-use-cases';
import { extensionVersion } from '@/lib/browser/desk-page';
import { localArea } from '@/lib/browser/storage/areas';
import { createPoliciesStore } from '@/lib/browser/storage/policies-store';

export function createPolicies(): PoliciesUseCases {
  const store = createPoliciesStore(
    localArea,
    (name, task) => navigator.locks.request(name, task) as ReturnType<typeof task>,
  );
  return createPoliciesUseCases({ ...store, now: Date.now, reader: extensionVersion });
}
