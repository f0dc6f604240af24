// The popup: the answer for this tab.
import { useEffect, useRef, useState } from 'preact/hooks';
import { isBeforeBuying } from '@/lib/core/advice/before-buying';
import { type AnswerName, correctFacts, mergeAnswers } from '@/lib/core/eligibility/correct-facts';
import { formatMoney } from '../format/money';
import { Icon } from '../Icon';
import { counted, messageKey, type Translate, useTranslate, wordsFor } from '../translate';
import { CaptureBar } from './CaptureBar';
import { ClauseGroups } from './ClauseGroups';
import { FactsList } from './FactsList';
import { FailedNotice, Notice, ReadingNotice, RereadButton, UnreadableNotice } from './Notice';
import { ChangesCard, ConflictCard, HintsCard } from './OutlookCards';
import { PopupHeader } from './PopupHeader';
import type { PopupProps, ReadView } from './popup-types';
import { QuestionArea } from './QuestionArea';
import { BestRoute, OtherRoutes } from './RouteDetail';
import { StartCase } from './StartCase';
import { headlineRoute, UNANSWERED_NOTE, VerdictPanel } from './VerdictPanel';
import { WarningsList } from './WarningsList';

export function PopupView(props: PopupProps) {
  const t = useTranslate();
  const { view } = props;
  return (
    <div class="popup">
      <PopupHeader view={view} actions={props.actions} />
      <main aria-busy={view.state === 'reading'}>
        <p class="unseen" role="status">
          {spokenState(props, t)}
        </p>
        <Body {...props} />
      </main>
      <p class={props.trouble ? 'trouble' : 'unseen'} role="status">
        {props.trouble && t(messageKey('trouble', props.trouble))}
      </p>
      {view.state !== 'unreadable' && (
        <CaptureBar
          tabId={props.tabId}
          capture={props.capture}
          shortcut={props.shortcut ?? ''}
          series={props.series ?? null}
          actions={props.actions}
        />
      )}
    </div>
  );
}

function Body(props: PopupProps) {
  const { view, actions } = props;
  switch (view.state) {
    case 'reading':
      return <ReadingNotice />;
    case 'unreadable':
      return <UnreadableNotice view={view} actions={actions} />;
    case 'failed':
      return <FailedNotice code={view.code} actions={actions} />;
    case 'read':
      return isRecognised(view) ? (
        <Answer {...props} view={view} />
      ) : (
        <NotRecognised {...props} view={view} />
      );
  }
}

/** A page of no known kind that yielded nothing: it tells nothing about refunds, and must not look as if it did. */
function isRecognised(view: ReadView): boolean {
  return view.reading.page.kind !== 'other' || view.reading.clauses.length > 0;
}

function NotRecognised(props: PopupProps & { view: ReadView }) {
  const t = useTranslate();
  return (
    <>
      <WarningsList warnings={props.view.reading.warnings} showOnPage={props.actions.showOnPage} />
      <Notice icon="question" title={t('not_recognised')} text={t('not_recognised_todo')}>
        <RereadButton actions={props.actions} />
      </Notice>
      <FactsList {...props.view.reading} showOnPage={props.actions.showOnPage} />
      <EvidenceLine {...props} />
    </>
  );
}

function Answer(props: PopupProps & { view: ReadView }) {
  const t = useTranslate();
  const { view, actions, today, provisionOf } = props;
  const { reading, assessment, answers } = view;
  const [editing, edit] = useState<AnswerName | null>(null);
  const area = useRef<HTMLElement>(null);
  const best = headlineRoute(assessment);
  const others = best ? assessment.routes.slice(1) : assessment.routes;
  const hints = assessment.hints ?? [];
  const statesRefund = reading.clauses.some((clause) => clause.kind.startsWith('refund.'));
  // Nobody who has not paid yet has a reason to want it back.
  const asks = !assessment.notes.includes('before-purchase') || Object.keys(answers).length > 0;
  const starts = asks && reading.orders.length === 0 && Boolean(best || reading.facts.orderId);
  // The adviser says of refunds, too, when nothing was read.
  const advised = props.advice !== undefined && isBeforeBuying(reading);
  const shared = { clauses: reading.clauses, today, provisionOf, showOnPage: actions.showOnPage };
  // What has a place of its own is not told again among the notes.
  const conflict = (best?.conflicts ?? []).length > 0 ? ['clauses-conflict'] : [];
  const told = new Set([UNANSWERED_NOTE, ...conflict, ...hints.map(({ code }) => code)]);
  // The question stands above the facts, out of sight of whoever pressed the pencil.
  useEffect(() => {
    if (editing) area.current?.focus();
  }, [editing]);
  return (
    <>
      <WarningsList warnings={reading.warnings} showOnPage={actions.showOnPage} />
      <VerdictPanel assessment={assessment} orderCount={reading.orders.length} today={today} />
      {props.advice}
      {!statesRefund && !advised && reading.orders.length === 0 && <NoClauses />}
      {(asks || editing) && (
        <QuestionArea
          answers={answers}
          missing={asks ? assessment.missing : []}
          facts={reading.facts}
          editing={editing}
          edit={edit}
          area={area}
          saveAnswers={actions.saveAnswers}
        />
      )}
      {best && <BestRoute route={best} {...shared} />}
      {starts && <StartCase start={actions.startCase} />}
      {best && <ConflictCard route={best} clauses={reading.clauses} showOnPage={actions.showOnPage} />}
      <OtherRoutes
        routes={others}
        {...shared}
        {...(starts
          ? { start: (index: number) => actions.startCase(assessment.routes.length - others.length + index) }
          : {})}
      />
      {asks && <ChangesCard assessment={assessment} today={today} />}
      <HintsCard hints={hints} today={today} provisionOf={provisionOf} />
      <Notes codes={assessment.notes.filter((code) => !told.has(code))} />
      {props.subscriptions}
      <FactsList
        {...reading}
        facts={correctFacts(reading.facts, answers)}
        showOnPage={actions.showOnPage}
        correct={edit}
        settle={(answer) => actions.saveAnswers(mergeAnswers(answers, answer))}
      />
      <ClauseGroups
        clauses={reading.clauses}
        showOnPage={actions.showOnPage}
        keepClause={actions.keepClause}
      />
      {reading.truncated && <p class="line faint">{t('reading_truncated')}</p>}
      <EvidenceLine {...props} />
      <p class="line faint">{t('not_legal_advice')}</p>
    </>
  );
}

function NoClauses() {
  const t = useTranslate();
  return (
    <section class="card no-clauses" aria-labelledby="no-clauses">
      <Icon name="page" />
      <div>
        <h2 id="no-clauses">{t('no_clauses')}</h2>
        <p class="soft">{t('no_clauses_todo')}</p>
      </div>
    </section>
  );
}

function Notes(props: { codes: string[] }) {
  const t = useTranslate();
  if (props.codes.length === 0) return null;
  return (
    <section class="card notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{t('notes_title')}</h2>
      <ul>
        {props.codes.map((code) => (
          <li key={code}>{wordsFor(t, 'note', code)}</li>
        ))}
      </ul>
    </section>
  );
}

function EvidenceLine(props: PopupProps & { view: ReadView }) {
  const t = useTranslate();
  const count = props.view.evidenceCount;
  if (count === 0) return null;
  return (
    <p class="line">
      <button type="button" class="text-button" onClick={() => props.actions.openDesk()}>
        <Icon name="archive" size={14} />
        {counted(t, 'evidence_kept', count)}
      </button>
    </p>
  );
}

/** One sentence for screen readers whenever the answer changes. */
function spokenState(props: PopupProps, t: Translate): string {
  const { view } = props;
  if (view.state === 'reading') return t('state_reading');
  if (view.state !== 'read') return '';
  if (!isRecognised(view)) return t('not_recognised');
  const amount = headlineRoute(view.assessment)?.amount;
  const verdict = t(`verdict_${view.assessment.verdict}`);
  return amount ? `${verdict} ${formatMoney(amount, t('language_tag'))}` : verdict;
}
