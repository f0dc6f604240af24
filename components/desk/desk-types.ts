// What the desk asks of whoever mounts it: values in, callbacks out.
import type { ComponentChildren } from 'preact';
import type { RedactionChoice } from '@/lib/core/evidence/mask-record';
import type { SeriesView } from '@/lib/core/evidence/series';
import type { KeptTimeStamp } from '@/lib/core/evidence/time-stamp';
import type { EvidenceRecord, RedactionBox } from '@/lib/core/evidence/types';
import type { Fault } from '@/lib/core/evidence/verify-bundle';
import type { SeriesActions } from '../series/SeriesStrip';
import type { NoticeDesk } from './NoticeSetting';

/** Where in the desk a person is; the address keeps it, so that reload and back work. */
export type DeskPlace =
  | { room: 'evidence' }
  | { room: 'evidence'; recordId: string }
  | { room: 'cases' }
  | { room: 'cases'; caseId: string }
  | { room: 'subscriptions' }
  | { room: 'subscriptions'; subscriptionId: string }
  | { room: 'policies' }
  | { room: 'policies'; policyId: string }
  | { room: 'about' };

export interface EvidenceShelf {
  /** Newest first. */
  records: EvidenceRecord[];
  /** Ids of rows that could not be read; they are left in the store. */
  bad: string[];
  chain: { length: number; deleted: number; brokenAt: number | null };
}

/** In bytes. `forGood`: whether the browser promised not to clear the store by itself; null where that is not known. */
export interface StorageUse {
  used: number;
  quota: number;
  forGood?: boolean | null;
}

/** A record laid open: an address to show or save each of its files by, and its text. */
export interface OpenedRecord {
  record: EvidenceRecord;
  urls: ReadonlyMap<string, string>;
  /** Null when the record holds no text. */
  text: string | null;
  /** What was found private in the pictures; null for a copy, and for a record that does not say where that lies. */
  found: RedactionBox[] | null;
  /** The boxes of the newest covered copy; null when there is none. */
  last: RedactionBox[] | null;
  /** SHA-256 of the record itself, the one that the next record of the chain holds. */
  sha256: string;
  /** Fingerprint of the key that signed the record; null when it is not signed. */
  signer: string | null;
  /** Its number in the chain, from 1; null when the chain does not hold it. */
  number: number | null;
  /** When it came in from a bundle; null for a record of this installation. */
  importedAt: string | null;
  /** Somebody else's word on when it was there, where one was asked. */
  timeStamp?: KeptTimeStamp | null;
}

/** Time stamps as the desk offers them. */
export interface TimeStampDesk {
  /** Address of the authority that is asked; '' while none is switched on. */
  authority: string;
  /** How asking for the record that is open goes; `code` is a message key. */
  asking: { state: 'idle' | 'working' } | { state: 'failed'; code: string };
  /** Switches an authority on, or off with ''. Gives the message key of what was wrong, '' when nothing was. */
  save: (authority: string) => Promise<string>;
  stamp: (id: string) => void;
}

/** `code` is a message key; `file` the file it is about, "" when about none. */
export type ExportState =
  | { state: 'idle' }
  | { state: 'working' }
  /** `covered` counts the places hidden in the pictures; null when the original went out. */
  | { state: 'done'; fileName: string; covered: number | null }
  | { state: 'failed'; code: string; file: string };

/** A zip from elsewhere being checked. `taken` is null until it is taken in, then "" or the message key of a refusal. */
export type CheckState =
  | { state: 'idle' }
  | { state: 'working' }
  | {
      state: 'good';
      fileName: string;
      record: EvidenceRecord;
      signer: string | null;
      /** What its time stamp says; null when it has none. */
      timeStamp?: { time: string; signer: string } | null;
      taken: string | null;
    }
  | { state: 'faulty'; fileName: string; faults: Fault[] };

export interface DeskActions {
  /** Private data is covered unless the original is asked for; `choice` is what the person changed of that. */
  exportBundle: (id: string, wish: { original?: boolean; choice?: RedactionChoice }) => void;
  checkBundle: (file: File) => void;
  /** Keeps the bundle that was checked last. */
  takeIn: () => void;
  remove: (id: string) => void;
}

/** Sets of captures as the desk offers them. */
export interface SeriesDesk {
  view: SeriesView;
  actions: SeriesActions;
  /** `code` is '' and `file` the name it was saved under, or the message key of what was wrong and the file it is about. */
  exportSet: (id: string) => Promise<{ code: string; file: string }>;
}

export interface DeskProps {
  place: DeskPlace;
  /** Null while it is being read. */
  shelf: EvidenceShelf | null;
  /** `loading` and `missing` are states of the record named in `place`. */
  opened: OpenedRecord | 'loading' | 'missing';
  exporting: ExportState;
  check: CheckState;
  /** Null where the browser does not tell. */
  storage: StorageUse | null;
  version: string;
  actions: DeskActions;
  /** The notice before paying and where it is not wanted. */
  notice?: NoticeDesk;
  /** Left out where no authority can be asked. */
  timeStamps?: TimeStampDesk;
  series?: SeriesDesk;
  /** The cases room, mounted with values of its own; shown where `place` is in it. */
  casesRoom?: ComponentChildren;
  /** The subscriptions room, in the same way. */
  subscriptionsRoom?: ComponentChildren;
  /** The terms room, in the same way. */
  policiesRoom?: ComponentChildren;
}

/** The address of a place, as it stands behind the "#". */
export function placeAddress(place: DeskPlace): string {
  const id = idIn(place);
  return id === null ? `#/${place.room}` : `#/${place.room}/${encodeURIComponent(id)}`;
}

/** Reads an address; anything unknown is the evidence room. */
export function parsePlace(hash: string): DeskPlace {
  const [, room, raw] = hash.split('/');
  const id = decoded(raw);
  if (room === 'about') return { room };
  if (room === 'cases') return id ? { room, caseId: id } : { room };
  if (room === 'subscriptions') return id ? { room, subscriptionId: id } : { room };
  if (room === 'policies') return id ? { room, policyId: id } : { room };
  return room === 'evidence' && id ? { room, recordId: id } : { room: 'evidence' };
}

function idIn(place: DeskPlace): string | null {
  if ('recordId' in place) return place.recordId;
  if ('caseId' in place) return place.caseId;
  if ('policyId' in place) return place.policyId;
  return 'subscriptionId' in place ? place.subscriptionId : null;
}

function decoded(raw: string | undefined): string | null {
  try {
    return raw ? decodeURIComponent(raw) : null;
  } catch {
    return null;
  }
}
