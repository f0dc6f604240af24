// What the popup shows of one tab: the state of its reading, as a value that the background gives and views draw.
import { z } from 'zod';
import { answersSchema, assessmentSchema } from '../eligibility/types';
import { pageReadingSchema } from './reading';

/** Why a page cannot be read at all. */
export const unreadableReasonSchema = z.enum([
  'internal-page',
  'store-page',
  'pdf',
  'file-page',
  'no-permission',
  'error-page',
]);
export type UnreadableReason = z.infer<typeof unreadableReasonSchema>;

export const tabViewSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unreadable'), reason: unreadableReasonSchema, url: z.string() }),
  z.object({ state: z.literal('reading'), url: z.string() }),
  z.object({ state: z.literal('failed'), code: z.string(), url: z.string() }),
  z.object({
    state: z.literal('read'),
    reading: pageReadingSchema,
    assessment: assessmentSchema,
    answers: answersSchema,
    /** Key under which answers are remembered: site and order number, or the page address without its query. */
    answersKey: z.string(),
    /** Evidence records already kept of this address. */
    evidenceCount: z.int().min(0),
    marksShown: z.boolean(),
  }),
]);
export type TabView = z.infer<typeof tabViewSchema>;
