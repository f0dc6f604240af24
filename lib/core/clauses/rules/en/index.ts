// Written by scripts/index-rules.ts; edit the rule files instead.
import type { Rule } from '../../rule-format';
import { rule as refundBreachAnswerWide } from './refund-breach-answer-wide';
import { rule as refundBreachArrived } from './refund-breach-arrived';
import { rule as refundBreachCoveredList } from './refund-breach-covered-list';
import { rule as refundBreachCreditForOutage } from './refund-breach-credit-for-outage';
import { rule as refundBreachEndsForCause } from './refund-breach-ends-for-cause';
import { rule as refundBreachFailure } from './refund-breach-failure';
import { rule as refundBreachFreeWide } from './refund-breach-free-wide';
import { rule as refundBreachIfSo } from './refund-breach-if-so';
import { rule as refundBreachList } from './refund-breach-list';
import { rule as refundBreachNewOne } from './refund-breach-new-one';
import { rule as refundBreachProviderEnds } from './refund-breach-provider-ends';
import { rule as refundBreachRejectsAndPays } from './refund-breach-rejects-and-pays';
import { rule as refundBreachRemedy } from './refund-breach-remedy';
import { rule as refundBreachTimeAdded } from './refund-breach-time-added';
import { rule as refundBreachWide } from './refund-breach-wide';
import { rule as refundBreachWrongCharge } from './refund-breach-wrong-charge';
import { rule as refundConditionAskIf } from './refund-condition-ask-if';
import { rule as refundConditionBeforeDispute } from './refund-condition-before-dispute';
import { rule as refundConditionChance } from './refund-condition-chance';
import { rule as refundConditionConsidered } from './refund-condition-considered';
import { rule as refundConditionContactFirst } from './refund-condition-contact-first';
import { rule as refundConditionDiscretion } from './refund-condition-discretion';
import { rule as refundConditionEligibleList } from './refund-condition-eligible-list';
import { rule as refundConditionEvidence } from './refund-condition-evidence';
import { rule as refundConditionGoods } from './refund-condition-goods';
import { rule as refundConditionGoodsState } from './refund-condition-goods-state';
import { rule as refundConditionHeading } from './refund-condition-heading';
import { rule as refundConditionIf } from './refund-condition-if';
import { rule as refundConditionInPolicy } from './refund-condition-in-policy';
import { rule as refundConditionInRow } from './refund-condition-in-row';
import { rule as refundConditionList } from './refund-condition-list';
import { rule as refundConditionLosesClaim } from './refund-condition-loses-claim';
import { rule as refundConditionMayRefuse } from './refund-condition-may-refuse';
import { rule as refundConditionNeedsList } from './refund-condition-needs-list';
import { rule as refundConditionNotSatisfied } from './refund-condition-not-satisfied';
import { rule as refundConditionOnly } from './refund-condition-only';
import { rule as refundConditionPerson } from './refund-condition-person';
import { rule as refundConditionProof } from './refund-condition-proof';
import { rule as refundConditionRequestContent } from './refund-condition-request-content';
import { rule as refundConditionScopeOfPromise } from './refund-condition-scope-of-promise';
import { rule as refundConditionShopWide } from './refund-condition-shop-wide';
import { rule as refundConditionStore } from './refund-condition-store';
import { rule as refundConditionUnderLead } from './refund-condition-under-lead';
import { rule as refundConditionUnused } from './refund-condition-unused';
import { rule as refundConditionWaive } from './refund-condition-waive';
import { rule as refundConditionWhenWide } from './refund-condition-when-wide';
import { rule as refundConditionWide } from './refund-condition-wide';
import { rule as refundConditionYesList } from './refund-condition-yes-list';
import { rule as refundFee } from './refund-fee';
import { rule as refundFeeAnswered } from './refund-fee-answered';
import { rule as refundFeeBorneWide } from './refund-fee-borne-wide';
import { rule as refundFeeCostOfReturn } from './refund-fee-cost-of-return';
import { rule as refundFeeInPolicy } from './refund-fee-in-policy';
import { rule as refundFeeList } from './refund-fee-list';
import { rule as refundFeeReduced } from './refund-fee-reduced';
import { rule as refundFeeTable } from './refund-fee-table';
import { rule as refundFeeTakenWide } from './refund-fee-taken-wide';
import { rule as refundFeeWide } from './refund-fee-wide';
import { rule as refundFull } from './refund-full';
import { rule as refundFullAnswered } from './refund-full-answered';
import { rule as refundFullInPolicy } from './refund-full-in-policy';
import { rule as refundFullList } from './refund-full-list';
import { rule as refundFullTitle } from './refund-full-title';
import { rule as refundFullWide } from './refund-full-wide';
import { rule as refundNoneAnswerWide } from './refund-none-answer-wide';
import { rule as refundNoneCannotBeItem } from './refund-none-cannot-be-item';
import { rule as refundNoneCashOut } from './refund-none-cash-out';
import { rule as refundNoneCashValue } from './refund-none-cash-value';
import { rule as refundNoneChargedWhole } from './refund-none-charged-whole';
import { rule as refundNoneExclusionList } from './refund-none-exclusion-list';
import { rule as refundNoneFinal } from './refund-none-final';
import { rule as refundNoneForfeit } from './refund-none-forfeit';
import { rule as refundNoneItemWide } from './refund-none-item-wide';
import { rule as refundNoneLate } from './refund-none-late';
import { rule as refundNoneList } from './refund-none-list';
import { rule as refundNoneNoCancellation } from './refund-none-no-cancellation';
import { rule as refundNoneNoList } from './refund-none-no-list';
import { rule as refundNoneNoRefund } from './refund-none-no-refund';
import { rule as refundNoneNoRight } from './refund-none-no-right';
import { rule as refundNoneNonrefundable } from './refund-none-nonrefundable';
import { rule as refundNoneNotProrated } from './refund-none-not-prorated';
import { rule as refundNoneRefundsAreNot } from './refund-none-refunds-are-not';
import { rule as refundNoneRightLost } from './refund-none-right-lost';
import { rule as refundNoneScopeWide } from './refund-none-scope-wide';
import { rule as refundNoneSection } from './refund-none-section';
import { rule as refundNoneTitle } from './refund-none-title';
import { rule as refundNoneWide } from './refund-none-wide';
import { rule as refundNoneWillNot } from './refund-none-will-not';
import { rule as refundProcessAnswer } from './refund-process-answer';
import { rule as refundProcessArrival } from './refund-process-arrival';
import { rule as refundProcessAsk } from './refund-process-ask';
import { rule as refundProcessAskWide } from './refund-process-ask-wide';
import { rule as refundProcessChannel } from './refund-process-channel';
import { rule as refundProcessContact } from './refund-process-contact';
import { rule as refundProcessGoods } from './refund-process-goods';
import { rule as refundProcessInPolicy } from './refund-process-in-policy';
import { rule as refundProcessList } from './refund-process-list';
import { rule as refundProcessMadeBy } from './refund-process-made-by';
import { rule as refundProcessMeans } from './refund-process-means';
import { rule as refundProcessMoneyWide } from './refund-process-money-wide';
import { rule as refundProcessPayoutWide } from './refund-process-payout-wide';
import { rule as refundProcessProgress } from './refund-process-progress';
import { rule as refundProcessRequest } from './refund-process-request';
import { rule as refundProcessReview } from './refund-process-review';
import { rule as refundProcessShopWide } from './refund-process-shop-wide';
import { rule as refundProcessStep } from './refund-process-step';
import { rule as refundProcessStore } from './refund-process-store';
import { rule as refundProcessTimelines } from './refund-process-timelines';
import { rule as refundProrata } from './refund-prorata';
import { rule as refundProrataAnswered } from './refund-prorata-answered';
import { rule as refundProrataInPolicy } from './refund-prorata-in-policy';
import { rule as refundProrataShareWide } from './refund-prorata-share-wide';
import { rule as refundProrataWide } from './refund-prorata-wide';
import { rule as refundWindowAfter } from './refund-window-after';
import { rule as refundWindowAheadWide } from './refund-window-ahead-wide';
import { rule as refundWindowAnswered } from './refund-window-answered';
import { rule as refundWindowCancel } from './refund-window-cancel';
import { rule as refundWindowChangeMind } from './refund-window-change-mind';
import { rule as refundWindowDateWide } from './refund-window-date-wide';
import { rule as refundWindowDeadlineWide } from './refund-window-deadline-wide';
import { rule as refundWindowGoods } from './refund-window-goods';
import { rule as refundWindowGuarantee } from './refund-window-guarantee';
import { rule as refundWindowInPolicy } from './refund-window-in-policy';
import { rule as refundWindowInRow } from './refund-window-in-row';
import { rule as refundWindowList } from './refund-window-list';
import { rule as refundWindowMailUs } from './refund-window-mail-us';
import { rule as refundWindowNoNumber } from './refund-window-no-number';
import { rule as refundWindowPeriodRuns } from './refund-window-period-runs';
import { rule as refundWindowTable } from './refund-window-table';
import { rule as refundWindowUntilWide } from './refund-window-until-wide';
import { rule as refundWindowWithin } from './refund-window-within';
import { rule as renewalAutoAuthorise } from './renewal-auto-authorise';
import { rule as renewalAutoBox } from './renewal-auto-box';
import { rule as renewalAutoEachTerm } from './renewal-auto-each-term';
import { rule as renewalAutoInOtherWords } from './renewal-auto-in-other-words';
import { rule as renewalAutoKeepsCharging } from './renewal-auto-keeps-charging';
import { rule as renewalAutoRecurring } from './renewal-auto-recurring';
import { rule as renewalAutoRenews } from './renewal-auto-renews';
import { rule as renewalAutoRollsOn } from './renewal-auto-rolls-on';
import { rule as renewalAutoSelfWide } from './renewal-auto-self-wide';
import { rule as renewalAutoTacitWide } from './renewal-auto-tacit-wide';
import { rule as renewalAutoUntilCancelled } from './renewal-auto-until-cancelled';
import { rule as renewalAutoWide } from './renewal-auto-wide';
import { rule as renewalCancelAnyTime } from './renewal-cancel-any-time';
import { rule as renewalCancelAutoOff } from './renewal-cancel-auto-off';
import { rule as renewalCancelAvoidCharge } from './renewal-cancel-avoid-charge';
import { rule as renewalCancelBefore } from './renewal-cancel-before';
import { rule as renewalCancelByWriting } from './renewal-cancel-by-writing';
import { rule as renewalCancelDeadline } from './renewal-cancel-deadline';
import { rule as renewalCancelEffect } from './renewal-cancel-effect';
import { rule as renewalCancelElsewhere } from './renewal-cancel-elsewhere';
import { rule as renewalCancelHow } from './renewal-cancel-how';
import { rule as renewalCancelInOtherWords } from './renewal-cancel-in-other-words';
import { rule as renewalCancelKeepsAccess } from './renewal-cancel-keeps-access';
import { rule as renewalCancelMayBe } from './renewal-cancel-may-be';
import { rule as renewalCancelNotByItself } from './renewal-cancel-not-by-itself';
import { rule as renewalCancelNoticePeriod } from './renewal-cancel-notice-period';
import { rule as renewalCancelOutWide } from './renewal-cancel-out-wide';
import { rule as renewalCancelStepWide } from './renewal-cancel-step-wide';
import { rule as renewalCancelSteps } from './renewal-cancel-steps';
import { rule as renewalCancelStopsCharges } from './renewal-cancel-stops-charges';
import { rule as renewalCancelThirdParty } from './renewal-cancel-third-party';
import { rule as renewalCancelTurnedOff } from './renewal-cancel-turned-off';
import { rule as renewalCancelWide } from './renewal-cancel-wide';
import { rule as renewalCancelYouMay } from './renewal-cancel-you-may';
import { rule as renewalChargeAgain } from './renewal-charge-again';
import { rule as renewalChargeArrearsWide } from './renewal-charge-arrears-wide';
import { rule as renewalChargeBeforeExpiry } from './renewal-charge-before-expiry';
import { rule as renewalChargeBounceWide } from './renewal-charge-bounce-wide';
import { rule as renewalChargeCycle } from './renewal-charge-cycle';
import { rule as renewalChargeFailed } from './renewal-charge-failed';
import { rule as renewalChargeList } from './renewal-charge-list';
import { rule as renewalChargeMeans } from './renewal-charge-means';
import { rule as renewalChargeRetry } from './renewal-charge-retry';
import { rule as renewalChargeSuspend } from './renewal-charge-suspend';
import { rule as renewalChargeUnpaidPlain } from './renewal-charge-unpaid-plain';
import { rule as renewalChargeWhen } from './renewal-charge-when';
import { rule as renewalChargeWhenAnswerWide } from './renewal-charge-when-answer-wide';
import { rule as renewalChargeWide } from './renewal-charge-wide';
import { rule as renewalNoticeInOtherWords } from './renewal-notice-in-other-words';
import { rule as renewalNoticeLineWide } from './renewal-notice-line-wide';
import { rule as renewalNoticeList } from './renewal-notice-list';
import { rule as renewalNoticeNone } from './renewal-notice-none';
import { rule as renewalNoticeOfAmount } from './renewal-notice-of-amount';
import { rule as renewalNoticeOfThese } from './renewal-notice-of-these';
import { rule as renewalNoticePlain } from './renewal-notice-plain';
import { rule as renewalNoticePrice } from './renewal-notice-price';
import { rule as renewalNoticeReminder } from './renewal-notice-reminder';
import { rule as renewalNoticeSentWide } from './renewal-notice-sent-wide';
import { rule as renewalNoticeWide } from './renewal-notice-wide';
import { rule as renewalPriceAtRenewal } from './renewal-price-at-renewal';
import { rule as renewalPriceChange } from './renewal-price-change';
import { rule as renewalPriceInOtherWords } from './renewal-price-in-other-words';
import { rule as renewalPriceLaterWide } from './renewal-price-later-wide';
import { rule as renewalPriceNew } from './renewal-price-new';
import { rule as renewalPricePlain } from './renewal-price-plain';
import { rule as renewalPriceTariffs } from './renewal-price-tariffs';
import { rule as renewalPriceWide } from './renewal-price-wide';
import { rule as renewalTrial } from './renewal-trial';
import { rule as renewalTrialAnswered } from './renewal-trial-answered';
import { rule as renewalTrialDayWide } from './renewal-trial-day-wide';
import { rule as renewalTrialThenWide } from './renewal-trial-then-wide';
import { rule as renewalTrialWide } from './renewal-trial-wide';
import { rule as riskChangeByUse } from './risk-change-by-use';
import { rule as riskChangeEnd } from './risk-change-end';
import { rule as riskChangeEndsWithNotice } from './risk-change-ends-with-notice';
import { rule as riskChangeEverydayWide } from './risk-change-everyday-wide';
import { rule as riskChangeForAnyReason } from './risk-change-for-any-reason';
import { rule as riskChangeInForce } from './risk-change-in-force';
import { rule as riskChangeLeave } from './risk-change-leave';
import { rule as riskChangeLimitsAndStock } from './risk-change-limits-and-stock';
import { rule as riskChangeListed } from './risk-change-listed';
import { rule as riskChangeMakeChanges } from './risk-change-make-changes';
import { rule as riskChangeMay } from './risk-change-may';
import { rule as riskChangePassive } from './risk-change-passive';
import { rule as riskChangePlainWide } from './risk-change-plain-wide';
import { rule as riskChangeRight } from './risk-change-right';
import { rule as riskChangeTakenAsConsent } from './risk-change-taken-as-consent';
import { rule as riskFinalSayDecides } from './risk-final-say-decides';
import { rule as riskFinalSayDetermines } from './risk-final-say-determines';
import { rule as riskFinalSayDiscretion } from './risk-final-say-discretion';
import { rule as riskFinalSayOurCall } from './risk-final-say-our-call';
import { rule as riskFinalSayPlainWide } from './risk-final-say-plain-wide';
import { rule as riskFinalSayWide } from './risk-final-say-wide';
import { rule as riskForfeitureBreach } from './risk-forfeiture-breach';
import { rule as riskForfeitureBreachNoRefund } from './risk-forfeiture-breach-no-refund';
import { rule as riskForfeitureCannotBeItem } from './risk-forfeiture-cannot-be-item';
import { rule as riskForfeitureDeleted } from './risk-forfeiture-deleted';
import { rule as riskForfeitureEndsWide } from './risk-forfeiture-ends-wide';
import { rule as riskForfeitureExpiry } from './risk-forfeiture-expiry';
import { rule as riskForfeitureGoneWide } from './risk-forfeiture-gone-wide';
import { rule as riskForfeitureHandOnWide } from './risk-forfeiture-hand-on-wide';
import { rule as riskForfeitureInOtherWords } from './risk-forfeiture-in-other-words';
import { rule as riskForfeitureLose } from './risk-forfeiture-lose';
import { rule as riskForfeitureNoTransfer } from './risk-forfeiture-no-transfer';
import { rule as riskForfeitureNotRetrievable } from './risk-forfeiture-not-retrievable';
import { rule as riskForfeiturePlain } from './risk-forfeiture-plain';
import { rule as riskForfeitureThrownOutWide } from './risk-forfeiture-thrown-out-wide';
import { rule as riskForfeitureVoidBalance } from './risk-forfeiture-void-balance';
import { rule as riskJurisdictionArbitration } from './risk-jurisdiction-arbitration';
import { rule as riskJurisdictionClass } from './risk-jurisdiction-class';
import { rule as riskJurisdictionCourt } from './risk-jurisdiction-court';
import { rule as riskJurisdictionLaw } from './risk-jurisdiction-law';
import { rule as riskJurisdictionPlainWide } from './risk-jurisdiction-plain-wide';
import { rule as riskJurisdictionWide } from './risk-jurisdiction-wide';
import { rule as riskLiabilityAsIs } from './risk-liability-as-is';
import { rule as riskLiabilityCap } from './risk-liability-cap';
import { rule as riskLiabilityCapPlain } from './risk-liability-cap-plain';
import { rule as riskLiabilityListed } from './risk-liability-listed';
import { rule as riskLiabilityLossList } from './risk-liability-loss-list';
import { rule as riskLiabilityNoWarranty } from './risk-liability-no-warranty';
import { rule as riskLiabilityNotLiable } from './risk-liability-not-liable';
import { rule as riskLiabilityPlain } from './risk-liability-plain';
import { rule as riskLiabilityPlainWide } from './risk-liability-plain-wide';
import { rule as riskLiabilityRelease } from './risk-liability-release';
import { rule as riskLiabilityTimeBar } from './risk-liability-time-bar';
import { rule as riskLiabilityWide } from './risk-liability-wide';
import { rule as riskOtherWordsFinalSayWide } from './risk-other-words-final-say-wide';
import { rule as riskOtherWordsForfeitureWide } from './risk-other-words-forfeiture-wide';
import { rule as riskOtherWordsLiabilityWide } from './risk-other-words-liability-wide';

export const englishRules: readonly Rule[] = [
  refundBreachAnswerWide,
  refundBreachArrived,
  refundBreachCoveredList,
  refundBreachCreditForOutage,
  refundBreachEndsForCause,
  refundBreachFailure,
  refundBreachFreeWide,
  refundBreachIfSo,
  refundBreachList,
  refundBreachNewOne,
  refundBreachProviderEnds,
  refundBreachRejectsAndPays,
  refundBreachRemedy,
  refundBreachTimeAdded,
  refundBreachWide,
  refundBreachWrongCharge,
  refundConditionAskIf,
  refundConditionBeforeDispute,
  refundConditionChance,
  refundConditionConsidered,
  refundConditionContactFirst,
  refundConditionDiscretion,
  refundConditionEligibleList,
  refundConditionEvidence,
  refundConditionGoods,
  refundConditionGoodsState,
  refundConditionHeading,
  refundConditionIf,
  refundConditionInPolicy,
  refundConditionInRow,
  refundConditionList,
  refundConditionLosesClaim,
  refundConditionMayRefuse,
  refundConditionNeedsList,
  refundConditionNotSatisfied,
  refundConditionOnly,
  refundConditionPerson,
  refundConditionProof,
  refundConditionRequestContent,
  refundConditionScopeOfPromise,
  refundConditionShopWide,
  refundConditionStore,
  refundConditionUnderLead,
  refundConditionUnused,
  refundConditionWaive,
  refundConditionWhenWide,
  refundConditionWide,
  refundConditionYesList,
  refundFee,
  refundFeeAnswered,
  refundFeeBorneWide,
  refundFeeCostOfReturn,
  refundFeeInPolicy,
  refundFeeList,
  refundFeeReduced,
  refundFeeTable,
  refundFeeTakenWide,
  refundFeeWide,
  refundFull,
  refundFullAnswered,
  refundFullInPolicy,
  refundFullList,
  refundFullTitle,
  refundFullWide,
  refundNoneAnswerWide,
  refundNoneCannotBeItem,
  refundNoneCashOut,
  refundNoneCashValue,
  refundNoneChargedWhole,
  refundNoneExclusionList,
  refundNoneFinal,
  refundNoneForfeit,
  refundNoneItemWide,
  refundNoneLate,
  refundNoneList,
  refundNoneNoCancellation,
  refundNoneNoList,
  refundNoneNoRefund,
  refundNoneNoRight,
  refundNoneNonrefundable,
  refundNoneNotProrated,
  refundNoneRefundsAreNot,
  refundNoneRightLost,
  refundNoneScopeWide,
  refundNoneSection,
  refundNoneTitle,
  refundNoneWide,
  refundNoneWillNot,
  refundProcessAnswer,
  refundProcessArrival,
  refundProcessAsk,
  refundProcessAskWide,
  refundProcessChannel,
  refundProcessContact,
  refundProcessGoods,
  refundProcessInPolicy,
  refundProcessList,
  refundProcessMadeBy,
  refundProcessMeans,
  refundProcessMoneyWide,
  refundProcessPayoutWide,
  refundProcessProgress,
  refundProcessRequest,
  refundProcessReview,
  refundProcessShopWide,
  refundProcessStep,
  refundProcessStore,
  refundProcessTimelines,
  refundProrata,
  refundProrataAnswered,
  refundProrataInPolicy,
  refundProrataShareWide,
  refundProrataWide,
  refundWindowAfter,
  refundWindowAheadWide,
  refundWindowAnswered,
  refundWindowCancel,
  refundWindowChangeMind,
  refundWindowDateWide,
  refundWindowDeadlineWide,
  refundWindowGoods,
  refundWindowGuarantee,
  refundWindowInPolicy,
  refundWindowInRow,
  refundWindowList,
  refundWindowMailUs,
  refundWindowNoNumber,
  refundWindowPeriodRuns,
  refundWindowTable,
  refundWindowUntilWide,
  refundWindowWithin,
  renewalAutoAuthorise,
  renewalAutoBox,
  renewalAutoEachTerm,
  renewalAutoInOtherWords,
  renewalAutoKeepsCharging,
  renewalAutoRecurring,
  renewalAutoRenews,
  renewalAutoRollsOn,
  renewalAutoSelfWide,
  renewalAutoTacitWide,
  renewalAutoUntilCancelled,
  renewalAutoWide,
  renewalCancelAnyTime,
  renewalCancelAutoOff,
  renewalCancelAvoidCharge,
  renewalCancelBefore,
  renewalCancelByWriting,
  renewalCancelDeadline,
  renewalCancelEffect,
  renewalCancelElsewhere,
  renewalCancelHow,
  renewalCancelInOtherWords,
  renewalCancelKeepsAccess,
  renewalCancelMayBe,
  renewalCancelNotByItself,
  renewalCancelNoticePeriod,
  renewalCancelOutWide,
  renewalCancelStepWide,
  renewalCancelSteps,
  renewalCancelStopsCharges,
  renewalCancelThirdParty,
  renewalCancelTurnedOff,
  renewalCancelWide,
  renewalCancelYouMay,
  renewalChargeAgain,
  renewalChargeArrearsWide,
  renewalChargeBeforeExpiry,
  renewalChargeBounceWide,
  renewalChargeCycle,
  renewalChargeFailed,
  renewalChargeList,
  renewalChargeMeans,
  renewalChargeRetry,
  renewalChargeSuspend,
  renewalChargeUnpaidPlain,
  renewalChargeWhen,
  renewalChargeWhenAnswerWide,
  renewalChargeWide,
  renewalNoticeInOtherWords,
  renewalNoticeLineWide,
  renewalNoticeList,
  renewalNoticeNone,
  renewalNoticeOfAmount,
  renewalNoticeOfThese,
  renewalNoticePlain,
  renewalNoticePrice,
  renewalNoticeReminder,
  renewalNoticeSentWide,
  renewalNoticeWide,
  renewalPriceAtRenewal,
  renewalPriceChange,
  renewalPriceInOtherWords,
  renewalPriceLaterWide,
  renewalPriceNew,
  renewalPricePlain,
  renewalPriceTariffs,
  renewalPriceWide,
  renewalTrial,
  renewalTrialAnswered,
  renewalTrialDayWide,
  renewalTrialThenWide,
  renewalTrialWide,
  riskChangeByUse,
  riskChangeEnd,
  riskChangeEndsWithNotice,
  riskChangeEverydayWide,
  riskChangeForAnyReason,
  riskChangeInForce,
  riskChangeLeave,
  riskChangeLimitsAndStock,
  riskChangeListed,
  riskChangeMakeChanges,
  riskChangeMay,
  riskChangePassive,
  riskChangePlainWide,
  riskChangeRight,
  riskChangeTakenAsConsent,
  riskFinalSayDecides,
  riskFinalSayDetermines,
  riskFinalSayDiscretion,
  riskFinalSayOurCall,
  riskFinalSayPlainWide,
  riskFinalSayWide,
  riskForfeitureBreach,
  riskForfeitureBreachNoRefund,
  riskForfeitureCannotBeItem,
  riskForfeitureDeleted,
  riskForfeitureEndsWide,
  riskForfeitureExpiry,
  riskForfeitureGoneWide,
  riskForfeitureHandOnWide,
  riskForfeitureInOtherWords,
  riskForfeitureLose,
  riskForfeitureNoTransfer,
  riskForfeitureNotRetrievable,
  riskForfeiturePlain,
  riskForfeitureThrownOutWide,
  riskForfeitureVoidBalance,
  riskJurisdictionArbitration,
  riskJurisdictionClass,
  riskJurisdictionCourt,
  riskJurisdictionLaw,
  riskJurisdictionPlainWide,
  riskJurisdictionWide,
  riskLiabilityAsIs,
  riskLiabilityCap,
  riskLiabilityCapPlain,
  riskLiabilityListed,
  riskLiabilityLossList,
  riskLiabilityNoWarranty,
  riskLiabilityNotLiable,
  riskLiabilityPlain,
  riskLiabilityPlainWide,
  riskLiabilityRelease,
  riskLiabilityTimeBar,
  riskLiabilityWide,
  riskOtherWordsFinalSayWide,
  riskOtherWordsForfeitureWide,
  riskOtherWordsLiabilityWide,
];
