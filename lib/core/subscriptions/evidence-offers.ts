// Which kept evidence belongs to a subscription: found by its order number, its page and its site, offered to the person
// and never attached unasked.
import type { EvidenceRecord } from '../evidence/types';
import type { PageKind } from '../pages/types';
import { siteOf } from './offer';
import type { Subscription } from './types';

/** Why a record is offered, the surest first. */
const REASONS = ['order', 'page', 'agreement', 'site'] as const;

export interface EvidenceOffer {
  record: EvidenceRecord;
  why: (typeof REASONS)[number];
}

const AGREEMENTS: readonly PageKind[] = ['agreement', 'auto-renew-agreement', 'refund-policy'];

export function isAgreement({ pageKind }: Pick<EvidenceRecord, 'pageKind'>): boolean {
  return pageKind !== undefined && AGREEMENTS.includes(pageKind);
}

/** The records that are not attached yet, the surest first and of equal ones the newest. */
export function offerEvidence(item: Subscription, records: readonly EvidenceRecord[]): EvidenceOffer[] {
  const held = new Set([...item.evidence, item.agreement?.recordId]);
  return records
    .flatMap((record): EvidenceOffer[] => {
      // A covered copy says nothing that its original does not say.
      if (held.has(record.id) || record.redaction) return [];
      const why = reasonFor(item, record);
      return why === null ? [] : [{ record, why }];
    })
    .sort((one, other) => byRank(REASONS.indexOf(one.why) - REASONS.indexOf(other.why), one, other));
}

/** Every record that a person may point at, those of the item first: a wallet's page kept elsewhere can be the very proof. */
export function rankEvidence(item: Subscription, records: readonly EvidenceRecord[]): EvidenceRecord[] {
  const rank = (record: EvidenceRecord) => {
    const why = reasonFor(item, record);
    return why === null ? REASONS.length : REASONS.indexOf(why);
  };
  return records
    .flatMap((record) => (record.redaction ? [] : [{ record, place: rank(record) }]))
    .sort((one, other) => byRank(one.place - other.place, one, other))
    .map(({ record }) => record);
}

function reasonFor(item: Subscription, record: EvidenceRecord): EvidenceOffer['why'] | null {
  const orderId = record.facts?.find(({ name }) => name === 'orderId')?.value;
  if (item.orderId !== undefined && orderId === item.orderId) return 'order';
  if (item.url !== undefined && addressOf(item.url) === addressOf(record.url)) return 'page';
  if (!isSameSite(item.site, siteOf(record.url))) return null;
  return isAgreement(record) ? 'agreement' : 'site';
}

/** One host within the other: help.qinghe.example holds the agreement of qinghe.example. */
function isSameSite(one: string, other: string): boolean {
  if (!one.includes('.') || !other.includes('.')) return one !== '' && one === other;
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function addressOf(url: string): string {
  return url.split('#', 1)[0] ?? '';
}

/** Of equal rank the newest first. */
function byRank(rank: number, one: { record: EvidenceRecord }, other: { record: EvidenceRecord }): number {
  return rank || (one.record.capturedAt < other.record.capturedAt ? 1 : -1);
}
