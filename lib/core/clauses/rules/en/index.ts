// Written by scripts/index-rules.ts; edit the rule files instead.
import type { Rule } from '../../rule-format';
import { rule as refundNonePlain } from './refund-none-plain';

export const englishRules: readonly Rule[] = [refundNonePlain];
