// Written by scripts/index-rules.ts; edit the rule files instead.
import type { Rule } from '../../rule-format';
import { rule as refundBreachCalledOff } from './refund-breach-called-off';
import { rule as refundBreachClaimsAndDefects } from './refund-breach-claims-and-defects';
import { rule as refundBreachCompensate } from './refund-breach-compensate';
import { rule as refundBreachHoldLiable } from './refund-breach-hold-liable';
import { rule as refundBreachInThatCase } from './refund-breach-in-that-case';
import { rule as refundBreachItem } from './refund-breach-item';
import { rule as refundBreachListedCases } from './refund-breach-listed-cases';
import { rule as refundBreachNotAsPromised } from './refund-breach-not-as-promised';
import { rule as refundBreachOtherFault } from './refund-breach-other-fault';
import { rule as refundBreachOursMadeGood } from './refund-breach-ours-made-good';
import { rule as refundBreachOutage } from './refund-breach-outage';
import { rule as refundBreachOwedWide } from './refund-breach-owed-wide';
import { rule as refundBreachProviderFault } from './refund-breach-provider-fault';
import { rule as refundConditionAskedWide } from './refund-condition-asked-wide';
import { rule as refundConditionBoughtElsewhere } from './refund-condition-bought-elsewhere';
import { rule as refundConditionCause } from './refund-condition-cause';
import { rule as refundConditionChecked } from './refund-condition-checked';
import { rule as refundConditionEvidence } from './refund-condition-evidence';
import { rule as refundConditionEvidenceHeading } from './refund-condition-evidence-heading';
import { rule as refundConditionGoods } from './refund-condition-goods';
import { rule as refundConditionHeadingWide } from './refund-condition-heading-wide';
import { rule as refundConditionListed } from './refund-condition-listed';
import { rule as refundConditionLittleUsed } from './refund-condition-little-used';
import { rule as refundConditionMust } from './refund-condition-must';
import { rule as refundConditionNotOurs } from './refund-condition-not-ours';
import { rule as refundConditionOnly } from './refund-condition-only';
import { rule as refundConditionPapersAndLimits } from './refund-condition-papers-and-limits';
import { rule as refundConditionPapersTerse } from './refund-condition-papers-terse';
import { rule as refundConditionShownWide } from './refund-condition-shown-wide';
import { rule as refundConditionStore } from './refund-condition-store';
import { rule as refundConditionTerse } from './refund-condition-terse';
import { rule as refundConditionUnderHeading } from './refund-condition-under-heading';
import { rule as refundConditionUnused } from './refund-condition-unused';
import { rule as refundConditionUnusedWide } from './refund-condition-unused-wide';
import { rule as refundConditionWho } from './refund-condition-who';
import { rule as refundFeeBeforePayingBack } from './refund-fee-before-paying-back';
import { rule as refundFeeBorneOrTaken } from './refund-fee-borne-or-taken';
import { rule as refundFeeCancelScale } from './refund-fee-cancel-scale';
import { rule as refundFeeCharged } from './refund-fee-charged';
import { rule as refundFeeDeposit } from './refund-fee-deposit';
import { rule as refundFeeFreight } from './refund-fee-freight';
import { rule as refundFeeMaterial } from './refund-fee-material';
import { rule as refundFeeNamedBefore } from './refund-fee-named-before';
import { rule as refundFeePenalty } from './refund-fee-penalty';
import { rule as refundFeePoints } from './refund-fee-points';
import { rule as refundFeeScaleWide } from './refund-fee-scale-wide';
import { rule as refundFeeTakenWide } from './refund-fee-taken-wide';
import { rule as refundFeeUsagePriced } from './refund-fee-usage-priced';
import { rule as refundFeeWhoBearsAndTakesBack } from './refund-fee-who-bears-and-takes-back';
import { rule as refundFeeWide } from './refund-fee-wide';
import { rule as refundFeeWideHeading } from './refund-fee-wide-heading';
import { rule as refundFullEveryPenny } from './refund-full-every-penny';
import { rule as refundFullPromised } from './refund-full-promised';
import { rule as refundFullSaidWide } from './refund-full-said-wide';
import { rule as refundFullWide } from './refund-full-wide';
import { rule as refundNoneAnswered } from './refund-none-answered';
import { rule as refundNoneFeesStay } from './refund-none-fees-stay';
import { rule as refundNoneInOtherWords } from './refund-none-in-other-words';
import { rule as refundNoneListed } from './refund-none-listed';
import { rule as refundNoneNoCancelling } from './refund-none-no-cancelling';
import { rule as refundNoneNoCash } from './refund-none-no-cash';
import { rule as refundNoneNotAccepted } from './refund-none-not-accepted';
import { rule as refundNoneOtherTurns } from './refund-none-other-turns';
import { rule as refundNonePlain } from './refund-none-plain';
import { rule as refundNonePlainWide } from './refund-none-plain-wide';
import { rule as refundNoneTitle } from './refund-none-title';
import { rule as refundProcessArrival } from './refund-process-arrival';
import { rule as refundProcessArrivalHeading } from './refund-process-arrival-heading';
import { rule as refundProcessAsk } from './refund-process-ask';
import { rule as refundProcessAskedAndPaid } from './refund-process-asked-and-paid';
import { rule as refundProcessAskedOfTheSeller } from './refund-process-asked-of-the-seller';
import { rule as refundProcessByItself } from './refund-process-by-itself';
import { rule as refundProcessContextWide } from './refund-process-context-wide';
import { rule as refundProcessGoodsBack } from './refund-process-goods-back';
import { rule as refundProcessOnline } from './refund-process-online';
import { rule as refundProcessOriginalWay } from './refund-process-original-way';
import { rule as refundProcessPaidWide } from './refund-process-paid-wide';
import { rule as refundProcessSteps } from './refund-process-steps';
import { rule as refundProcessStore } from './refund-process-store';
import { rule as refundProcessTerse } from './refund-process-terse';
import { rule as refundProcessToAccount } from './refund-process-to-account';
import { rule as refundProcessWide } from './refund-process-wide';
import { rule as refundProrataByShare } from './refund-prorata-by-share';
import { rule as refundProrataFormula } from './refund-prorata-formula';
import { rule as refundProrataSettled } from './refund-prorata-settled';
import { rule as refundProrataShareWide } from './refund-prorata-share-wide';
import { rule as refundProrataUnused } from './refund-prorata-unused';
import { rule as refundProrataWhatIsLeft } from './refund-prorata-what-is-left';
import { rule as refundProrataWhatWasUsed } from './refund-prorata-what-was-used';
import { rule as refundProrataWide } from './refund-prorata-wide';
import { rule as refundWindowAfterEvent } from './refund-window-after-event';
import { rule as refundWindowBefore } from './refund-window-before';
import { rule as refundWindowDefectWide } from './refund-window-defect-wide';
import { rule as refundWindowEndsOfAScale } from './refund-window-ends-of-a-scale';
import { rule as refundWindowItem } from './refund-window-item';
import { rule as refundWindowMayAsk } from './refund-window-may-ask';
import { rule as refundWindowNamed } from './refund-window-named';
import { rule as refundWindowOpen } from './refund-window-open';
import { rule as refundWindowOpenWide } from './refund-window-open-wide';
import { rule as refundWindowPast } from './refund-window-past';
import { rule as refundWindowShort } from './refund-window-short';
import { rule as refundWindowTerse } from './refund-window-terse';
import { rule as refundWindowWithin } from './refund-window-within';
import { rule as renewalAutoAuthorise } from './renewal-auto-authorise';
import { rule as renewalAutoExtends } from './renewal-auto-extends';
import { rule as renewalAutoKindOfPlan } from './renewal-auto-kind-of-plan';
import { rule as renewalAutoNextTermTaken } from './renewal-auto-next-term-taken';
import { rule as renewalAutoOtherNames } from './renewal-auto-other-names';
import { rule as renewalAutoRecurring } from './renewal-auto-recurring';
import { rule as renewalAutoStates } from './renewal-auto-states';
import { rule as renewalAutoTakenEachTime } from './renewal-auto-taken-each-time';
import { rule as renewalAutoUnless } from './renewal-auto-unless';
import { rule as renewalAutoWide } from './renewal-auto-wide';
import { rule as renewalCancelAnyTime } from './renewal-cancel-any-time';
import { rule as renewalCancelBeforeEnd } from './renewal-cancel-before-end';
import { rule as renewalCancelContextWide } from './renewal-cancel-context-wide';
import { rule as renewalCancelDeadline } from './renewal-cancel-deadline';
import { rule as renewalCancelEffect } from './renewal-cancel-effect';
import { rule as renewalCancelEffectRefused } from './renewal-cancel-effect-refused';
import { rule as renewalCancelHeading } from './renewal-cancel-heading';
import { rule as renewalCancelMomentWide } from './renewal-cancel-moment-wide';
import { rule as renewalCancelPath } from './renewal-cancel-path';
import { rule as renewalCancelStepsWide } from './renewal-cancel-steps-wide';
import { rule as renewalCancelTakesEffect } from './renewal-cancel-takes-effect';
import { rule as renewalCancelTerse } from './renewal-cancel-terse';
import { rule as renewalCancelWayAndPlace } from './renewal-cancel-way-and-place';
import { rule as renewalCancelWhatThen } from './renewal-cancel-what-then';
import { rule as renewalCancelWhere } from './renewal-cancel-where';
import { rule as renewalCancelWide } from './renewal-cancel-wide';
import { rule as renewalChargeBeforeEnd } from './renewal-charge-before-end';
import { rule as renewalChargeCycle } from './renewal-charge-cycle';
import { rule as renewalChargeFailed } from './renewal-charge-failed';
import { rule as renewalChargeHandledBy } from './renewal-charge-handled-by';
import { rule as renewalChargeMomentWide } from './renewal-charge-moment-wide';
import { rule as renewalChargeOverdue } from './renewal-charge-overdue';
import { rule as renewalChargeSource } from './renewal-charge-source';
import { rule as renewalChargeTerse } from './renewal-charge-terse';
import { rule as renewalChargeWhenAndAgain } from './renewal-charge-when-and-again';
import { rule as renewalChargeWide } from './renewal-charge-wide';
import { rule as renewalNoticeAhead } from './renewal-notice-ahead';
import { rule as renewalNoticeDenied } from './renewal-notice-denied';
import { rule as renewalNoticeDeniedWide } from './renewal-notice-denied-wide';
import { rule as renewalNoticePrice } from './renewal-notice-price';
import { rule as renewalNoticeSentBefore } from './renewal-notice-sent-before';
import { rule as renewalNoticeWide } from './renewal-notice-wide';
import { rule as renewalPriceEffect } from './renewal-price-effect';
import { rule as renewalPriceFirstTerm } from './renewal-price-first-term';
import { rule as renewalPriceMayChange } from './renewal-price-may-change';
import { rule as renewalPriceMovesWide } from './renewal-price-moves-wide';
import { rule as renewalPriceOfRenewal } from './renewal-price-of-renewal';
import { rule as renewalPriceOtherTurns } from './renewal-price-other-turns';
import { rule as renewalPriceThenCurrent } from './renewal-price-then-current';
import { rule as renewalPriceWide } from './renewal-price-wide';
import { rule as renewalTrialConverts } from './renewal-trial-converts';
import { rule as renewalTrialDays } from './renewal-trial-days';
import { rule as renewalTrialThenPaid } from './renewal-trial-then-paid';
import { rule as renewalTrialWide } from './renewal-trial-wide';
import { rule as riskChangeByAnyName } from './risk-change-by-any-name';
import { rule as riskChangeByUse } from './risk-change-by-use';
import { rule as riskChangeConsentSaidPlainly } from './risk-change-consent-said-plainly';
import { rule as riskChangeEndService } from './risk-change-end-service';
import { rule as riskChangeEndWide } from './risk-change-end-wide';
import { rule as riskChangeInForce } from './risk-change-in-force';
import { rule as riskChangeLeave } from './risk-change-leave';
import { rule as riskChangeLeaveSaidPlainly } from './risk-change-leave-said-plainly';
import { rule as riskChangeNoObjectionWide } from './risk-change-no-objection-wide';
import { rule as riskChangePostedAndInForce } from './risk-change-posted-and-in-force';
import { rule as riskChangeReasonsWide } from './risk-change-reasons-wide';
import { rule as riskChangeRight } from './risk-change-right';
import { rule as riskChangeTermsWide } from './risk-change-terms-wide';
import { rule as riskChangeToldBriefly } from './risk-change-told-briefly';
import { rule as riskFinalSayJudge } from './risk-final-say-judge';
import { rule as riskFinalSayToldBriefly } from './risk-final-say-told-briefly';
import { rule as riskFinalSayWhoDecides } from './risk-final-say-who-decides';
import { rule as riskFinalSayWide } from './risk-final-say-wide';
import { rule as riskFinalSayWords } from './risk-final-say-words';
import { rule as riskForfeitureAbsence } from './risk-forfeiture-absence';
import { rule as riskForfeitureAbsenceWide } from './risk-forfeiture-absence-wide';
import { rule as riskForfeitureAccountClosed } from './risk-forfeiture-account-closed';
import { rule as riskForfeitureBreach } from './risk-forfeiture-breach';
import { rule as riskForfeitureBreachNoRefund } from './risk-forfeiture-breach-no-refund';
import { rule as riskForfeitureBreachWide } from './risk-forfeiture-breach-wide';
import { rule as riskForfeitureEnd } from './risk-forfeiture-end';
import { rule as riskForfeitureExpiry } from './risk-forfeiture-expiry';
import { rule as riskForfeitureExpiryWide } from './risk-forfeiture-expiry-wide';
import { rule as riskForfeitureForASin } from './risk-forfeiture-for-a-sin';
import { rule as riskForfeitureLapseWide } from './risk-forfeiture-lapse-wide';
import { rule as riskForfeitureNoTransfer } from './risk-forfeiture-no-transfer';
import { rule as riskForfeitureNoTransferWide } from './risk-forfeiture-no-transfer-wide';
import { rule as riskForfeitureNotKeptOver } from './risk-forfeiture-not-kept-over';
import { rule as riskForfeitureNotPassedOn } from './risk-forfeiture-not-passed-on';
import { rule as riskForfeitureRunOut } from './risk-forfeiture-run-out';
import { rule as riskForfeitureToldBriefly } from './risk-forfeiture-told-briefly';
import { rule as riskJurisdictionCourt } from './risk-jurisdiction-court';
import { rule as riskJurisdictionLaw } from './risk-jurisdiction-law';
import { rule as riskJurisdictionSaidOtherwise } from './risk-jurisdiction-said-otherwise';
import { rule as riskJurisdictionWide } from './risk-jurisdiction-wide';
import { rule as riskLiabilityBearsWide } from './risk-liability-bears-wide';
import { rule as riskLiabilityCap } from './risk-liability-cap';
import { rule as riskLiabilityCapped } from './risk-liability-capped';
import { rule as riskLiabilityLead } from './risk-liability-lead';
import { rule as riskLiabilityLeftToThem } from './risk-liability-left-to-them';
import { rule as riskLiabilityListed } from './risk-liability-listed';
import { rule as riskLiabilityNoWarranty } from './risk-liability-no-warranty';
import { rule as riskLiabilityNone } from './risk-liability-none';
import { rule as riskLiabilityNotCounted } from './risk-liability-not-counted';
import { rule as riskLiabilityPromisesNothing } from './risk-liability-promises-nothing';
import { rule as riskLiabilityToldBriefly } from './risk-liability-told-briefly';
import { rule as riskLiabilityUserBears } from './risk-liability-user-bears';
import { rule as riskLiabilityWide } from './risk-liability-wide';

export const chineseRules: readonly Rule[] = [
  refundBreachCalledOff,
  refundBreachClaimsAndDefects,
  refundBreachCompensate,
  refundBreachHoldLiable,
  refundBreachInThatCase,
  refundBreachItem,
  refundBreachListedCases,
  refundBreachNotAsPromised,
  refundBreachOtherFault,
  refundBreachOursMadeGood,
  refundBreachOutage,
  refundBreachOwedWide,
  refundBreachProviderFault,
  refundConditionAskedWide,
  refundConditionBoughtElsewhere,
  refundConditionCause,
  refundConditionChecked,
  refundConditionEvidence,
  refundConditionEvidenceHeading,
  refundConditionGoods,
  refundConditionHeadingWide,
  refundConditionListed,
  refundConditionLittleUsed,
  refundConditionMust,
  refundConditionNotOurs,
  refundConditionOnly,
  refundConditionPapersAndLimits,
  refundConditionPapersTerse,
  refundConditionShownWide,
  refundConditionStore,
  refundConditionTerse,
  refundConditionUnderHeading,
  refundConditionUnused,
  refundConditionUnusedWide,
  refundConditionWho,
  refundFeeBeforePayingBack,
  refundFeeBorneOrTaken,
  refundFeeCancelScale,
  refundFeeCharged,
  refundFeeDeposit,
  refundFeeFreight,
  refundFeeMaterial,
  refundFeeNamedBefore,
  refundFeePenalty,
  refundFeePoints,
  refundFeeScaleWide,
  refundFeeTakenWide,
  refundFeeUsagePriced,
  refundFeeWhoBearsAndTakesBack,
  refundFeeWide,
  refundFeeWideHeading,
  refundFullEveryPenny,
  refundFullPromised,
  refundFullSaidWide,
  refundFullWide,
  refundNoneAnswered,
  refundNoneFeesStay,
  refundNoneInOtherWords,
  refundNoneListed,
  refundNoneNoCancelling,
  refundNoneNoCash,
  refundNoneNotAccepted,
  refundNoneOtherTurns,
  refundNonePlain,
  refundNonePlainWide,
  refundNoneTitle,
  refundProcessArrival,
  refundProcessArrivalHeading,
  refundProcessAsk,
  refundProcessAskedAndPaid,
  refundProcessAskedOfTheSeller,
  refundProcessByItself,
  refundProcessContextWide,
  refundProcessGoodsBack,
  refundProcessOnline,
  refundProcessOriginalWay,
  refundProcessPaidWide,
  refundProcessSteps,
  refundProcessStore,
  refundProcessTerse,
  refundProcessToAccount,
  refundProcessWide,
  refundProrataByShare,
  refundProrataFormula,
  refundProrataSettled,
  refundProrataShareWide,
  refundProrataUnused,
  refundProrataWhatIsLeft,
  refundProrataWhatWasUsed,
  refundProrataWide,
  refundWindowAfterEvent,
  refundWindowBefore,
  refundWindowDefectWide,
  refundWindowEndsOfAScale,
  refundWindowItem,
  refundWindowMayAsk,
  refundWindowNamed,
  refundWindowOpen,
  refundWindowOpenWide,
  refundWindowPast,
  refundWindowShort,
  refundWindowTerse,
  refundWindowWithin,
  renewalAutoAuthorise,
  renewalAutoExtends,
  renewalAutoKindOfPlan,
  renewalAutoNextTermTaken,
  renewalAutoOtherNames,
  renewalAutoRecurring,
  renewalAutoStates,
  renewalAutoTakenEachTime,
  renewalAutoUnless,
  renewalAutoWide,
  renewalCancelAnyTime,
  renewalCancelBeforeEnd,
  renewalCancelContextWide,
  renewalCancelDeadline,
  renewalCancelEffect,
  renewalCancelEffectRefused,
  renewalCancelHeading,
  renewalCancelMomentWide,
  renewalCancelPath,
  renewalCancelStepsWide,
  renewalCancelTakesEffect,
  renewalCancelTerse,
  renewalCancelWayAndPlace,
  renewalCancelWhatThen,
  renewalCancelWhere,
  renewalCancelWide,
  renewalChargeBeforeEnd,
  renewalChargeCycle,
  renewalChargeFailed,
  renewalChargeHandledBy,
  renewalChargeMomentWide,
  renewalChargeOverdue,
  renewalChargeSource,
  renewalChargeTerse,
  renewalChargeWhenAndAgain,
  renewalChargeWide,
  renewalNoticeAhead,
  renewalNoticeDenied,
  renewalNoticeDeniedWide,
  renewalNoticePrice,
  renewalNoticeSentBefore,
  renewalNoticeWide,
  renewalPriceEffect,
  renewalPriceFirstTerm,
  renewalPriceMayChange,
  renewalPriceMovesWide,
  renewalPriceOfRenewal,
  renewalPriceOtherTurns,
  renewalPriceThenCurrent,
  renewalPriceWide,
  renewalTrialConverts,
  renewalTrialDays,
  renewalTrialThenPaid,
  renewalTrialWide,
  riskChangeByAnyName,
  riskChangeByUse,
  riskChangeConsentSaidPlainly,
  riskChangeEndService,
  riskChangeEndWide,
  riskChangeInForce,
  riskChangeLeave,
  riskChangeLeaveSaidPlainly,
  riskChangeNoObjectionWide,
  riskChangePostedAndInForce,
  riskChangeReasonsWide,
  riskChangeRight,
  riskChangeTermsWide,
  riskChangeToldBriefly,
  riskFinalSayJudge,
  riskFinalSayToldBriefly,
  riskFinalSayWhoDecides,
  riskFinalSayWide,
  riskFinalSayWords,
  riskForfeitureAbsence,
  riskForfeitureAbsenceWide,
  riskForfeitureAccountClosed,
  riskForfeitureBreach,
  riskForfeitureBreachNoRefund,
  riskForfeitureBreachWide,
  riskForfeitureEnd,
  riskForfeitureExpiry,
  riskForfeitureExpiryWide,
  riskForfeitureForASin,
  riskForfeitureLapseWide,
  riskForfeitureNoTransfer,
  riskForfeitureNoTransferWide,
  riskForfeitureNotKeptOver,
  riskForfeitureNotPassedOn,
  riskForfeitureRunOut,
  riskForfeitureToldBriefly,
  riskJurisdictionCourt,
  riskJurisdictionLaw,
  riskJurisdictionSaidOtherwise,
  riskJurisdictionWide,
  riskLiabilityBearsWide,
  riskLiabilityCap,
  riskLiabilityCapped,
  riskLiabilityLead,
  riskLiabilityLeftToThem,
  riskLiabilityListed,
  riskLiabilityNoWarranty,
  riskLiabilityNone,
  riskLiabilityNotCounted,
  riskLiabilityPromisesNothing,
  riskLiabilityToldBriefly,
  riskLiabilityUserBears,
  riskLiabilityWide,
];
