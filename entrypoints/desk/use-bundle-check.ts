// Checks a zip the person chose, and takes it in when they want it kept.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { CheckState } from '@/components/desk/desk-types';
import type { EvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';

export function useBundleCheck(evidence: EvidenceUseCases) {
  const [check, setCheck] = useState<CheckState>({ state: 'idle' });
  const chosen = useRef<File | null>(null);

  const checkBundle = useCallback(
    async (file: File) => {
      chosen.current = file;
      setCheck({ state: 'working' });
      const { faults, record, signer, timeStamp } = await evidence.verify(file);
      // A later choice has its own check running.
      if (chosen.current !== file) return;
      setCheck(
        faults.length === 0 && record
          ? { state: 'good', fileName: file.name, record, signer, timeStamp, taken: null }
          : { state: 'faulty', fileName: file.name, faults },
      );
    },
    [evidence],
  );

  const takeIn = useCallback(async () => {
    if (!chosen.current) return;
    const outcome = await evidence.takeIn(chosen.current);
    setCheck((before) =>
      before.state === 'good' ? { ...before, taken: outcome.ok ? '' : outcome.code } : before,
    );
  }, [evidence]);

  return { check, checkBundle, takeIn };
}
