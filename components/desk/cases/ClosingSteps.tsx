// Closing properly: the money seen, the membership ended, renewal and mandates off, proof kept.
import { CLOSING_STEPS } from '@/lib/core/cases';
import { formatMoney } from '../../format/money';
import { Icon } from '../../Icon';
import { useTranslate, wordsFor } from '../../translate';
import { MandateTicks } from './MandateTicks';
import type { CasePart } from './part-types';

export function ClosingSteps(props: CasePart) {
  const t = useTranslate();
  const { view, record } = props;
  const language = t('language_tag');
  const isOpen = view.status !== 'closed';
  const whole = isWhole(props);
  return (
    <section class="panel" aria-labelledby="closing-title">
      <h2 id="closing-title">{t('case_closing')}</h2>
      {view.paid && (
        <p class="soft">
          {view.claim.amount
            ? t('closing_paid_of', formatMoney(view.paid, language), formatMoney(view.claim.amount, language))
            : t('closing_paid', formatMoney(view.paid, language))}
        </p>
      )}
      <ul class="closing">
        {CLOSING_STEPS.map((step) => {
          const state = view.closing[step];
          return (
            <li key={step} data-step={step} data-state={state}>
              <Icon name={state === 'open' ? 'question' : 'check'} size={16} />
              <span>
                <strong>{wordsFor(t, 'closing', step)}</strong>{' '}
                <span class="soft">
                  {state === 'open'
                    ? t(`closing_${step.replaceAll('-', '_')}_how`)
                    : t(`closing_state_${state.replaceAll('-', '_')}`)}
                </span>
              </span>
              {isOpen && state === 'open' && (
                <span class="closing-actions">
                  {step === 'mandate-off' ? (
                    <MandateTicks view={view} record={record} />
                  ) : (
                    <button
                      type="button"
                      class="button"
                      aria-label={`${wordsFor(t, 'closing', step)}: ${t('closing_done')}`}
                      onClick={() => record({ deed: { kind: 'closing-step', step, state: 'done' } })}
                    >
                      {t('closing_done')}
                    </button>
                  )}
                  {step !== 'money-seen' && (
                    <button
                      type="button"
                      class="text-button"
                      aria-label={`${wordsFor(t, 'closing', step)}: ${t('closing_not_needed')}`}
                      onClick={() => record({ deed: { kind: 'closing-step', step, state: 'not-needed' } })}
                    >
                      {t('closing_not_needed')}
                    </button>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {isOpen && CLOSING_STEPS.every((step) => view.closing[step] !== 'open') && (
        <button
          type="button"
          class="button primary"
          onClick={() =>
            record({ deed: { kind: 'closed', outcome: whole ? 'paid-in-full' : 'paid-in-part' } })
          }
        >
          {t('case_close')}
        </button>
      )}
      {view.outcome && <p>{wordsFor(t, 'outcome', view.outcome)}</p>}
    </section>
  );
}

function isWhole({ view }: CasePart): boolean {
  const { amount } = view.claim;
  if (view.paid === null) return false;
  return amount === null || (amount.currency === view.paid.currency && view.paid.amount >= amount.amount);
}
