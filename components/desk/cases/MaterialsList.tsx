// The papers of the case: what is there, what it does not show, and records that could be added with one click.
import { planMaterials } from '@/lib/core/cases';
import { useTranslate, wordsFor } from '../../translate';
import { CaseEvidence } from './CaseEvidence';
import { ExportCase } from './ExportCase';
import type { CasePart } from './part-types';
import { RefundForm } from './RefundForm';

export function MaterialsList(props: CasePart) {
  const t = useTranslate();
  const { view, records } = props;
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
      <CaseEvidence {...props} />
      <ExportCase {...props} />
      <RefundForm {...props} />
    </>
  );
}
