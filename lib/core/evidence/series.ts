// A set of captures that belong together, in order: order → agreement → payment → chat. Pure.
import { z } from 'zod';
import type { PageKind } from '../pages/types';
import type { SetRole } from './set-roles';
import { type EvidenceRecord, type SetPlace, setRoleSchema } from './types';

/** The set under way: captures join it until the person ends it. */
export const openSeriesSchema = z.object({
  id: z.uuid(),
  startedAt: z.iso.datetime(),
  /** What the person said the next capture is; null leaves it to the page. */
  next: setRoleSchema.nullable(),
});
export type OpenSeries = z.infer<typeof openSeriesSchema>;

/** What popup and desk show of it. */
export const seriesViewSchema = z.object({
  /** Null while none is under way. */
  open: openSeriesSchema.nullable(),
  /** Roles of what it holds so far, in order. */
  kept: z.array(setRoleSchema),
  /** What it still lacks, in the order in which it is best shown. */
  missing: z.array(setRoleSchema),
});
export type SeriesView = z.infer<typeof seriesViewSchema>;

/** What a set needs to tell the story of one payment, in that order. */
const WANTED: readonly SetRole[] = ['order', 'agreement', 'payment', 'chat'];

const ROLE_OF_PAGE: Readonly<Partial<Record<PageKind, SetRole>>> = {
  order: 'order',
  checkout: 'payment',
  agreement: 'agreement',
  'auto-renew-agreement': 'agreement',
  'refund-policy': 'agreement',
};

/** The records of a set in their order; covered copies are the same evidence once more and are left out. */
export function recordsOfSet<R extends Pick<EvidenceRecord, 'set' | 'redaction' | 'capturedAt'>>(
  records: readonly R[],
  id: string,
): R[] {
  return records
    .filter(({ set, redaction }) => set?.id === id && !redaction)
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.capturedAt < b.capturedAt ? -1 : 1));
}

/** Where the next capture goes, and as what: the person's word, else what the page is, else what is still missing. */
export function planSetPlace(
  open: OpenSeries,
  records: readonly EvidenceRecord[],
  page: PageKind | undefined,
): SetPlace {
  const held = recordsOfSet(records, open.id);
  const role = open.next ?? (page && ROLE_OF_PAGE[page]) ?? listMissing(held)[0] ?? 'other';
  return { id: open.id, position: Math.max(0, ...held.map(placeOf)) + 1, role };
}

export function listMissing(held: readonly Pick<EvidenceRecord, 'set'>[]): SetRole[] {
  return WANTED.filter((role) => !held.some(({ set }) => set?.role === role));
}

export function describeSeries(open: OpenSeries | null, records: readonly EvidenceRecord[]): SeriesView {
  const held = open ? recordsOfSet(records, open.id) : [];
  return { open, kept: held.flatMap(({ set }) => set?.role ?? []), missing: listMissing(held) };
}

type Shelved<R> = { set: null; record: R } | { set: string; records: R[] };

/** A list of records, newest first, with those of a set gathered where its newest one stands. */
export function groupSets<R extends EvidenceRecord>(records: readonly R[]): Shelved<R>[] {
  const seen = new Set<string>();
  return records.flatMap((record): Shelved<R>[] => {
    const id = record.redaction ? undefined : record.set?.id;
    if (id === undefined) return [{ set: null, record }];
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ set: id, records: recordsOfSet(records, id) }];
  });
}

function placeOf({ set }: Pick<EvidenceRecord, 'set'>): number {
  return set?.position ?? 0;
}
