// One page with the facts that a careful person reads from it. Money in minor units, dates ISO.
import type { PageKind } from '@/lib/core/pages/types';
import type { PageAbout } from '../read-html';

export interface FactCase extends PageAbout {
  name: string;
  kind: PageKind;
  body: string;
  /** Every fact, no more and no less. */
  facts?: Record<string, unknown>;
  orders?: Record<string, unknown>[];
  /** Names of facts that are asked about. */
  questions?: string[];
}

export const cny = (amount: number) => ({ amount, currency: 'CNY' });
export const usd = (amount: number) => ({ amount, currency: 'USD' });
export const term = (count: number, unit: string) => ({ count, unit });
