// The facts of the case, to look through and put right. Letters say nothing that was not confirmed here.
import type { CaseView, Claim } from '@/lib/core/cases';
import { REASONS } from '@/lib/core/eligibility/codes';
import { channelSchema } from '@/lib/core/facts/types';
import { Fold } from '../../Fold';
import { useTranslate, wordsFor } from '../../translate';
import type { CaseEntry } from './case-types';
import { claimFromForm, majorText } from './claim-fields';

export function ClaimForm(props: {
  claim: Claim;
  evidence: CaseView['evidence'];
  record: (entry: CaseEntry) => void;
}) {
  const t = useTranslate();
  const { claim, evidence, record } = props;
  const { facts, answers, person } = claim;
  return (
    <form
      class="claim-form"
      onSubmit={(event) => {
        event.preventDefault();
        record({
          deed: { kind: 'claim-changed', claim: claimFromForm(claim, new FormData(event.currentTarget)) },
        });
      }}
    >
      <p class="soft">{t(claim.confirmed ? 'case_facts_confirmed' : 'case_facts_lead')}</p>
      <div class="form-grid">
        <Text name="provider" label={t('case_provider')} value={claim.provider} required />
        <Text name="product" label={t('fact_product')} value={facts.product} />
        <Text name="orderId" label={t('fact_order_id')} value={facts.orderId} />
        <Day name="paidAt" label={t('fact_paid_at')} value={facts.paidAt} />
        <Text name="price" label={t('fact_price')} value={majorText(facts.price)} inputMode="decimal" />
        <Text name="amount" label={t('case_amount')} value={majorText(claim.amount)} inputMode="decimal" />
        <Day name="endsAt" label={t('fact_ends_at')} value={facts.endsAt} />
        <Choice
          name="channel"
          label={t('fact_channel')}
          value={facts.channel}
          options={channelSchema.options.map((one) => [one, wordsFor(t, 'channel', one)])}
        />
        <Text name="paymentMethod" label={t('fact_payment_method')} value={facts.paymentMethod} />
        <Text name="seller" label={t('fact_seller')} value={facts.seller} />
        <Choice
          name="reason"
          label={t('answer_name_reason')}
          value={answers.reason}
          options={REASONS.map((one) => [one, wordsFor(t, 'answer_reason', one)])}
        />
        <Choice
          name="usage"
          label={t('answer_name_usage')}
          value={answers.usage}
          options={(['none', 'some', 'heavy'] as const).map((one) => [one, wordsFor(t, 'answer_usage', one)])}
        />
      </div>
      <Fold title={t('case_person')} level={3}>
        <p class="soft">{t('case_person_lead')}</p>
        <div class="form-grid">
          <Text name="name" label={t('case_person_name')} value={person.name} />
          <Text name="phone" label={t('case_person_phone')} value={person.phone} />
          <Text name="address" label={t('case_person_address')} value={person.address} />
          <Text name="account" label={t('case_person_account')} value={person.account} />
        </div>
        <label class="tick">
          <input type="checkbox" name="arbitration" defaultChecked={claim.arbitration} />
          <span>{t('case_arbitration')}</span>
        </label>
      </Fold>
      <FraudStatement claim={claim} evidence={evidence} />
      <button type="submit" class={claim.confirmed ? 'button' : 'button primary'}>
        {t(claim.confirmed ? 'case_facts_save' : 'case_facts_confirm')}
      </button>
    </form>
  );
}

/** An accusation needs a statement and something to show: without both no letter speaks of fraud. */
function FraudStatement(props: { claim: Claim; evidence: CaseView['evidence'] }) {
  const t = useTranslate();
  const { claim, evidence } = props;
  return (
    <Fold title={t('case_fraud')} level={3} open={claim.fraud !== null}>
      <p class="soft">{t('case_fraud_lead')}</p>
      {evidence.length === 0 ? (
        <p class="soft">{t('case_fraud_no_evidence')}</p>
      ) : (
        <>
          <label class="field">
            <span>{t('case_fraud_statement')}</span>
            <textarea name="fraud" rows={2} defaultValue={claim.fraud?.statement ?? ''} />
          </label>
          <fieldset class="ticks">
            <legend>{t('case_fraud_evidence')}</legend>
            {evidence.map(({ number, recordId }) => (
              <label key={recordId} class="tick">
                <input
                  type="checkbox"
                  name="fraudEvidence"
                  value={recordId}
                  defaultChecked={claim.fraud?.evidence.includes(recordId) ?? false}
                />
                <span>{t('evidence_number', number)}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
    </Fold>
  );
}

function Text(props: {
  name: string;
  label: string;
  value: string | undefined;
  inputMode?: 'decimal';
  required?: boolean;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        name={props.name}
        inputMode={props.inputMode ?? 'text'}
        defaultValue={props.value ?? ''}
        autocomplete="off"
        required={props.required ?? false}
      />
    </label>
  );
}

function Day(props: { name: string; label: string; value: string | undefined }) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input type="date" name={props.name} defaultValue={props.value?.slice(0, 10) ?? ''} />
    </label>
  );
}

function Choice(props: {
  name: string;
  label: string;
  value: string | undefined;
  options: [value: string, words: string][];
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select name={props.name}>
        <option value="" />
        {props.options.map(([value, words]) => (
          <option key={value} value={value} selected={value === props.value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
