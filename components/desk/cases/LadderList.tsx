// The rungs in their order: which is open, which must wait, and what excludes what.
import type { RungPlan } from '@/lib/core/cases';
import { formatCitation, getProvision } from '@/lib/core/law/provisions';
import { useTranslate, wordsFor } from '../../translate';

export function LadderList(props: { ladder: RungPlan[] }) {
  const t = useTranslate();
  return (
    <>
      <p class="soft">{t('ladder_lead')}</p>
      <ol class="ladder">
        {props.ladder.map((plan) => (
          <li key={plan.rung} data-rung={plan.rung} data-state={plan.state}>
            <div class="ladder-head">
              <strong>{wordsFor(t, 'rung', plan.rung)}</strong>
              <span class={`chip rung-${plan.state}`}>{t(`rung_state_${plan.state}`)}</span>
            </div>
            {plan.because && <p class="soft">{wordsFor(t, 'rung_reason', plan.because)}</p>}
            {(plan.state === 'open' || plan.state === 'later') && (
              <p class="faint">
                {t(
                  'rung_prepare',
                  plan.prepare.map((one) => wordsFor(t, 'material', one)).join(t('list_comma')),
                )}
              </p>
            )}
            {plan.provisions.length > 0 && (
              <p class="faint">
                {plan.provisions
                  .flatMap((id) => getProvision(id) ?? [])
                  .map(formatCitation)
                  .join(t('list_comma'))}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p class="faint">{t('side_doors')}</p>
    </>
  );
}
