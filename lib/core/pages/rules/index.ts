// All page-kind rules. They only add up, so their order has no meaning.
import { z } from 'zod';
import { type PageRule, pageRuleSchema } from '../page-rule';
import { AGREEMENT_RULES } from './agreement';
import { AUTO_RENEW_RULES } from './auto-renew-agreement';
import { CHECKOUT_RULES } from './checkout';
import { MEMBERSHIP_RULES } from './membership';
import { ORDER_RULES } from './order';
import { OTHER_RULES } from './other';
import { REFUND_RULES } from './refund-policy';
import { SUBSCRIPTION_RULES } from './subscription-management';

/** Parsed strictly at load: a bad rule is a fault of ours and must not be skipped in silence. */
export const PAGE_RULES: readonly PageRule[] = z
  .array(pageRuleSchema)
  .parse([
    ...AGREEMENT_RULES,
    ...AUTO_RENEW_RULES,
    ...REFUND_RULES,
    ...MEMBERSHIP_RULES,
    ...CHECKOUT_RULES,
    ...ORDER_RULES,
    ...SUBSCRIPTION_RULES,
    ...OTHER_RULES,
  ]);
