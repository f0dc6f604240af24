// The list of evidence: read at once, and again when a capture ends or the person comes back to this tab.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StorageUse } from '@/components/desk/desk-types';
import type { EvidenceList, EvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';
import { onSessionChange } from '@/lib/browser/storage/areas';

const PROGRESS_KEY = 'capture.progress';

export function useShelf(evidence: EvidenceUseCases) {
  const [shelf, setShelf] = useState<EvidenceList | null>(null);
  const [storage, setStorage] = useState<StorageUse | null>(null);

  const refresh = useCallback(async () => {
    setShelf(await evidence.list());
    setStorage(await evidence.storageUse());
  }, [evidence]);

  useEffect(() => {
    void refresh();
    const look = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', look);
    const stop = onSessionChange((keys) => {
      if (keys.includes(PROGRESS_KEY)) look();
    });
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [refresh]);

  return { shelf, storage, refresh };
}
