// One record with an address for each of its files; the addresses are given back when another record is opened.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OpenedRecord } from '@/components/desk/desk-types';
import type { EvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';

export function useOpenedRecord(evidence: EvidenceUseCases, id: string | null) {
  const [opened, setOpened] = useState<OpenedRecord | 'loading' | 'missing'>('loading');
  const [times, setTimes] = useState(0);
  const reopen = useCallback(() => setTimes((count) => count + 1), []);

  useEffect(() => {
    setOpened('loading');
    if (id === null) return;
    let gone = false;
    let urls = new Map<string, string>();
    const load = async () => {
      const found = await evidence.open(id);
      if (gone) return;
      if (found === null) {
        setOpened('missing');
        return;
      }
      urls = new Map(found.files.map(({ name, blob }) => [name, URL.createObjectURL(blob)]));
      const text = found.files.find((file) => file.type.startsWith('text/plain'));
      const words = text ? await text.blob.text() : null;
      const { files: _, ...about } = found;
      const start = found.record.redaction ? null : await evidence.planRedaction(id);
      if (!gone) {
        setOpened({ ...about, urls, text: words, found: start?.found ?? null, last: start?.last ?? null });
      }
    };
    void load();
    return () => {
      gone = true;
      for (const url of urls.values()) URL.revokeObjectURL(url);
    };
  }, [evidence, id, times]);

  return { opened, reopen };
}
