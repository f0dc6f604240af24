// One case laid open: what is next on top, then the facts, the letter, what happened, and the rest folded.
import { lastOf, planLadder, planNext, type RefundCase, readCase } from '@/lib/core/cases';
import { Fold } from '../../Fold';
import { Icon } from '../../Icon';
import { useTranslate, wordsFor } from '../../translate';
import { ConfirmedDelete } from '../ConfirmedDelete';
import { fileRefusalWords } from './AttachFields';
import { StatusChip, titleOf } from './CasesRoom';
import { CaseTimeline } from './CaseTimeline';
import { ClaimForm } from './ClaimForm';
import { ClosingSteps } from './ClosingSteps';
import type { CaseEntry, CasesProps, CaseTrouble } from './case-types';
import { GroundChoice } from './GroundChoice';
import { LadderList } from './LadderList';
import { LetterDesk } from './LetterDesk';
import { MaterialsList } from './MaterialsList';
import { NextPanel } from './NextPanel';
import { RecordForm } from './RecordForm';
import { RightDesk } from './RightDesk';

export function CaseOpened(props: CasesProps & { one: RefundCase }) {
  const t = useTranslate();
  const { one, today, records, actions } = props;
  const view = readCase(one);
  const next = planNext(view, today);
  const ladder = planLadder(view, today);
  const record = (entry: CaseEntry) => actions.record(one.id, entry);
  const parts = { view, next, today, records, record, actions };
  const closing = view.status === 'paid' || view.status === 'closed';
  return (
    <>
      <div class="room-head">
        <h1>{titleOf(view, t)}</h1>
        <p>
          <StatusChip view={view} />
        </p>
      </div>
      <NextPanel {...parts} />
      {props.refused && <Trouble {...props.refused} />}
      {closing && <ClosingSteps {...parts} />}
      <section class="panel">
        <Fold title={t('case_facts')} open={!view.claim.confirmed}>
          {/* A claim replaced from elsewhere begins the form anew. */}
          <ClaimForm
            key={lastOf(view, 'claim-changed')?.id}
            claim={view.claim}
            evidence={view.evidence}
            record={record}
          />
        </Fold>
      </section>
      {view.claim.confirmed && !closing && (
        <section class="panel">
          <Fold title={t('case_grounds')} open={view.claim.ground === null}>
            <GroundChoice {...parts} />
          </Fold>
        </section>
      )}
      {view.claim.confirmed && view.status !== 'closed' && <LetterDesk key={view.status} {...parts} />}
      <RecordForm key={`form-${view.status}-${view.log.length}`} {...parts} ladder={ladder} />
      <section class="panel">
        <Fold title={t('case_materials')}>
          <MaterialsList {...parts} />
        </Fold>
      </section>
      <section class="panel">
        <Fold title={t('case_desk')}>
          <RightDesk view={view} />
        </Fold>
      </section>
      <section class="panel">
        <Fold title={t('case_ladder')}>
          <LadderList ladder={ladder} />
        </Fold>
      </section>
      <CaseTimeline {...parts} />
      <RemoveCase remove={() => actions.remove(one.id)} />
      <p class="faint">{t('not_legal_advice')}</p>
    </>
  );
}

function Trouble(props: CaseTrouble) {
  const t = useTranslate();
  const lines =
    'code' in props
      ? [wordsFor(t, 'case_refused', props.code)]
      : props.files.map(({ name, code }) => t('attach_not_kept', name, fileRefusalWords(t, code)));
  return (
    <div class="shelf-state bad" role="alert">
      <Icon name="alert" size={16} />
      <span>
        {lines.map((line) => (
          <span key={line} class="trouble-line">
            {line}
          </span>
        ))}
      </span>
    </div>
  );
}

function RemoveCase(props: { remove: () => void }) {
  const t = useTranslate();
  return (
    <p class="case-remove">
      <ConfirmedDelete
        label={t('case_remove')}
        title={t('case_remove_title')}
        text={t('case_remove_text')}
        confirm={t('case_remove')}
        remove={props.remove}
      />
    </p>
  );
}
