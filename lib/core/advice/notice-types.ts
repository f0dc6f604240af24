// The notice in a page, before one pays: what it says, and where the person does not want it.
import { z } from 'zod';
import { warningSchema } from '../pages/types';
import { moneySchema } from '../quantity/types';
import { civilDateSchema } from '../subscriptions/types';

export const noticePointSchema = z.object({
  ...warningSchema.pick({ code: true, quote: true, start: true, end: true }).shape,
  /** What is paid now and what each renewal costs, where both were read. */
  prices: z.object({ first: moneySchema, later: moneySchema }).optional(),
});
export type NoticePoint = z.infer<typeof noticePointSchema>;

export const noticePlanSchema = z.object({
  /** Gravest first. */
  points: z.array(noticePointSchema).min(1),
  /** How many more the popup tells. */
  more: z.int().min(0),
  /** The last day to cancel if one pays today; null where nothing renews or no day can be worked out. */
  cancelBy: z.object({ date: civilDateSchema, chargeOn: civilDateSchema, estimated: z.boolean() }).nullable(),
});
export type NoticePlan = z.infer<typeof noticePlanSchema>;

export const MUTED_LIMIT = 500;
export const noticeSettingsSchema = z.object({
  shown: z.boolean(),
  /** Sites (hosts without "www.") on which it stays away, the one muted last at the end. */
  muted: z.array(z.string().max(253)).max(MUTED_LIMIT),
});
export type NoticeSettings = z.infer<typeof noticeSettingsSchema>;

export const DEFAULT_NOTICE_SETTINGS: NoticeSettings = { shown: true, muted: [] };
