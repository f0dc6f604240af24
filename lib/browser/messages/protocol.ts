// Every message between the extension's parts: its name, what it carries and what it answers. Both ends parse with
// these schemas; a repository test holds that each has exactly one handler.
import { z } from 'zod';
import { adviceSchema } from '@/lib/core/advice/advice-types';
import { noticePlanSchema } from '@/lib/core/advice/notice-types';
import { answersSchema } from '@/lib/core/eligibility/types';
import { seriesViewSchema } from '@/lib/core/evidence/series';
import { captureModeSchema, captureProgressSchema, setRoleSchema } from '@/lib/core/evidence/types';
import { pageReadingSchema } from '@/lib/core/pages/reading';
import { tabViewSchema } from '@/lib/core/pages/tab-view';
import { offerViewSchema } from '@/lib/core/subscriptions/offer-view';

const done = z.object({ ok: z.literal(true) });
const failed = z.object({ ok: z.literal(false), code: z.string() });
const outcome = z.discriminatedUnion('ok', [done, failed]);

/** Content script or extension page → background. */
export const toBackground = {
  /** The sniffer found that this page may concern us. */
  'page.sniffed': { request: z.object({ url: z.string(), reasons: z.array(z.string()) }), response: outcome },
  /** The inspector has read its frame (again). */
  'page.read': {
    request: z.object({ reading: pageReadingSchema }),
    response: z.discriminatedUnion('ok', [done.extend({ notice: noticePlanSchema.nullable() }), failed]),
  },
  /** No notice on the site of this tab any more. */
  'notice.mute': { request: z.object({}), response: outcome },
  /** The popup opened: give what is known, start reading when nothing is. */
  'tab.view': { request: z.object({ tabId: z.int() }), response: tabViewSchema },
  /** Read the page anew. */
  'tab.reread': { request: z.object({ tabId: z.int() }), response: tabViewSchema },
  'answers.save': {
    request: z.object({ tabId: z.int(), answersKey: z.string(), answers: answersSchema }),
    response: tabViewSchema,
  },
  /** Begins a refund case from what the tab shows, on the ground at `route` in its assessment (the best one without). */
  'case.start': {
    request: z.object({ tabId: z.int(), route: z.int().min(0).optional() }),
    response: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), id: z.uuid() }), failed]),
  },
  /** The subscriptions that the tab's page speaks of, in reading order. */
  'subscription.offers': {
    request: z.object({ tabId: z.int() }),
    response: z.object({ offers: z.array(offerViewSchema) }),
  },
  /** Keeps the offer of that index in the ledger. */
  'subscription.keep': {
    request: z.object({ tabId: z.int(), index: z.int().min(0) }),
    response: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), id: z.string() }), failed]),
  },
  /** The adviser before one buys on the tab's page; null where nothing is about to be bought. */
  'advice.view': {
    request: z.object({ tabId: z.int() }),
    response: z.object({ advice: adviceSchema.nullable() }),
  },
  'capture.start': {
    request: z.object({
      tabId: z.int(),
      mode: captureModeSchema,
      /** Of mode `clause`: where it begins in the text of its frame or page, and its words. */
      clause: z.object({ start: z.int().min(0), quote: z.string() }).optional(),
    }),
    response: outcome,
  },
  /** Lets the person mark a part of the tab's page, which is then captured. */
  'region.choose': { request: z.object({ tabId: z.int() }), response: outcome },
  /** The set of captures under way, and changes to it by the person. */
  'series.view': { request: z.object({}), response: seriesViewSchema },
  'series.change': {
    request: z.object({
      change: z.enum(['start', 'end', 'next']),
      /** Of `next`: what the next capture is; null leaves it to the page. */
      next: setRoleSchema.nullable().optional(),
    }),
    response: seriesViewSchema,
  },
  'capture.cancel': { request: z.object({ tabId: z.int() }), response: outcome },
  'capture.progress': { request: z.object({}), response: captureProgressSchema },
} as const;

/** Background or popup → the inspector in a tab's frame. */
export const toPage = {
  /** Scroll to a span of this frame's text and flash it. */
  'mark.show': { request: z.object({ start: z.int(), end: z.int(), quote: z.string() }), response: outcome },
  /** Not remembered: hidden for a moment (a capture), then as the person wants them. */
  'marks.set': {
    request: z.object({ shown: z.boolean(), remember: z.boolean().optional() }),
    response: outcome,
  },
  'page.reread': { request: z.object({}), response: outcome },
} as const;

export type ToBackground = typeof toBackground;
export type ToPage = typeof toPage;
export type RequestOf<M extends Record<string, { request: z.ZodType }>, K extends keyof M> = z.input<
  M[K]['request']
>;
export type ResponseOf<M extends Record<string, { response: z.ZodType }>, K extends keyof M> = z.output<
  M[K]['response']
>;
