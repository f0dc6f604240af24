// Kept terms: what an agreement's clauses said, when, at which address. Values and quotes only, never a page's text.
import { z } from 'zod';
import { type Clause, clauseSchema } from '../clauses/types';
import { pageKindSchema } from '../pages/types';

export const VERSIONS_LIMIT = 8;
export const POLICIES_LIMIT = 200;
export const CLAUSES_LIMIT = 120;
export const QUOTE_LIMIT_CHARS = 600;
const TITLE_LIMIT_CHARS = 200;

/** A clause without its place: the page it was read from is gone. */
export const keptClauseSchema = z.object({
  ...clauseSchema.pick({ kind: true, params: true }).shape,
  quote: z.string().max(QUOTE_LIMIT_CHARS),
  exception: z.string().max(QUOTE_LIMIT_CHARS).optional(),
});
export type KeptClause = z.infer<typeof keptClauseSchema>;

export const policyVersionSchema = z.object({
  firstSeenAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  /** Of the page's text: the same text read by better rules is no new version. */
  digest: z.string().max(40),
  chars: z.int().min(0),
  /** Version of the extension that read it: another may find more in the same words. */
  reader: z.string().max(40),
  /** In reading order. */
  clauses: z.array(keptClauseSchema).max(CLAUSES_LIMIT),
});
export type PolicyVersion = z.infer<typeof policyVersionSchema>;

export const policySchema = z.object({
  /** As policyAddress gives it; one policy an address. */
  address: z.string().min(1).max(2000),
  /** Host without "www.". */
  site: z.string().max(253),
  title: z.string().max(TITLE_LIMIT_CHARS),
  kind: pageKindSchema,
  /** Oldest first. */
  versions: z.array(policyVersionSchema).min(1).max(VERSIONS_LIMIT),
});
export type Policy = z.infer<typeof policySchema>;

/** When terms are kept: agreements one visits; only with evidence or a subscription one keeps; never. */
export const KEEP_TERMS = ['visits', 'kept', 'off'] as const;
export const keepTermsSchema = z.enum(KEEP_TERMS);
export type KeepTerms = z.infer<typeof keepTermsSchema>;

/** A clause as it is kept. */
export function toKeptClause({ kind, params, quote, exception }: Clause): KeptClause {
  return {
    kind,
    params,
    quote: quote.slice(0, QUOTE_LIMIT_CHARS),
    ...(exception === undefined ? {} : { exception: exception.slice(0, QUOTE_LIMIT_CHARS) }),
  };
}

/** The version read last. */
export function newestVersion(policy: Policy): PolicyVersion {
  const newest = policy.versions.at(-1);
  if (newest === undefined) throw new Error('a policy without a version');
  return newest;
}
