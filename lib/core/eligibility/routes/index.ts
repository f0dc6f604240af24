// The grounds in the order in which a careful adviser goes through them. The order decides between equals only: routes
// are sorted by strength and sum afterwards. Goodwill is no ground and is added last, where nothing certain was found.
import type { RouteFunction } from '../route';
import { assessForeignRights } from './foreign-rights';
import { assessGoodsAlong } from './goods-along';
import { assessMinorPayment } from './minor-payment';
import { assessPrepaidSevenDays } from './prepaid-seven-days';
import { assessProRata } from './pro-rata';
import { assessProviderBreach } from './provider-breach';
import { assessProviderWindow } from './provider-window';
import { assessMisleading, assessVoidClause } from './unfair-terms';
import { assessUnnoticedRenewal } from './unnoticed-renewal';
import { assessWrongCharge } from './wrong-charge';

export const ROUTES: readonly RouteFunction[] = [
  // What the provider itself promises needs no law and no proof of fault: first.
  assessProviderWindow,
  assessProRata,
  // By law without a fault of the provider.
  assessPrepaidSevenDays,
  // By law for a fault or a defect, from the plainest to prove to the hardest.
  assessWrongCharge,
  assessMinorPayment,
  assessProviderBreach,
  assessUnnoticedRenewal,
  assessMisleading,
  // Clears the way for the grounds above, so it stands behind them.
  assessVoidClause,
  // Beside the membership, and beside Chinese law.
  assessGoodsAlong,
  assessForeignRights,
];
