// Holds what the terms room shows.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { placeAddress } from '@/components/desk/desk-types';
import { PoliciesRoom } from '@/components/desk/policies/PoliciesRoom';
import type { PoliciesActions } from '@/components/desk/policies/types';
import { onLocalChange } from '@/lib/browser/storage/areas';
import { KEEP_TERMS_KEY, POLICIES_KEY } from '@/lib/browser/storage/policies-store';
import type { KeepTerms, Policy } from '@/lib/core/policies/types';
import { createPolicies } from '../background/policies';

export function PoliciesApp(props: { policyId: string | null }) {
  const useCases = useMemo(createPolicies, []);
  const [policies, setPolicies] = useState<Policy[] | null>(null);
  const [setting, setSetting] = useState<KeepTerms>('visits');
  const refresh = useCallback(async () => {
    const [list, kept] = await Promise.all([useCases.list(), useCases.setting()]);
    setPolicies(list);
    setSetting(kept);
  }, [useCases]);
  useEffect(() => {
    void refresh();
    return onLocalChange((keys) => {
      if (keys.includes(POLICIES_KEY) || keys.includes(KEEP_TERMS_KEY)) void refresh();
    });
  }, [refresh]);

  const actions = useMemo<PoliciesActions>(
    () => ({
      remove: async (addresses) => {
        await useCases.remove(addresses);
        location.hash = placeAddress({ room: 'policies' });
        await refresh();
      },
      saveSetting: (value) => void useCases.saveSetting(value).then(refresh),
    }),
    [useCases, refresh],
  );
  return <PoliciesRoom policies={policies} setting={setting} policyId={props.policyId} actions={actions} />;
}
