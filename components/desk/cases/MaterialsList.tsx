// The papers of the case: what is there, what it does not show, and records that could be added with one click.
import { planMaterials, suggestEvidence } from '@/lib/core/cases';
import { formatInstant } from '../../format/dates';
import { useTranslate, wordsFor } from '../../translate';
import { placeAddress } from '../desk-types';
import type { CasePart } from './part-types';

export function MaterialsList(props: CasePart) {
  const t = useTranslate();
  const { view, records, record } = props;
  const offered = view.status === 'closed' ? [] : suggestEvidence(view, records);
  return (
    <>
      <ul class="materials">
        {planMaterials(view, records).map((plan) => (
          <li key={plan.material} data-material={plan.material} data-state={plan.state}>
            <div class="ladder-head">
              <strong>{wordsFor(t, 'material', plan.material)}</strong>
              <span class={`chip material-${plan.state}`}>{wordsFor(t, 'material_state', plan.state)}</span>
            </div>
            <p class="faint">
              {[
                plan.need === 'if-asked' ? t('material_if_asked') : '',
                plan.evidence.length > 0 ? t('material_evidence', plan.evidence.join(t('list_comma'))) : '',
                plan.lacks.length > 0
                  ? t(
                      'material_lacks',
                      plan.lacks.map((point) => wordsFor(t, 'point', point)).join(t('list_comma')),
                    )
                  : '',
                plan.redact ? t('material_redact') : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {view.evidence.length > 0 && (
        <>
          <h3>{t('case_evidence')}</h3>
          <ul class="case-evidence">
            {view.evidence.map(({ number, recordId }) => {
              const kept = records.find(({ id }) => id === recordId);
              return (
                <li key={recordId}>
                  {kept ? (
                    <a class="address" href={placeAddress({ room: 'evidence', recordId })}>
                      {t('evidence_number', number)} · {kept.title || t('record_untitled')}
                    </a>
                  ) : (
                    <span class="faint">
                      {t('evidence_number', number)} · {t('record_missing')}
                    </span>
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
              <li key={kept.id}>
                <span>
                  {kept.title || t('record_untitled')}{' '}
                  <span class="faint">{formatInstant(kept.capturedAt, kept.zone, t('language_tag'))}</span>
                </span>
                <button
                  type="button"
                  class="button"
                  onClick={() =>
                    record({
                      deed: { kind: 'evidence-added', material: null },
                      attachments: [{ type: 'evidence', recordId: kept.id }],
                    })
                  }
                >
                  {t('case_evidence_add')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
