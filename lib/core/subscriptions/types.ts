// The ledger: every membership and recurring plan a person has, as it is stored. What is worked out from an item (next
// charge, cancel-by, cost) is never stored, so that a better rule or a corrected date takes effect everywhere at once.
import { z } from 'zod';
import { type Money, moneySchema, planPeriodSchema } from '../quantity/types';

/** Version of a ledger item; a change of its shape raises it and brings a migration (lib/browser/storage). */
export const LEDGER_VERSION = 1;

/** A civil date that exists. */
export const civilDateSchema = z.iso.date();

/** Where the permission to charge may live, and so where it must be taken back. */
export const MANDATES = [
  'platform',
  'alipay',
  'wechat',
  'apple',
  'google',
  'huawei',
  'xiaomi',
  'oppo',
  'vivo',
  'card',
  'carrier',
  'unknown',
] as const;
export const mandateSchema = z.enum(MANDATES);
export type Mandate = z.infer<typeof mandateSchema>;

export const SUBSCRIPTION_STATUSES = [
  'active',
  'trial',
  'cancelled',
  'expired',
  'refunding',
  'refunded',
] as const;
export const subscriptionStatusSchema = z.enum(SUBSCRIPTION_STATUSES);

export const renewalStateSchema = z.enum(['on', 'off', 'unknown']);
export type RenewalState = z.infer<typeof renewalStateSchema>;

/** Who said it. A person's word stands against a page's, except for what only the provider knows: status and renewal. */
export const sourceSchema = z.enum(['page', 'person', 'import']);
export type Source = z.infer<typeof sourceSchema>;

const stamped = { at: z.iso.datetime(), source: sourceSchema };
export const historyEntrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('price'), from: moneySchema.nullable(), to: moneySchema, ...stamped }),
  z.object({
    kind: z.literal('status'),
    from: subscriptionStatusSchema,
    to: subscriptionStatusSchema,
    ...stamped,
  }),
  z.object({ kind: z.literal('renewal'), from: renewalStateSchema, to: renewalStateSchema, ...stamped }),
  /** The answer to "charged?" for one charge day. */
  z.object({ kind: z.literal('charge'), on: civilDateSchema, charged: z.boolean(), ...stamped }),
]);
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

export const leadSchema = z.object({
  /** Whole days before the charge by which cancelling must be done. */
  days: z.int().min(0).max(366),
  /** The provider's own sentence; '' when a person entered it. */
  quote: z.string(),
  /** True where a length had to be widened to days (working days, months). */
  estimated: z.boolean(),
});
export type Lead = z.infer<typeof leadSchema>;

/** What a person found at one place where the permission to charge may live. */
export const tickSchema = z.object({
  place: mandateSchema.exclude(['unknown']),
  /** `absent`: this service has no permission there. */
  found: z.enum(['off', 'absent', 'on']),
  at: z.iso.datetime(),
  /** The evidence record that shows it; without one it stands on the person's word. */
  recordId: z.string().max(100).optional(),
});
export type Tick = z.infer<typeof tickSchema>;
/** A place where a permission to charge may live. */
export type Place = Tick['place'];

/** Fields a person can put right; those named in `corrected` are no longer changed by what a page says. */
export const CORRECTABLE = [
  'name',
  'site',
  'url',
  'orderId',
  'period',
  'price',
  'firstPrice',
  'startsOn',
  'endsOn',
  'trialEndsOn',
  'nextChargeOn',
  'anchorDay',
  'mandate',
  'lead',
] as const;
export const correctableSchema = z.enum(CORRECTABLE);
export type Correctable = z.infer<typeof correctableSchema>;

export const HISTORY_LIMIT = 200;
const NAME_LIMIT_CHARS = 200;
const NOTES_LIMIT_CHARS = 2000;
const ADDRESS_LIMIT_CHARS = 2000;

export const subscriptionSchema = z.object({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(NAME_LIMIT_CHARS),
  /** Host without "www."; '' when unknown. */
  site: z.string().max(NAME_LIMIT_CHARS),
  /** Where it was read or is managed. */
  url: z.string().max(ADDRESS_LIMIT_CHARS).optional(),
  orderId: z.string().max(NAME_LIMIT_CHARS).optional(),
  /** Absent: only single dates are known. */
  period: planPeriodSchema.optional(),
  /** What a renewal costs. */
  price: moneySchema.optional(),
  /** What the first period cost, where it differs. */
  firstPrice: moneySchema.optional(),
  startsOn: civilDateSchema.optional(),
  endsOn: civilDateSchema.optional(),
  trialEndsOn: civilDateSchema.optional(),
  nextChargeOn: civilDateSchema.optional(),
  /** Day of the month the series keeps to; without it the day it began on. */
  anchorDay: z.int().min(1).max(31).optional(),
  mandate: mandateSchema,
  status: subscriptionStatusSchema,
  renewal: renewalStateSchema,
  /** When and where the renewal state was last seen. */
  renewalSeen: z
    .object({ at: z.iso.datetime(), where: z.string().max(ADDRESS_LIMIT_CHARS), source: sourceSchema })
    .optional(),
  lead: leadSchema.optional(),
  /** Ids of evidence records. */
  evidence: z.array(z.string()).max(200),
  /** The agreement it was bought under: its address, when that text was seen, and the record that holds the text. */
  agreement: z
    .object({ url: z.string(), seenAt: z.iso.datetime(), recordId: z.string().max(100).optional() })
    .optional(),
  /** After cancelling or a refund: one tick a place, the last one counts. */
  afterCheck: z.array(tickSchema).max(MANDATES.length).optional(),
  history: z.array(historyEntrySchema).max(HISTORY_LIMIT),
  reminders: z.enum(['on', 'off']),
  notes: z.string().max(NOTES_LIMIT_CHARS),
  corrected: z.array(correctableSchema),
  source: sourceSchema,
  addedAt: z.iso.datetime(),
  /**
   * Clock reading "YYYY-MM-DDTHH:MM" where the person was when the dates last changed. Reminders that lay before it were
   * never owed. A reading and not an instant: moving to another zone must neither owe nor forgive one.
   */
  scheduledAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

export const settingsSchema = z.object({
  /** Days before the cancel-by day on which to remind. */
  daysBefore: z.array(z.int().min(0).max(60)).max(10),
  /** Taken off the provider's deadline, in days. */
  marginDays: z.int().min(0).max(30),
  /** Local time of day at which reminders fall due. */
  hour: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** No notification between these two; may run over midnight. */
  quiet: z
    .object({
      from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
      to: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    })
    .nullable(),
  notifications: z.boolean(),
});
export type ReminderSettings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: ReminderSettings = {
  daysBefore: [5, 3, 1],
  marginDays: 1,
  hour: '09:00',
  quiet: { from: '22:00', to: '08:00' },
  notifications: true,
};

/** What has been told and what was put off. `delivered` by reminder id, `later` by subscription id. */
export const reminderLogSchema = z.object({
  delivered: z.record(z.string(), z.iso.datetime()),
  /** Charges for which the person said "keep it": `<subscription>/<charge day>`. */
  settled: z.record(z.string(), z.iso.datetime()),
  /** Local clock reading at which to remind again. */
  later: z.record(z.string(), z.string()),
  /** Clock reading up to which everything owed was told; absent before the first time and after an import. */
  through: z.string().optional(),
});
export type ReminderLog = z.infer<typeof reminderLogSchema>;

export const EMPTY_LOG: ReminderLog = { delivered: {}, settled: {}, later: {} };

export function isSameMoney(one: Money | undefined, other: Money | undefined): boolean {
  return one?.amount === other?.amount && one?.currency === other?.currency;
}
