// What a label can stand for. More roles than facts: "discount" or "refund amount" must be known as such, or their
// values would be read as the price.

/** Roles whose value becomes the fact of the same name. */
export const FACT_ROLES = [
  'orderId',
  'product',
  'planPeriod',
  'price',
  'listPrice',
  'paidAt',
  'startsAt',
  'endsAt',
  'validity',
  'status',
  'autoRenew',
  'nextChargeAt',
  'nextChargePrice',
  'channel',
  'paymentMethod',
  'renewalCount',
  'seller',
] as const;

export type FactRole = (typeof FACT_ROLES)[number];
/** `other` labels a value of no interest: address, quantity, discount. */
export type LabelRole = FactRole | 'other';

/** Labels of one role by rank: those of rank 1 say it best; lower ranks count only where no better one is found. */
export type LabelTable = Readonly<Record<LabelRole, readonly (readonly string[])[]>>;

/** Labels parted by | and line ends: one string a rank keeps the tables short enough to read. */
export function list(labels: string): string[] {
  return labels.split(/\s*[|\n]\s*/).filter((label) => label !== '');
}
