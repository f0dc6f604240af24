// The grounds in the order in which a careful adviser goes through them. The order decides between equals only: routes
// are sorted by strength and sum afterwards.
import type { RouteFunction } from '../route';
import { assessPrepaidSevenDays } from './prepaid-seven-days';
import { assessProRata } from './pro-rata';
import { assessProviderWindow } from './provider-window';

export const ROUTES: readonly RouteFunction[] = [
  // What the provider itself promises needs no law and no proof of fault: first.
  assessProviderWindow,
  assessProRata,
  assessPrepaidSevenDays,
];
