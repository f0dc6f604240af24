// What happened: chosen from what can happen now, with its day, its way and its words.
import { useState } from 'preact/hooks';
import {
  type DeedKind,
  kindsFrom,
  OUTCOMES,
  planMaterials,
  REFUSAL_GROUNDS,
  REOPENING_REASONS,
  type RungPlan,
  wayChannelSchema,
} from '@/lib/core/cases';
import { useTranslate, wordsFor } from '../../translate';
import { AttachFields } from './AttachFields';
import { deedFromForm } from './deed-fields';
import type { CasePart } from './part-types';

/** The clock's own event, and what has a place of its own in the desk. */
const NOT_HERE: readonly DeedKind[] = ['silence-noted'];

export function RecordForm(props: CasePart & { ladder: RungPlan[] }) {
  const t = useTranslate();
  const { view, today, records, record, ladder } = props;
  const kinds = [
    ...kindsFrom(view.status).filter((kind) => !NOT_HERE.includes(kind)),
    ...(view.rungs.some(({ ended }) => !ended) && view.status !== 'closed' ? (['rung-ended'] as const) : []),
  ];
  const [kind, setKind] = useState<DeedKind>(kinds[0] ?? 'noted');
  const [files, setFiles] = useState<readonly File[]>([]);
  const held = planMaterials(view, records).filter(({ state }) => state === 'have' || state === 'partly');
  return (
    <section class="panel" aria-labelledby="record-title">
      <h2 id="record-title">{t('case_record')}</h2>
      <form
        class="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const deed = deedFromForm(
            kind,
            form,
            view,
            held.map(({ material }) => material),
          );
          if (deed === null) return;
          const pasted = String(form.get('pasted') ?? '').trim();
          const channel = wayChannelSchema.safeParse(form.get('channel'));
          record({
            deed,
            on: String(form.get('on') || today),
            channel: channel.success ? channel.data : null,
            words: String(form.get('words') ?? '').trim(),
            attachments: pasted === '' ? [] : [{ type: 'text', text: pasted }],
            files,
          });
        }}
      >
        <div class="form-grid">
          <label class="field">
            <span>{t('case_what')}</span>
            <select
              name="kind"
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value as DeedKind)}
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {wordsFor(t, 'deed', one)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{t('case_on')}</span>
            <input type="date" name="on" defaultValue={today} max={today} required />
          </label>
          <label class="field">
            <span>{t('case_way')}</span>
            <select name="channel">
              <option value="" />
              {wayChannelSchema.options.map((one) => (
                <option key={one} value={one}>
                  {wordsFor(t, 'way', one)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <DeedFields kind={kind} {...props} ladder={ladder} />
        <label class="field">
          <span>{t(kind === 'refused' || kind === 'approved' ? 'case_their_words' : 'case_words')}</span>
          <textarea name="words" rows={2} />
        </label>
        <AttachFields view={view} files={files} change={setFiles} />
        <button type="submit" class="button">
          {t('case_write_down')}
        </button>
      </form>
    </section>
  );
}

function DeedFields(props: CasePart & { kind: DeedKind; ladder: RungPlan[] }) {
  const t = useTranslate();
  const { kind, ladder, view } = props;
  switch (kind) {
    case 'refused':
      return (
        <fieldset class="ticks">
          <legend>{t('case_refusal_grounds')}</legend>
          {REFUSAL_GROUNDS.map((ground) => (
            <label key={ground} class="tick">
              <input type="checkbox" name="grounds" value={ground} />
              <span>{wordsFor(t, 'refusal', ground)}</span>
            </label>
          ))}
        </fieldset>
      );
    case 'approved':
    case 'paid':
      return (
        <div class="form-grid">
          <label class="field">
            <span>{t(kind === 'paid' ? 'case_paid_amount' : 'case_approved_amount')}</span>
            <input name="amount" inputMode="decimal" required={kind === 'paid'} autocomplete="off" />
          </label>
          {kind === 'paid' && (
            <label class="tick">
              <input type="checkbox" name="settles" />
              <span>{t('case_paid_settles')}</span>
            </label>
          )}
        </div>
      );
    case 'escalated':
      return (
        <Select
          name="rung"
          label={t('case_which_rung')}
          options={ladder
            .filter(({ state }) => state === 'open')
            .map(({ rung }) => [rung, wordsFor(t, 'rung', rung)])}
        />
      );
    case 'rung-ended':
      return (
        <Select
          name="rung"
          label={t('case_which_rung')}
          options={view.rungs
            .filter(({ ended }) => !ended)
            .map(({ rung }) => [rung, wordsFor(t, 'rung', rung)])}
        />
      );
    case 'closed':
      return (
        <Select
          name="outcome"
          label={t('case_outcome')}
          options={OUTCOMES.map((one) => [one, wordsFor(t, 'outcome', one)])}
        />
      );
    case 'reopened':
      return (
        <Select
          name="why"
          label={t('case_why')}
          options={REOPENING_REASONS.map((one) => [one, wordsFor(t, 'reopening', one)])}
        />
      );
    default:
      return null;
  }
}

function Select(props: { name: string; label: string; options: [value: string, words: string][] }) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select name={props.name} required>
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
