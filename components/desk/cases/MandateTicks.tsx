// The places where a permission to charge may live, each to be ticked before the step counts as done.
import { mandatesToCheck } from '@/lib/core/cases';
import { useTranslate, wordsFor } from '../../translate';
import type { CasePart } from './part-types';

export function MandateTicks(props: Pick<CasePart, 'view' | 'record'>) {
  const t = useTranslate();
  const places = mandatesToCheck(props.view.claim).map((place) => wordsFor(t, 'mandate', place));
  const step = 'mandate-off';
  return (
    <form
      class="mandate-ticks"
      onSubmit={(event) => {
        event.preventDefault();
        props.record({
          deed: { kind: 'closing-step', step, state: 'done' },
          words: t('closing_mandates_seen', places.join(t('list_comma'))),
        });
      }}
    >
      <fieldset class="ticks">
        <legend>{t('closing_mandates_each')}</legend>
        {places.map((place) => (
          <label key={place} class="tick">
            <input type="checkbox" required />
            <span>{place}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="submit"
        class="button"
        aria-label={`${wordsFor(t, 'closing', step)}: ${t('closing_done')}`}
      >
        {t('closing_done')}
      </button>
    </form>
  );
}
