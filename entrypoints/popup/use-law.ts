// The law is the heaviest part of the popup and stands in folds: it is fetched while the answer is already being shown.
import { useEffect, useState } from 'preact/hooks';
import type { Provision } from '@/lib/core/law/types';

type FindProvision = (id: string) => Provision | null;

/** Finds nothing until the law is there. */
export function useLaw(): FindProvision {
  const [find, setFind] = useState<FindProvision>(() => () => null);
  useEffect(() => {
    void import('@/lib/core/law/provisions').then(({ getProvision }) => setFind(() => getProvision));
  }, []);
  return find;
}
