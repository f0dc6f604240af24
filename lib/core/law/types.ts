// The shape of a provision of law and of the files that hold them: one file an instrument (an act, an interpretation,
// a case). The texts are quotations: never edit them, replace them from a source that is named.
import { z } from 'zod';

export const JURISDICTIONS = [
  'CN',
  'EU',
  'DE',
  'FR',
  'UK',
  'US',
  'US-CA',
  'US-NY',
  'JP',
  'TW',
  'HK',
  'CARD',
] as const;
/** `US` is federal law; `CARD` the rules of card networks, which bind by contract. */
export const jurisdictionSchema = z.enum(JURISDICTIONS);
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;

/** How the wording was checked, best first. Only the first two may be cited. */
export const VERIFICATION_LEVELS = [
  'verbatim_text',
  'verbatim_via_secondary',
  'secondary',
  'unverified',
] as const;
export const verificationLevelSchema = z.enum(VERIFICATION_LEVELS);

/** A civil date, or a month where no day is known: "2023-02". Both compare as text. */
const lawDateSchema = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);

export const provisionEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  /** As the instrument numbers it; null where the number is not known or there is none. */
  article: z.string().min(1).nullable(),
  title: z.string().min(1),
  /** The wording, exactly; null where no copy could be read. */
  text: z.string().min(1).nullable(),
  summary: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  topics: z.array(z.string().regex(/^[a-z0-9_]+$/)).min(1),
  inForceFrom: lawDateSchema.nullable(),
  /** The last day on which it was in force; null while it is. */
  inForceTo: lawDateSchema.nullable(),
  status: z.enum(['in-force', 'not-in-force', 'vacated', 'superseded']),
  verificationLevel: verificationLevelSchema,
  /** Where it differs from the file's. */
  source: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
});
export type ProvisionEntry = z.infer<typeof provisionEntrySchema>;

export const lawFileSchema = z.strictObject({
  jurisdiction: jurisdictionSchema,
  instrument: z.string().min(1),
  /** The full official title without 《》 or 中华人民共和国, for letters; absent where `instrument` is cited as it is. */
  citeAs: z.string().min(1).optional(),
  source: z.string().min(1),
  provisions: z.array(provisionEntrySchema).min(1),
});
export type LawFile = z.infer<typeof lawFileSchema>;

/** One provision with what its file says of all of them. */
export interface Provision extends ProvisionEntry {
  jurisdiction: Jurisdiction;
  instrument: string;
  citeAs?: string | undefined;
  source: string;
}
