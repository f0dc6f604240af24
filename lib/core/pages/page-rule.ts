// The form of a page-kind rule: one small piece of evidence for or against one kind, as data. Rules never name a site.
import { z } from 'zod';
import { pageKindSchema } from './types';

/** Where a pattern is looked for; every place holds normal form (simplified, half-width, lower case). */
export const placeSchema = z.enum([
  /** Path and query of the address, decoded, words parted by spaces. */
  'url',
  'title',
  /** The headings that name the page: level one, or the highest there is, or the first short line. */
  'heading',
  /** Every heading of the main part, one a line. */
  'headings',
  /** The last step of a breadcrumb. */
  'crumb',
  /** Labels of buttons and of links that act like buttons, one a line. */
  'buttons',
  /** Labels of inputs, selects, radios, checkboxes and switches, one a line. */
  'fields',
  /** Short blocks of the main part, one a line: labels, values, menu words. */
  'labels',
  /** The first sentences of the main part. */
  'lead',
  /** The text of the main part, capped. */
  'text',
]);
export type Place = z.infer<typeof placeSchema>;

/** What is counted on the page; see page-signals.ts for how. */
export const featureSchema = z.enum([
  'chars',
  'prose',
  'proseShare',
  'sections',
  'legal',
  'questions',
  'prices',
  'planPrices',
  'cardFields',
  'inputs',
  'orderNumbers',
  'amountLabels',
  'refundShare',
  'renewShare',
  'bylines',
]);
export type Feature = z.infer<typeof featureSchema>;

const rangeSchema = z.strictObject({
  feature: featureSchema,
  min: z.number().optional(),
  max: z.number().optional(),
});

export const pageRuleSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
    kind: pageKindSchema,
    /** What it adds to its kind; negative speaks against. A kind needs DOUBT_SCORE (classify.ts) to be told. */
    weight: z.number().min(-8).max(8),
    place: placeSchema.optional(),
    /** Regular expression over the place's text, flags g and m. Only bounded repetition; no \b or \w beside Han. */
    pattern: z.string().optional(),
    /** How many matches are needed; one if absent. */
    atLeast: z.int().min(1).optional(),
    /** All of them must hold as well. */
    when: z.array(rangeSchema).optional(),
    /** Why this tells the kind, or what it would get wrong without `when`. */
    because: z.string().min(8),
  })
  .refine(
    (rule) => (rule.place === undefined) === (rule.pattern === undefined),
    'place and pattern go together',
  )
  .refine(
    (rule) => rule.pattern !== undefined || (rule.when?.length ?? 0) > 0,
    'a rule needs something to look at',
  );
export type PageRule = z.infer<typeof pageRuleSchema>;
