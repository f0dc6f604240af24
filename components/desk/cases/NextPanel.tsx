// What is next and until when, on what that date rests, and the event that the status rests on.

import { daysBetween } from '@/lib/core/calendar/civil-date';
import type { CaseNext, Due } from '@/lib/core/cases';
import { formatCitation, getProvision } from '@/lib/core/law/provisions';
import { formatDeadline, formatStated } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { counted, useTranslate, wordsFor } from '../../translate';
import type { CasePart } from './part-types';

export function NextPanel(props: CasePart) {
  const t = useTranslate();
  const { view, next, today } = props;
  const language = t('language_tag');
  return (
    <section
      class={`panel next${next.overdue ? ' overdue' : ''}`}
      aria-labelledby="next-title"
      data-step={next.step}
    >
      <p class="eyebrow">{t('case_next')}</p>
      <h2 id="next-title" class="lead">
        {wordsFor(t, 'case_step', next.step)}
        {next.rung && ` — ${wordsFor(t, 'rung', next.rung)}`}
      </h2>
      <p class="soft">{t(`case_step_${next.step.replaceAll('-', '_')}_how`)}</p>
      {next.until && (
        <dl class="next-figures">
          <div>
            <dt>{t('case_until')}</dt>
            <dd class="figures">{formatDeadline(next.until, today, language)}</dd>
          </div>
          <div>
            <dt>{t(next.overdue ? 'case_overdue' : 'case_left')}</dt>
            <dd class="figures">{leftWords(next.until)}</dd>
          </div>
        </dl>
      )}
      {next.due && <DueBasis due={next.due} next={next} view={view} today={today} />}
      {view.partPaid && view.paid && (
        <p class="soft">{t('case_part_paid', formatMoney(view.paid, language))}</p>
      )}
      <p class="faint" data-reason={view.reason.kind}>
        {t(
          'case_status_because',
          wordsFor(t, 'case_status', view.status),
          formatStated(view.reason.on, language),
          wordsFor(t, 'deed', view.reason.kind),
        )}
      </p>
    </section>
  );

  function leftWords(until: string): string {
    const left = daysBetween(today, until);
    if (left === 0) return t('countdown_today');
    return counted(t, left < 0 ? 'countdown_past' : 'countdown', Math.abs(left));
  }
}

function DueBasis(props: { due: Due; next: CaseNext } & Pick<CasePart, 'view' | 'today'>) {
  const t = useTranslate();
  const { due, next, view, today } = props;
  const clause = due.clause === null ? undefined : view.claim.clauses[due.clause];
  const provision = due.provision === null ? null : getProvision(due.provision);
  const later = next.until === due.expected && due.latest !== due.expected;
  return (
    <>
      <p class="soft">
        {provision ? t('due_law', formatCitation(provision)) : t(`due_${due.basis}`)}
        {later && ` ${t('due_latest', formatDeadline(due.latest, today, t('language_tag')))}`}
        {due.estimated && ` ${t('deadline_estimated')}`}
      </p>
      {clause && <blockquote class="quote">{clause.quote}</blockquote>}
    </>
  );
}
