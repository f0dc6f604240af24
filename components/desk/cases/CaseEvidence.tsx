// The evidence of the case by its numbers, and records that could be added, each for the paper it serves.
import { MATERIALS, type Material, suggestEvidence } from '@/lib/core/cases';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { formatInstant } from '../../format/dates';
import { useTranslate, wordsFor } from '../../translate';
import { placeAddress } from '../desk-types';
import type { CasePart } from './part-types';

/** Papers that a kept page can serve as. */
const BY_PAGES = MATERIALS.filter(
  (one) => !['identity', 'guardian-papers', 'refund-form', 'statutes', 'translation'].includes(one),
);

export function CaseEvidence(props: CasePart) {
  const t = useTranslate();
  const { view, records, record } = props;
  const offered = view.status === 'closed' ? [] : suggestEvidence(view, records);
  const add = (recordId: string, material: Material | null) =>
    record({
      deed: { kind: 'evidence-added', material },
      attachments: [{ type: 'evidence', recordId }],
    });
  return (
    <>
      {view.evidence.length > 0 && (
        <>
          <h3>{t('case_evidence')}</h3>
          <ul class="case-evidence">
            {view.evidence.map(({ number, recordId, material }) => {
              const kept = records.find(({ id }) => id === recordId);
              const name = t('evidence_number', number);
              return (
                <li key={recordId}>
                  {kept ? (
                    <a class="address" href={placeAddress({ room: 'evidence', recordId })}>
                      {name} · {kept.title || t('record_untitled')}
                    </a>
                  ) : (
                    <span class="faint">
                      {name} · {t('record_missing')}
                    </span>
                  )}
                  {material && <span class="chip">{wordsFor(t, 'material', material)}</span>}
                  {kept && material === null && view.status !== 'closed' && (
                    <AddForm
                      label={name}
                      button={t('case_evidence_bind')}
                      add={(one) => add(recordId, one)}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {offered.length > 0 && (
        <>
          <h3>{t('case_evidence_offered')}</h3>
          <ul class="case-evidence">
            {offered.map((kept) => (
              <li key={kept.id} data-offered={kept.id}>
                <Offered kept={kept} />
                <AddForm
                  label={kept.title || t('record_untitled')}
                  button={t('case_evidence_add')}
                  add={(one) => add(kept.id, one)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Offered(props: { kept: EvidenceRecord }) {
  const t = useTranslate();
  const { kept } = props;
  return (
    <span>
      {kept.title || t('record_untitled')}{' '}
      <span class="faint">{formatInstant(kept.capturedAt, kept.zone, t('language_tag'))}</span>
    </span>
  );
}

function AddForm(props: { label: string; button: string; add: (material: Material | null) => void }) {
  const t = useTranslate();
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = String(new FormData(event.currentTarget).get('material') ?? '');
        props.add(BY_PAGES.find((one) => one === chosen) ?? null);
      }}
    >
      <select name="material" aria-label={t('case_evidence_as', props.label)}>
        <option value="">{t('case_evidence_by_page')}</option>
        {BY_PAGES.map((one) => (
          <option key={one} value={one}>
            {wordsFor(t, 'material', one)}
          </option>
        ))}
      </select>
      <button type="submit" class="button" aria-label={`${props.button}: ${props.label}`}>
        {props.button}
      </button>
    </form>
  );
}
