// Page kinds and the warnings a page gives by itself.
import { z } from 'zod';

export const PAGE_KINDS = [
  'membership',
  'checkout',
  'order',
  'subscription-management',
  'agreement',
  'auto-renew-agreement',
  'refund-policy',
  'other',
] as const;
export const pageKindSchema = z.enum(PAGE_KINDS);
export type PageKind = z.infer<typeof pageKindSchema>;

/** A classifier's answer: `score` 0…1 is how sure, `because` the ids of the rules that spoke for it, strongest first. */
export const pageClassSchema = z.object({
  kind: pageKindSchema,
  score: z.number().min(0).max(1),
  because: z.array(z.string()),
  /** Further kinds found in parts of the page (an agreement shown inside a checkout dialog). */
  parts: z.array(pageKindSchema),
});
export type PageClass = z.infer<typeof pageClassSchema>;

/** What a browser measured for one block that speaks of renewal or of the price of it. */
export const measuredStyleSchema = z.object({
  /** Index into PageText.blocks. */
  block: z.int().min(0),
  fontSizePx: z.number().positive(),
  /** The commonest size of text around it. */
  aroundFontSizePx: z.number().positive(),
  /** WCAG contrast of text against its background, 1…21. */
  contrast: z.number().min(1).max(21),
  aroundContrast: z.number().min(1).max(21),
  inFirstScreen: z.boolean(),
});
export type MeasuredStyle = z.infer<typeof measuredStyleSchema>;

export const warningSchema = z.object({
  code: z.enum([
    'preticked-renewal',
    'preticked-addon',
    'renewal-price-higher',
    'renewal-text-faint',
    'cancel-entry-missing',
    'refund-terms-missing',
    'foreign-contact',
    'renewal-on-after-refund',
  ]),
  /** What on the page shows it; always text of the page. */
  quote: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  /** The separate signals it rests on; at least two before it is shown. */
  signals: z.array(z.string()).min(1),
  /** For `renewal-text-faint`: what was measured. */
  measured: measuredStyleSchema.optional(),
});
export type Warning = z.infer<typeof warningSchema>;
