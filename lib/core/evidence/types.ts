// An evidence record: what was captured, when, from where and how, with the hash of every file. Never edited.
import { z } from 'zod';
import { clauseKindSchema } from '../clauses/types';
import { pageKindSchema } from '../pages/types';
import { SET_ROLES } from './set-roles';

export const EVIDENCE_FORMAT = 1;

/** The view as it is, the whole page, one clause with what stands around it, or a part that the person marked. */
export const captureModeSchema = z.enum(['visible', 'full', 'clause', 'region']);
export type CaptureMode = z.infer<typeof captureModeSchema>;

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** Whether a path inside a bundle stays inside the folder it is unpacked to: "a/b.png", not "../b.png" or "/b.png". */
export function isSafeName(name: string): boolean {
  return /^\w[\w./-]*$/.test(name) && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(name);
}

export const evidenceFileSchema = z.object({
  /** Path inside the bundle, forward slashes. */
  name: z.string().refine(isSafeName),
  type: z.string(),
  size: z.int().min(0),
  sha256: sha256Schema,
});
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;

/** One picture of a capture; `top` is its first row's place in the whole page, in picture pixels. */
export const picturePartSchema = z.object({
  file: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  top: z.int().min(0),
});
export type PicturePart = z.infer<typeof picturePartSchema>;

/** What could not be captured, said and never silent. */
export const notCapturedSchema = z.object({
  what: z.enum([
    'cross-origin-frame',
    'endless-list',
    'height-cap',
    'inner-scroller',
    'snapshot',
    'stopped',
    'wide-page',
    'image-not-loaded',
  ]),
  detail: z.string(),
});
export type NotCaptured = z.infer<typeof notCapturedSchema>;

export const PRIVATE_KINDS = ['id-card', 'mobile', 'bank-card', 'email', 'name', 'address'] as const;
export const privateKindSchema = z.enum(PRIVATE_KINDS);
export type PrivateKind = z.infer<typeof privateKindSchema>;

/** Where something lies in the whole picture, in picture pixels; it may reach over two parts. */
export const placeSchema = z.object({
  /** `clause`: its index in `clauses` is `ref`; `fact`: its name is `kind`; `private`: what it is; `frame`: not read. */
  what: z.enum(['clause', 'fact', 'private', 'frame']),
  kind: z.string(),
  ref: z.int().min(0).optional(),
  left: z.int().min(0),
  top: z.int().min(0),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Place = z.infer<typeof placeSchema>;

/** What a capture of a part was made for, and where it lies in which picture: pixels of the whole picture. */
export const focusSchema = placeSchema.pick({ left: true, top: true, width: true, height: true }).extend({
  what: z.enum(['clause', 'region']),
  /** Index in `clauses`; only of a clause. */
  clause: z.int().min(0).optional(),
  /** The picture in which it begins. */
  part: z.string(),
});
export type CaptureFocus = z.infer<typeof focusSchema>;

/** What a record of a set shows of the whole story. */
export const setRoleSchema = z.enum(SET_ROLES);

/** A record's place in an ordered set of captures. */
export const setPlaceSchema = z.object({ id: z.uuid(), position: z.int().positive(), role: setRoleSchema });
export type SetPlace = z.infer<typeof setPlaceSchema>;

/** A box drawn over private data in a redacted copy; `person` when the person added it. */
export const redactionBoxSchema = z.object({
  kind: z.union([privateKindSchema, z.enum(['frame', 'person'])]),
  left: z.int().min(0),
  top: z.int().min(0),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type RedactionBox = z.infer<typeof redactionBoxSchema>;

/** How a sentence on renewal was shown when it was captured, as the browser computed it, and the box that goes with it. */
export const renewalLookSchema = z.object({
  /** Index of the sentence in `clauses`. */
  clause: z.int().min(0),
  /** CSS pixels. */
  fontSize: z.number().positive(),
  fontWeight: z.string(),
  /** CSS colours; `background` is that of the nearest element that has one. */
  color: z.string(),
  background: z.string(),
  /** 0…1, with that of all elements around. */
  opacity: z.number().min(0).max(1),
  /** State of the check box, switch or radio button beside it; absent where there is none. */
  box: z.enum(['checked', 'unchecked']).optional(),
});
export type RenewalLook = z.infer<typeof renewalLookSchema>;

/** What the page itself could tell of the answer it came in: no header and no certificate is among it. */
export const responseSchema = z.object({
  /** HTTP status; absent where the browser does not tell. */
  status: z.int().min(100).max(599).optional(),
  /** Protocol as negotiated, e.g. "h2" or "http/1.1"; absent where the browser does not tell. */
  protocol: z.string().optional(),
  contentType: z.string(),
  charset: z.string(),
  /** By HTTPS, with a certificate that the browser took. */
  secure: z.boolean(),
  /** False where the page has changed its address since: status and protocol are those of the first one. */
  sameAddress: z.boolean(),
});
export type ResponseFacts = z.infer<typeof responseSchema>;

export const evidenceRecordSchema = z.object({
  format: z.literal(EVIDENCE_FORMAT),
  id: z.uuid(),
  /** UTC instant at which the capture began, and how long it took by the monotonic clock. */
  capturedAt: z.iso.datetime(),
  durationMs: z.number().min(0),
  /** IANA zone of the person's machine, e.g. "Asia/Shanghai". */
  zone: z.string(),
  url: z.string(),
  title: z.string(),
  referrer: z.string(),
  lang: z.string(),
  mode: captureModeSchema,
  parts: z.array(picturePartSchema),
  files: z.array(evidenceFileSchema).min(1),
  notCaptured: z.array(notCapturedSchema),
  clauses: z.array(z.object({ kind: clauseKindSchema, quote: z.string(), start: z.int(), end: z.int() })),
  /** What kind of page it was taken for, and the facts read on it; absent where nothing was read. */
  pageKind: pageKindSchema.optional(),
  facts: z.array(z.object({ name: z.string(), value: z.string(), quote: z.string() })).optional(),
  /** Where clauses and private data lie in the picture, as far as the page told; absent in older records. */
  places: z.array(placeSchema).optional(),
  /** Only of a clause or a marked part. */
  focus: focusSchema.optional(),
  /** Only of a capture taken while a set was under way. */
  set: setPlaceSchema.optional(),
  /** Absent where nothing on renewal was read, and in older records. */
  renewalLooks: z.array(renewalLookSchema).optional(),
  environment: z.object({
    browser: z.string(),
    os: z.string(),
    extensionVersion: z.string(),
    viewport: z.object({ width: z.number(), height: z.number() }),
    devicePixelRatio: z.number(),
    /** Picture pixels per CSS pixel, measured from the picture's width. */
    scale: z.number().positive().optional(),
    method: z.string(),
    /** Begins with "not collected" where they were not, and says why. */
    headers: z.string(),
    /** Absent in older records. */
    response: responseSchema.optional(),
  }),
  /** Only in a redacted copy: which record it was made from, with that record's hash and files, and every box. */
  redaction: z
    .object({
      of: z.uuid(),
      madeAt: z.iso.datetime(),
      manifest: sha256Schema,
      originals: z.array(evidenceFileSchema),
      boxes: z.array(redactionBoxSchema),
      /** Private values covered in the copies of text and page. */
      textMasks: z.int().min(0),
      htmlMasks: z.int().min(0),
    })
    .optional(),
  /** SHA-256 of the record before this one (its canonical JSON), or null for the first. */
  previous: sha256Schema.nullable(),
});
export type EvidenceRecord = z.infer<typeof evidenceRecordSchema>;

/** How far a capture is, for the popup's progress line. */
export const captureProgressSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('idle') }),
  z.object({
    state: z.literal('running'),
    tabId: z.int(),
    step: z.enum(['preparing', 'picture', 'text', 'hashing', 'saving']),
    done: z.int().min(0),
    total: z.int().min(0),
  }),
  z.object({ state: z.literal('done'), tabId: z.int(), recordId: z.uuid(), notCaptured: z.int().min(0) }),
  z.object({ state: z.literal('stopped'), tabId: z.int(), code: z.string() }),
]);
export type CaptureProgress = z.infer<typeof captureProgressSchema>;
