// All refund cases, the most pressing first, and a way to begin one by hand.

import { daysBetween } from '@/lib/core/calendar/civil-date';
import { type CaseNext, type CaseView, planNext, readCase } from '@/lib/core/cases';
import { formatDeadline } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { Icon } from '../../Icon';
import { counted, type Translate, useTranslate, wordsFor } from '../../translate';
import { CaseOpened } from './CaseOpened';
import { type CasesProps, caseAddress } from './case-types';
import { StartByHand } from './StartByHand';

export function CasesRoom(props: CasesProps) {
  const t = useTranslate();
  const { cases, caseId } = props;
  if (caseId !== null) {
    const found = cases?.find(({ id }) => id === caseId);
    return (
      <article class="opened case">
        <a class="text-button back" href={caseAddress()}>
          <Icon name="back" size={14} />
          {t('back_to_cases')}
        </a>
        {cases === null && <Loading />}
        {cases !== null && !found && (
          <div class="room-head">
            <h1>{t('case_missing')}</h1>
          </div>
        )}
        {found && <CaseOpened key={found.id} {...props} one={found} />}
      </article>
    );
  }
  return (
    <>
      <div class="room-head">
        <h1>{t('room_cases')}</h1>
        <p class="soft">{t('cases_lead')}</p>
      </div>
      {cases === null && <Loading />}
      {props.setAside > 0 && (
        <p class="shelf-state bad" role="alert">
          <Icon name="alert" size={16} />
          <span>{counted(t, 'cases_unreadable', props.setAside)}</span>
        </p>
      )}
      {cases && cases.length > 0 && <CaseList {...props} cases={cases} />}
      {cases && <StartByHand isFirst={cases.length === 0} start={props.actions.startByHand} />}
    </>
  );
}

function Loading() {
  const t = useTranslate();
  return (
    <p class="soft" role="status">
      {t('loading')}
    </p>
  );
}

function CaseList(props: CasesProps & { cases: NonNullable<CasesProps['cases']> }) {
  const rows = props.cases.map((one) => {
    const view = readCase(one);
    return { view, next: planNext(view, props.today) };
  });
  rows.sort((one, other) => pressing(one).localeCompare(pressing(other), 'en'));
  return (
    <ul class="records">
      {rows.map(({ view, next }) => (
        <CaseRow key={view.id} view={view} next={next} today={props.today} />
      ))}
    </ul>
  );
}

/** Overdue first, then by the date, then what waits for nothing; closed ones last. */
function pressing({ view, next }: { view: CaseView; next: CaseNext }): string {
  if (view.status === 'closed') return 'z';
  return next.until ?? (next.step === 'climb' || next.step === 'answer-refusal' ? '0' : 'y');
}

function CaseRow(props: { view: CaseView; next: CaseNext; today: string }) {
  const t = useTranslate();
  const { view, next, today } = props;
  const { claim } = view;
  return (
    <li>
      <a class="record" href={caseAddress(view.id)}>
        <span class="record-title">{titleOf(view, t)}</span>
        <span class={`record-time figures${next.overdue ? ' overdue' : ''}`}>
          {next.until && formatDeadline(next.until, today, t('language_tag'))}
        </span>
        <span class="record-about soft">
          {[
            wordsFor(t, 'case_step', next.step),
            claim.amount && formatMoney(claim.amount, t('language_tag')),
            claim.facts.orderId,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="record-marks">
          <StatusChip view={view} />
          {next.until && next.until < today && (
            <span class="chip alert">{counted(t, 'countdown_past', daysBetween(next.until, today))}</span>
          )}
        </span>
      </a>
    </li>
  );
}

export function StatusChip(props: { view: CaseView }) {
  const t = useTranslate();
  return (
    <span class={`chip status-${props.view.status}`}>{wordsFor(t, 'case_status', props.view.status)}</span>
  );
}

export function titleOf({ claim }: CaseView, t: Translate): string {
  return [claim.provider || t('case_unnamed'), claim.facts.product].filter(Boolean).join(' · ');
}
