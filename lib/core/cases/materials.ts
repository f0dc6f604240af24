// The papers a case needs, which of them its evidence already gives, and what that evidence does not show.
import { assessCompleteness, type EvidencePoint } from '../evidence/completeness';
import type { EvidenceRecord } from '../evidence/types';
import type { PageKind } from '../pages/types';
import type { Material } from './codes';
import { type CaseView, lastOf } from './view';

export interface MaterialPlan {
  material: Material;
  /** `if-asked`: to have ready, and to hand over only when asked. */
  need: 'needed' | 'if-asked';
  /** Numbers of the case's evidence that serve it. */
  evidence: number[];
  /** `by-hand`: nothing a page can show; the person brings it. */
  state: 'have' | 'partly' | 'missing' | 'by-hand';
  /** What a purchase proof or page of terms must show and the evidence bound to it does not. */
  lacks: EvidencePoint[];
  /** Holds data to cover before it is handed on. */
  redact: boolean;
}

const BY_PAGE: Partial<Record<PageKind, Material>> = {
  order: 'purchase-proof',
  agreement: 'terms-page',
  'refund-policy': 'terms-page',
  'auto-renew-agreement': 'terms-page',
};
const BY_HAND: readonly Material[] = ['identity', 'guardian-papers', 'refund-form', 'translation'];
const REDACTED: readonly Material[] = ['identity', 'guardian-papers', 'purchase-proof'];

/** `records` are those of the evidence store, in any order; one that is gone serves nothing. */
export function planMaterials(view: CaseView, records: readonly EvidenceRecord[]): MaterialPlan[] {
  return wanted(view, records).map(([material, need]) => {
    const bound = view.evidence.flatMap((entry) => {
      const record = records.find(({ id }) => id === entry.recordId);
      const serves = entry.material ?? (record?.pageKind && BY_PAGE[record.pageKind]);
      return record && serves === material ? [{ number: entry.number, record }] : [];
    });
    const lacks = lacking(bound.map(({ record }) => record));
    const told = material === 'correspondence' && hasWords(view);
    const statutes = material === 'statutes';
    const state =
      bound.length > 0 || told || statutes
        ? lacks.length > 0
          ? 'partly'
          : 'have'
        : BY_HAND.includes(material)
          ? 'by-hand'
          : 'missing';
    return {
      material,
      need,
      evidence: bound.map(({ number }) => number),
      state,
      lacks,
      redact: REDACTED.includes(material),
    };
  });
}

/** Records of the same site that the case does not hold yet, newest first. */
export function suggestEvidence(view: CaseView, records: readonly EvidenceRecord[]): EvidenceRecord[] {
  const held = new Set(view.evidence.map(({ recordId }) => recordId));
  const site = siteOf(view.claim.url);
  return records.filter(
    ({ id, url, redaction }) => !held.has(id) && !redaction && site !== null && siteOf(url) === site,
  );
}

/** The fields of a provider's refund form as far as the case knows them; null where it does not. */
export function refundForm({ claim }: CaseView) {
  const { facts, person, answers, amount, provider } = claim;
  return {
    provider: provider || null,
    product: facts.product ?? null,
    orderId: facts.orderId ?? null,
    paidAt: facts.paidAt ?? answers.paidAt ?? null,
    price: facts.price ?? null,
    reason: answers.reason ?? null,
    amount,
    account: person.account ?? null,
    name: person.name ?? null,
    phone: person.phone ?? null,
  };
}

function wanted(view: CaseView, records: readonly EvidenceRecord[]): [Material, MaterialPlan['need']][] {
  const { claim } = view;
  const { reason, usage } = claim.answers;
  const list: [Material, MaterialPlan['need']][] = [
    ['purchase-proof', 'needed'],
    ['terms-page', 'needed'],
  ];
  if (usage === 'none') list.push(['non-use-proof', 'needed']);
  switch (reason) {
    case 'outage':
    case 'service-short':
    case 'benefit-cut':
    case 'provider-breach':
    case 'misleading':
      list.push(['service-records', 'needed']);
      break;
    case 'unnoticed-renewal':
    case 'unauthorised-charge':
      list.push(['renewal-notices', 'needed']);
      break;
    case 'duplicate':
      list.push(['both-charges', 'needed']);
      break;
    case 'minor':
      list.push(['guardian-papers', 'needed']);
  }
  if (lastOf(view, 'refused', 'silence-noted', 'approved')) list.push(['correspondence', 'needed']);
  // An authority, an arbitrator and a court want to know who asks; a provider may.
  const climbed = view.rungs.some(({ rung }) => rung !== 'supervisor' && rung !== 'platform');
  list.push(['identity', climbed || reason === 'minor' ? 'needed' : 'if-asked'], ['refund-form', 'if-asked']);
  if (claim.provisions.length > 0) list.push(['statutes', 'if-asked']);
  const held = new Set(view.evidence.map(({ recordId }) => recordId));
  const foreign = records.some(({ id, lang }) => held.has(id) && lang !== '' && !/^zh/i.test(lang));
  if (foreign) list.push(['translation', climbed ? 'needed' : 'if-asked']);
  return list;
}

/** What none of these records shows whole in its picture. */
function lacking(records: readonly EvidenceRecord[]): EvidencePoint[] {
  const results = records.flatMap((record) => assessCompleteness(record) ?? []);
  const shown = new Set(results.flatMap((result) => result.shown));
  const absent = results.flatMap(({ notInPicture, notOnPage }) => [...notInPicture, ...notOnPage]);
  return [...new Set(absent)].filter((point) => !shown.has(point));
}

function hasWords({ log }: CaseView): boolean {
  return log.some(
    ({ now }) => now && (now.words !== '' || now.attachments.some(({ type }) => type !== 'evidence')),
  );
}

function siteOf(url: string): string | null {
  return /^https?:\/\/([^/?#]+)/.exec(url)?.[1]?.toLowerCase() ?? null;
}
