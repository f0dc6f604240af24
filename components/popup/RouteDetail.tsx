// One ground on which money can come back: why, how the sum comes about, what to bring, what would defeat it.

import type { Clause } from '@/lib/core/clauses/types';
import type { Route } from '@/lib/core/eligibility/types';
import type { Provision } from '@/lib/core/law/types';
import type { DateText } from '@/lib/core/quantity/types';
import { Fold } from '../Fold';
import { formatDeadline } from '../format/dates';
import { formatMoney } from '../format/money';
import { type Translate, useTranslate, wordsFor } from '../translate';
import { Grounds } from './Grounds';
import type { QuotedSpan } from './popup-types';

interface RouteProps {
  route: Route;
  clauses: Clause[];
  today: DateText;
  provisionOf: (id: string) => Provision | null;
  showOnPage: (span: QuotedSpan) => void;
}

/** The best route, laid open. */
export function BestRoute(props: RouteProps) {
  const t = useTranslate();
  return (
    <section class="card route" aria-labelledby="best-route">
      <p class="eyebrow">{t('best_route')}</p>
      <RouteHead route={props.route} id="best-route" />
      <RouteBody {...props} />
    </section>
  );
}

/** The other routes, folded, one line each until opened. */
export function OtherRoutes(
  props: Omit<RouteProps, 'route'> & {
    routes: Route[];
    /** Begins a case on the one of that index; left out where none can be begun. */
    start?: (index: number) => void;
  },
) {
  const t = useTranslate();
  const language = t('language_tag');
  if (props.routes.length === 0) return null;
  return (
    <section class="card folds" aria-labelledby="other-routes">
      <h2 id="other-routes">{t('other_routes')}</h2>
      {props.routes.map((route, index) => (
        <Fold
          key={`${route.ground}-${index}`}
          level={3}
          title={wordsFor(t, 'ground', route.ground)}
          {...(route.amount ? { count: formatMoney(route.amount, language) } : {})}
        >
          <RouteFacts route={route} />
          {route.deadline && (
            <p class="soft figures">
              {t('route_deadline', formatDeadline(route.deadline, props.today, language))}
            </p>
          )}
          <RouteBody {...props} route={route} />
          {props.start && (
            <p>
              <button
                type="button"
                class="button"
                aria-label={t('case_start_on', wordsFor(t, 'ground', route.ground))}
                onClick={() => props.start?.(index)}
              >
                {t('case_start_on_this')}
              </button>
            </p>
          )}
        </Fold>
      ))}
    </section>
  );
}

function RouteHead(props: { route: Route; id: string }) {
  const t = useTranslate();
  return (
    <>
      <h2 id={props.id} class="lead">
        {wordsFor(t, 'ground', props.route.ground)}
      </h2>
      <RouteFacts route={props.route} />
    </>
  );
}

function RouteFacts(props: { route: Route }) {
  const t = useTranslate();
  const { route } = props;
  return (
    <p class="route-facts">
      <span class={`chip ${route.strength}`}>{t(`strength_${route.strength}`)}</span>
      <span class="chip">{t(`basis_${route.basis}`)}</span>
      <span class="soft">{t('ask_whom', wordsFor(t, 'whom', route.ask))}</span>
    </p>
  );
}

function RouteBody(props: RouteProps) {
  const t = useTranslate();
  const { route } = props;
  return (
    <>
      {route.amount && isWorkedOut(route.amount.steps) && (
        <figure class="receipt">
          <figcaption>{t('arithmetic')}</figcaption>
          <ol>
            {route.amount.steps.map((step) => (
              <li key={step}>{stepWords(step, t)}</li>
            ))}
          </ol>
        </figure>
      )}
      <CodeList title={t('requires')} prefix="requirement" codes={route.requires} mark="need" />
      <CodeList title={t('defeated_by')} prefix="defeat" codes={route.defeatedBy} mark="risk" />
      <Grounds {...props} />
    </>
  );
}

/** The engine writes its few words in English; figures and signs are the same everywhere. */
function stepWords(step: string, t: Translate): string {
  return step.replace(/\b(?:fee|used|paid)\b/g, (word) => t(`step_${word}`) || word);
}

/** A sum given back whole has nothing to show but itself. */
function isWorkedOut(steps: string[]): boolean {
  return steps.length > 1 || steps.some((step) => /[=×÷+−]/.test(step));
}

function CodeList(props: { title: string; prefix: string; codes: string[]; mark: 'need' | 'risk' }) {
  const t = useTranslate();
  if (props.codes.length === 0) return null;
  return (
    <div class={`codes ${props.mark}`}>
      <h3>{props.title}</h3>
      <ul>
        {props.codes.map((code) => (
          <li key={code}>{wordsFor(t, props.prefix, code)}</li>
        ))}
      </ul>
    </div>
  );
}
