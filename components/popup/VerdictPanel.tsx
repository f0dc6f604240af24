// The answer, first: can money come back, how much, until when.
import { civilDateOf, daysBetween } from '@/lib/core/calendar/civil-date';
import type { Assessment, Route } from '@/lib/core/eligibility/types';
import type { DateText } from '@/lib/core/quantity/types';
import { formatDeadline } from '../format/dates';
import { formatMoney } from '../format/money';
import { counted, type Translate, useTranslate } from '../translate';

/** Three figures of days do not fit beside the sum, and months ahead nothing presses. */
const LONG_DAYS = 99;

interface VerdictProps {
  assessment: Assessment;
  /** Orders on a list page: none of them is judged until it is opened. */
  orderCount: number;
  today: DateText;
}

/** The route whose figures stand in the headline: the best, unless it is ruled out by the verdict. */
export function headlineRoute(assessment: Assessment): Route | null {
  return assessment.verdict === 'none' ? null : (assessment.routes[0] ?? null);
}

export function VerdictPanel(props: VerdictProps) {
  const t = useTranslate();
  const { assessment, today } = props;
  const route = headlineRoute(assessment);
  const { verdict } = assessment;
  return (
    <section class={`verdict ${verdict}`} aria-labelledby="verdict-title" data-verdict={verdict}>
      <h2 id="verdict-title" elementtiming="verdict">
        {t(`verdict_${verdict}`)}
      </h2>
      {route && (route.amount || route.deadline) ? (
        <>
          <dl class="verdict-figures">
            {route.amount && (
              <div>
                <dt>{t(route.strength === 'stated' ? 'figure_amount' : 'figure_amount_arguable')}</dt>
                <dd data-figure="amount">{formatMoney(route.amount, t('language_tag'))}</dd>
              </div>
            )}
            {route.deadline && <Countdown deadline={route.deadline} today={today} />}
          </dl>
          <DeadlineNotes route={route} today={today} />
        </>
      ) : (
        <p class="soft">{hintFor(props, t)}</p>
      )}
      {dependsOnAnswer(assessment) && <p class="verdict-depends">{t('verdict_depends')}</p>}
    </section>
  );
}

/** The note that the verdict hangs on an answer not yet given: said beside the verdict, where it cannot be missed. */
export const UNANSWERED_NOTE = 'depends-on-unanswered';

function dependsOnAnswer(assessment: Assessment): boolean {
  return assessment.verdict !== 'unclear' && assessment.notes.includes(UNANSWERED_NOTE);
}

function hintFor(props: VerdictProps, t: Translate): string {
  const { verdict, missing, notes } = props.assessment;
  if (verdict === 'unclear' && notes.includes('before-purchase')) return t('verdict_unclear_before');
  if (verdict !== 'unclear') return t(`verdict_${verdict}_hint`);
  if (props.orderCount > 0) return counted(t, 'verdict_unclear_orders', props.orderCount);
  return t(missing.length > 0 ? 'verdict_unclear_missing' : 'verdict_unclear_hint');
}

function Countdown(props: { deadline: DateText; today: DateText }) {
  const t = useTranslate();
  const left = daysBetween(props.today, civilDateOf(props.deadline));
  const date = formatDeadline(props.deadline, props.today, t('language_tag'));
  return (
    <div class={left <= 2 ? 'urgent' : undefined}>
      <dt>{t(left < 0 ? 'figure_deadline_past' : 'figure_deadline', date)}</dt>
      <dd data-figure="countdown" class={Math.abs(left) > LONG_DAYS ? 'long' : undefined}>
        {countdownWords(left, t)}
      </dd>
    </div>
  );
}

function countdownWords(left: number, t: Translate): string {
  if (left === 0) return t('countdown_today');
  return counted(t, left < 0 ? 'countdown_past' : 'countdown', Math.abs(left));
}

/** Where the last day by law is later than the safe one, both are named and the safe one advised. */
function DeadlineNotes(props: { route: Route; today: DateText }) {
  const t = useTranslate();
  const { deadline, legalDeadline, deadlineEstimated } = props.route;
  if (deadline === null) return null;
  const language = t('language_tag');
  const later = legalDeadline !== null && legalDeadline !== deadline;
  if (!later && !deadlineEstimated) return null;
  return (
    <p class="soft verdict-notes">
      {later &&
        t(
          'deadline_legal',
          formatDeadline(deadline, props.today, language),
          formatDeadline(legalDeadline, props.today, language),
        )}
      {later && deadlineEstimated && ' '}
      {deadlineEstimated && t('deadline_estimated')}
    </p>
  );
}
