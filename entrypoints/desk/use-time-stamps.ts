// Time stamps on the desk: the authority that is switched on, and asking it for one record.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TimeStampDesk } from '@/components/desk/desk-types';
import type { EvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';
import { authoritySetting, requestAuthorityAccess } from '@/lib/browser/time-stamp/stamping';
import { parseAuthority } from '@/lib/core/evidence/time-stamp';

/** `authority` is '' while none is switched on; `stamped` is called when a record got its stamp. */
export function useTimeStamps(
  evidence: EvidenceUseCases,
  authority: string,
  recordId: string | null,
  stamped: () => void,
): TimeStampDesk {
  const [asking, setAsking] = useState<TimeStampDesk['asking']>({ state: 'idle' });

  // What was said of one record is not true of the next one.
  useEffect(() => setAsking({ state: 'idle' }), [recordId]);

  return useMemo(
    () => ({
      authority,
      asking,
      save: async (typed) => {
        const address = typed.trim() === '' ? '' : parseAuthority(typed);
        if (address === null) return 'time_stamp_bad_address';
        if (address !== '' && !(await requestAuthorityAccess(address))) return 'time_stamp_no_access';
        await authoritySetting.write(address);
        // The page's own network policy names the authority and cannot be changed while the page lives.
        location.reload();
        return '';
      },
      stamp: async (id) => {
        setAsking({ state: 'working' });
        const outcome = await evidence.stamp(id).catch(() => null);
        setAsking(
          outcome?.ok
            ? { state: 'idle' }
            : { state: 'failed', code: outcome?.code ?? 'time_stamp_no_answer' },
        );
        if (outcome?.ok) stamped();
      },
    }),
    [evidence, authority, asking, stamped],
  );
}
