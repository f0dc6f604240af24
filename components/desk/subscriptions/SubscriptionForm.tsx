// A subscription by hand: a new one, or one to be put right.
import { useId, useState } from 'preact/hooks';
import type { SubscriptionChange } from '@/lib/core/subscriptions/change';
import { MANDATES, SUBSCRIPTION_STATUSES, type Subscription } from '@/lib/core/subscriptions/types';
import { messageKey, useTranslate } from '../../translate';
import { type FormValues, formValues, readForm, type Unsound } from './form-values';

const UNITS = ['week', 'month', 'quarter', 'half-year', 'year', 'day', 'lifetime'] as const;

export function SubscriptionForm(props: {
  item: Subscription | null;
  /** Gives null when it was not kept. */
  save: (change: SubscriptionChange & { name: string }) => Promise<string | null>;
  close: () => void;
}) {
  const t = useTranslate();
  const id = useId();
  const [values, setValues] = useState(() => formValues(props.item));
  const [unsound, setUnsound] = useState<Unsound | 'not-kept' | null>(null);
  const set = (name: keyof FormValues) => (value: string) =>
    setValues((before) => ({ ...before, [name]: value }));
  const field = { values, set, unsound, errorId: `${id}-error` };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const read = readForm(values, props.item);
    if (!read.ok) return setUnsound(read.field);
    const kept = await props.save(read.change);
    if (kept === null) return setUnsound('not-kept');
    props.close();
  };

  return (
    <form class="panel" aria-labelledby={`${id}-title`} noValidate onSubmit={submit}>
      <h2 id={`${id}-title`}>{t(props.item ? 'subscription_edit' : 'subscription_add')}</h2>
      <div class="form-grid">
        <TextField {...field} name="name" label={t('field_name')} focus />
        <TextField {...field} name="site" label={t('field_site')} />
        <TextField {...field} name="price" label={t('field_price')} mode="decimal" />
        <TextField {...field} name="currency" label={t('field_currency')} />
        <TextField {...field} name="count" label={t('field_count')} mode="numeric" />
        <Choice
          {...field}
          name="unit"
          label={t('field_unit')}
          options={[
            ['', t('unit_none')],
            ...UNITS.map((unit) => [unit, t(`unit_${unit.replace('-', '_')}`)] as const),
          ]}
        />
        <TextField {...field} name="nextChargeOn" label={t('field_next_charge')} type="date" />
        <TextField {...field} name="startsOn" label={t('field_start')} type="date" />
        <TextField {...field} name="trialEndsOn" label={t('field_trial_end')} type="date" />
        <TextField {...field} name="leadDays" label={t('field_lead')} mode="numeric" />
        <Choice
          {...field}
          name="mandate"
          label={t('field_mandate')}
          options={MANDATES.map((mandate) => [mandate, t(`mandate_${mandate}`)] as const)}
        />
        {props.item && (
          <Choice
            {...field}
            name="status"
            label={t('field_status')}
            options={SUBSCRIPTION_STATUSES.map((one) => [one, t(messageKey('subscription', one))] as const)}
          />
        )}
        <Choice
          {...field}
          name="renewal"
          label={t('field_renewal')}
          options={(['on', 'off', 'unknown'] as const).map(
            (state) => [state, t(`renewal_state_${state}`)] as const,
          )}
        />
        <TextField {...field} name="orderId" label={t('field_order')} />
        <TextField {...field} name="notes" label={t('field_notes')} />
      </div>
      <p id={`${id}-error`} role="alert" class="trouble">
        {unsound && t(unsound === 'not-kept' ? 'form_not_kept' : `form_unsound_${unsound.toLowerCase()}`)}
      </p>
      <p class="button-row">
        <button type="submit" class="button primary">
          {t('form_save')}
        </button>
        <button type="button" class="button" onClick={props.close}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}

interface FieldProps {
  name: keyof FormValues;
  label: string;
  values: FormValues;
  set: (name: keyof FormValues) => (value: string) => void;
  unsound: string | null;
  errorId: string;
}

function TextField(
  props: FieldProps & { type?: 'text' | 'date'; mode?: 'decimal' | 'numeric'; focus?: boolean },
) {
  const { name, unsound } = props;
  const id = useId();
  const shared = {
    id,
    class: 'ledger-input',
    name,
    value: props.values[name],
    'aria-invalid': unsound === name,
    'aria-describedby': props.errorId,
    onInput: (event: { currentTarget: HTMLInputElement }) => props.set(name)(event.currentTarget.value),
  };
  return (
    <label htmlFor={id}>
      {props.label}
      {props.type === 'date' ? (
        <input type="date" {...shared} />
      ) : (
        <input
          type="text"
          {...shared}
          inputMode={props.mode ?? 'text'}
          ref={props.focus ? focusOnce : null}
        />
      )}
    </label>
  );
}

/** A form that opens begins in its first field. */
function focusOnce(element: HTMLInputElement | null): void {
  element?.focus();
}

function Choice(props: FieldProps & { options: readonly (readonly [value: string, label: string])[] }) {
  return (
    <label>
      {props.label}
      <select
        class="ledger-input"
        name={props.name}
        value={props.values[props.name]}
        onChange={(event) => props.set(props.name)(event.currentTarget.value)}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
