// Looking provisions up by id, or by place, topic and the day that matters. Which provision supports which claim is
// decided in lib/core/eligibility and lib/core/cases; nothing here knows of refunds.
import { LAW_FILES } from './data/law-files';
import type { Jurisdiction, Provision } from './types';

export { isCitable } from './verification';

/** Every provision, in the order of the law files. */
export const PROVISIONS: readonly Provision[] = LAW_FILES.flatMap((file) =>
  file.provisions.map((entry) => ({
    ...entry,
    jurisdiction: file.jurisdiction,
    instrument: file.instrument,
    citeAs: file.citeAs,
    source: entry.source ?? file.source,
  })),
);

const BY_ID: ReadonlyMap<string, Provision> = new Map(
  PROVISIONS.map((provision) => [provision.id, provision]),
);

export interface ProvisionQuery {
  jurisdiction?: Jurisdiction;
  topic?: string;
  /** Civil date "YYYY-MM-DD" of the contract, the charge or the claim; without it only the law in force now. */
  on?: string;
}

/** The provision of that id, or null. */
export function getProvision(id: string): Provision | null {
  return BY_ID.get(id) ?? null;
}

/** All that match, whether they may be cited or not: ask `isCitable` before a letter or verdict names one. */
export function findProvisions({ jurisdiction, topic, on }: ProvisionQuery): Provision[] {
  return PROVISIONS.filter(
    (provision) =>
      (jurisdiction === undefined || provision.jurisdiction === jurisdiction) &&
      (topic === undefined || provision.topics.includes(topic)) &&
      (on === undefined ? provision.status === 'in-force' : isInForce(provision, on)),
  );
}

/** Whether it was law on that civil date. What never came into force or was struck down never was. */
export function isInForce(provision: Provision, on: string): boolean {
  if (provision.status === 'not-in-force' || provision.status === 'vacated') return false;
  if (provision.inForceFrom !== null && on < provision.inForceFrom) return false;
  return provision.inForceTo === null || on <= provision.inForceTo;
}

/** How a letter names it: 《民法典》第四百九十六条, or "Code de la consommation L215-1". */
export function formatCitation(provision: Provision): string {
  const article = provision.article ?? '';
  if (provision.citeAs === undefined) return `${provision.instrument} ${article}`.trim();
  return `《${provision.citeAs.replaceAll('《', '〈').replaceAll('》', '〉')}》${article}`;
}
