// What the cases room asks of whoever mounts it: values in, callbacks out.
import type {
  AttachedFile,
  Attachment,
  CaseEvent,
  CaseRefusal,
  Deed,
  FileRefusal,
  RefundCase,
} from '@/lib/core/cases';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { placeAddress } from '../desk-types';

export interface CaseEntry {
  deed: Deed;
  on?: string;
  channel?: CaseEvent['channel'];
  words?: string;
  attachments?: Attachment[];
  /** To be kept and attached to the event. */
  files?: readonly File[];
}

/** Something that was asked for and did not happen, or not wholly. */
export type CaseTrouble =
  | { code: CaseRefusal | 'case-missing' }
  | { files: { name: string; code: FileRefusal }[] };

export interface CaseExportOptions {
  /** What a reader begins with. */
  text: string;
  original: boolean;
  /** Numbers of the files to leave out. */
  without: readonly number[];
}

export interface LetterToSave {
  /** File name without its ending. */
  name: string;
  lang: 'zh' | 'en';
  parts: { as: 'title' | 'text' | 'field'; heading: string; text: string }[];
}

export interface CaseActions {
  startByHand: (provider: string) => void;
  record: (id: string, entry: CaseEntry) => void;
  remove: (id: string) => void;
  /** False when the browser would not take the text. */
  copy: (text: string) => Promise<boolean>;
  print: (text: string) => void;
  /** Saves the letter as a .docx; false when that did not work. */
  saveLetter: (letter: LetterToSave) => Promise<boolean>;
  /** One zip of the case; the numbers that could not be packed, null when nothing came of it. */
  exportCase: (
    id: string,
    options: CaseExportOptions,
  ) => Promise<{ evidence: number[]; attachments: number[] } | null>;
  /** Null when it is gone, or is not what was attached. */
  readFile: (file: AttachedFile) => Promise<Blob | null>;
  saveFile: (blob: Blob, name: string) => void;
}

export interface CasesProps {
  /** Null while they are being read. */
  cases: RefundCase[] | null;
  /** Cases that could not be read and were put aside. */
  setAside: number;
  records: readonly EvidenceRecord[];
  /** The person's civil date. */
  today: string;
  /** The case laid open; null for the list. */
  caseId: string | null;
  /** What became of the last entry, where it was not taken as it was given. */
  refused: CaseTrouble | null;
  actions: CaseActions;
}

/** Address of the room or of one case in it, as it stands behind the "#". */
export function caseAddress(id?: string): string {
  return placeAddress(id === undefined ? { room: 'cases' } : { room: 'cases', caseId: id });
}
