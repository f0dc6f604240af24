// The grounds the facts give, the one taken marked, another one taken with one click.
import { useMemo } from 'preact/hooks';
import { groundsFor, withGround } from '@/lib/core/cases';
import type { Route } from '@/lib/core/eligibility/types';
import { formatDeadline } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { useTranslate, wordsFor } from '../../translate';
import type { CasePart } from './part-types';

export function GroundChoice(props: CasePart) {
  const t = useTranslate();
  const { view, today, record } = props;
  const { claim } = view;
  const grounds = useMemo(() => groundsFor(claim, today), [claim, today]);
  const take = (route: Route) => record({ deed: { kind: 'claim-changed', claim: withGround(claim, route) } });
  const takeWords = t(claim.ground === null ? 'case_ground_take_first' : 'case_ground_take');
  if (grounds.length === 0) return <p class="soft">{t('case_grounds_none')}</p>;
  return (
    <>
      <p class="soft">{t('case_grounds_lead')}</p>
      <ul class="grounds">
        {grounds.map((route, index) => {
          const taken = route.ground === claim.ground;
          const name = wordsFor(t, 'ground', route.ground);
          return (
            <li
              key={`${route.ground}-${index}`}
              data-ground={route.ground}
              aria-current={taken ? 'true' : undefined}
            >
              <div class="ladder-head">
                <strong>{name}</strong>
                <span class={`chip ${route.strength}`}>{t(`strength_${route.strength}`)}</span>
                <span class="chip">{t(`basis_${route.basis}`)}</span>
              </div>
              <p class="soft figures">
                {[
                  route.amount && formatMoney(route.amount, t('language_tag')),
                  route.deadline &&
                    t('route_deadline', formatDeadline(route.deadline, today, t('language_tag'))),
                  t('ask_whom', wordsFor(t, 'whom', route.ask)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {taken ? (
                <p class="faint">{t('case_ground_taken')}</p>
              ) : (
                <button
                  type="button"
                  class="button"
                  aria-label={`${takeWords}: ${name}`}
                  onClick={() => take(route)}
                >
                  {takeWords}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
