// Every law file, one a line; the order is that of the folders.
import type { LawFile } from '../types';
import { CARD_MASTERCARD_RULES } from './card/mastercard-rules';
import { CARD_VISA_RULES } from './card/visa-rules';
import { CN_CASE_AUTO_RENEWAL_GUANGZHOU } from './cn/case-auto-renewal-guangzhou';
import { CN_CASE_EARLY_ACCESS_BEIJING } from './cn/case-early-access-beijing';
import { CN_CASE_EXPIRY_DAY_BEIJING } from './cn/case-expiry-day-beijing';
import { CN_CIVIL_CODE_CONTRACTS } from './cn/civil-code-contracts';
import { CN_CIVIL_CODE_GENERAL } from './cn/civil-code-general';
import { CN_CIVIL_EVIDENCE_PROVISIONS } from './cn/civil-evidence-provisions';
import { CN_CIVIL_PROCEDURE_INTERPRETATION } from './cn/civil-procedure-interpretation';
import { CN_CIVIL_PROCEDURE_LAW } from './cn/civil-procedure-law';
import { CN_COMPLAINT_HANDLING_MEASURES } from './cn/complaint-handling-measures';
import { CN_CONSUMER_PENALTY_MEASURES } from './cn/consumer-penalty-measures';
import { CN_CONSUMER_PROTECTION_LAW } from './cn/consumer-protection-law';
import { CN_CONSUMER_PROTECTION_REGULATION } from './cn/consumer-protection-regulation';
import { CN_CONTRACT_INTERPRETATION } from './cn/contract-interpretation';
import { CN_E_COMMERCE_LAW } from './cn/e-commerce-law';
import { CN_ELECTRONIC_SIGNATURE_LAW } from './cn/electronic-signature-law';
import { CN_INTERNET_COURT_PROVISIONS } from './cn/internet-court-provisions';
import { CN_LOAN_PRIME_RATE } from './cn/loan-prime-rate';
import { CN_MIIT_APP_NOTICE } from './cn/miit-app-notice';
import { CN_MINORS_ONLINE_PROTECTION } from './cn/minors-online-protection';
import { CN_ONLINE_CONSUMPTION_PROVISIONS } from './cn/online-consumption-provisions';
import { CN_ONLINE_LITIGATION_RULES } from './cn/online-litigation-rules';
import { CN_ONLINE_TRADING_MEASURES } from './cn/online-trading-measures';
import { CN_ONLINE_TRADING_MEASURES_2021 } from './cn/online-trading-measures-2021';
import { CN_PERSONAL_INFORMATION_LAW } from './cn/personal-information-law';
import { CN_PLATFORM_PRICE_RULES } from './cn/platform-price-rules';
import { CN_PLATFORM_RULES_MEASURES } from './cn/platform-rules-measures';
import { CN_PREPAID_CONSUMPTION_INTERPRETATION } from './cn/prepaid-consumption-interpretation';
import { CN_PRICE_FRAUD_RULES } from './cn/price-fraud-rules';
import { CN_PROMOTION_RULES } from './cn/promotion-rules';
import { CN_PUBLIC_HOLIDAY_MEASURES } from './cn/public-holiday-measures';
import { CN_UNCONDITIONAL_RETURN_MEASURES } from './cn/unconditional-return-measures';
import { DE_BGB } from './de/bgb';
import { EU_CASE_SOFATUTOR } from './eu/case-sofatutor';
import { EU_CONSUMER_RIGHTS_DIRECTIVE } from './eu/consumer-rights-directive';
import { EU_CONSUMER_RIGHTS_DIRECTIVE_2026 } from './eu/consumer-rights-directive-2026';
import { EU_UNFAIR_TERMS_DIRECTIVE } from './eu/unfair-terms-directive';
import { FR_CONSUMER_CODE } from './fr/consumer-code';
import { HK_TRADE_DESCRIPTIONS } from './hk/trade-descriptions';
import { JP_SPECIFIED_COMMERCIAL_TRANSACTIONS } from './jp/specified-commercial-transactions';
import { TW_CONSUMER_PROTECTION_ACT } from './tw/consumer-protection-act';
import { TW_WITHDRAWAL_EXCEPTIONS } from './tw/withdrawal-exceptions';
import { UK_CONSUMER_CONTRACTS_REGULATIONS } from './uk/consumer-contracts-regulations';
import { UK_CONSUMER_RIGHTS_ACT } from './uk/consumer-rights-act';
import { UK_DMCC_ACT } from './uk/dmcc-act';
import { US_CALIFORNIA_BUSINESS_CODE } from './us/california-business-code';
import { US_FTC_NEGATIVE_OPTION_RULE } from './us/ftc-negative-option-rule';
import { US_NEW_YORK_BUSINESS_LAW } from './us/new-york-business-law';
import { US_ROSCA } from './us/rosca';

export const LAW_FILES: readonly LawFile[] = [
  CN_CONSUMER_PROTECTION_LAW,
  CN_CONSUMER_PROTECTION_REGULATION,
  CN_ONLINE_TRADING_MEASURES,
  CN_ONLINE_TRADING_MEASURES_2021,
  CN_COMPLAINT_HANDLING_MEASURES,
  CN_PRICE_FRAUD_RULES,
  CN_PLATFORM_RULES_MEASURES,
  CN_PLATFORM_PRICE_RULES,
  CN_MIIT_APP_NOTICE,
  CN_E_COMMERCE_LAW,
  CN_CIVIL_CODE_CONTRACTS,
  CN_CIVIL_CODE_GENERAL,
  CN_CONTRACT_INTERPRETATION,
  CN_PREPAID_CONSUMPTION_INTERPRETATION,
  CN_ONLINE_CONSUMPTION_PROVISIONS,
  CN_CONSUMER_PENALTY_MEASURES,
  CN_CIVIL_EVIDENCE_PROVISIONS,
  CN_INTERNET_COURT_PROVISIONS,
  CN_ONLINE_LITIGATION_RULES,
  CN_CIVIL_PROCEDURE_LAW,
  CN_CIVIL_PROCEDURE_INTERPRETATION,
  CN_ELECTRONIC_SIGNATURE_LAW,
  CN_MINORS_ONLINE_PROTECTION,
  CN_PERSONAL_INFORMATION_LAW,
  CN_PUBLIC_HOLIDAY_MEASURES,
  CN_PROMOTION_RULES,
  CN_UNCONDITIONAL_RETURN_MEASURES,
  CN_CASE_AUTO_RENEWAL_GUANGZHOU,
  CN_CASE_EXPIRY_DAY_BEIJING,
  CN_CASE_EARLY_ACCESS_BEIJING,
  CN_LOAN_PRIME_RATE,
  EU_CONSUMER_RIGHTS_DIRECTIVE,
  EU_CONSUMER_RIGHTS_DIRECTIVE_2026,
  EU_CASE_SOFATUTOR,
  EU_UNFAIR_TERMS_DIRECTIVE,
  DE_BGB,
  FR_CONSUMER_CODE,
  UK_CONSUMER_CONTRACTS_REGULATIONS,
  UK_DMCC_ACT,
  UK_CONSUMER_RIGHTS_ACT,
  US_ROSCA,
  US_FTC_NEGATIVE_OPTION_RULE,
  US_CALIFORNIA_BUSINESS_CODE,
  US_NEW_YORK_BUSINESS_LAW,
  CARD_VISA_RULES,
  CARD_MASTERCARD_RULES,
  JP_SPECIFIED_COMMERCIAL_TRANSACTIONS,
  TW_CONSUMER_PROTECTION_ACT,
  TW_WITHDRAWAL_EXCEPTIONS,
  HK_TRADE_DESCRIPTIONS,
];
