// Everything that happened, newest first; nothing is changed in place, corrections stand beside what they correct.
import { useState } from 'preact/hooks';
import {
  type Attached,
  type Attachment,
  type LoggedEvent,
  listAttachments,
  type NumberedAttachment,
} from '@/lib/core/cases';
import { formatStated } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { type Translate, useTranslate, wordsFor } from '../../translate';
import { AttachedList } from './AttachedList';
import type { CasePart } from './part-types';

export function CaseTimeline(props: CasePart) {
  const t = useTranslate();
  const { view } = props;
  const numbered = listAttachments(view);
  return (
    <section class="panel" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('case_timeline')}</h2>
      <ol class="timeline">
        {view.log.toReversed().map((entry) => (
          <Entry key={entry.event.id} {...props} entry={entry} numbered={numbered} />
        ))}
      </ol>
    </section>
  );
}

function Entry(props: CasePart & { entry: LoggedEvent; numbered: NumberedAttachment[] }) {
  const t = useTranslate();
  const { entry, view, record } = props;
  const { event, now, correctedBy, outOfPlace } = entry;
  const [editing, setEditing] = useState(false);
  const shown = now ?? event;
  const about = [detail(entry, t), shown.channel && wordsFor(t, 'way', shown.channel)]
    .filter(Boolean)
    .join(' · ');
  const isReason = view.reason.eventId === event.id;
  const attached = props.numbered.filter(({ attachment }) =>
    shown.attachments.some((one) => isSame(one, attachment)),
  );
  const gone = event.deed.kind !== 'corrected' && now === null;
  const canCorrect =
    event.deed.kind !== 'opened' && event.deed.kind !== 'corrected' && view.status !== 'closed' && !gone;
  return (
    <li data-kind={shown.deed.kind} class={gone || outOfPlace ? 'gone' : undefined}>
      <div class="timeline-head">
        <time class="figures" dateTime={shown.on}>
          {formatStated(shown.on, t('language_tag'))}
        </time>
        <strong>{wordsFor(t, 'deed', shown.deed.kind)}</strong>
        {isReason && (
          <span class={`chip status-${view.status}`}>{wordsFor(t, 'case_status', view.status)}</span>
        )}
        {event.by !== 'person' && <span class="chip">{t(`case_by_${event.by}`)}</span>}
        {correctedBy && <span class="chip">{t(gone ? 'case_taken_back' : 'case_corrected')}</span>}
        {outOfPlace && <span class="chip arguable">{t('case_out_of_place')}</span>}
      </div>
      {about && <p class="soft">{about}</p>}
      {shown.words && <blockquote class="quote words">{shown.words}</blockquote>}
      <AttachedList list={attached} actions={props.actions} />
      {canCorrect && !editing && (
        <p class="timeline-actions">
          <button type="button" class="text-button" onClick={() => setEditing(true)}>
            {t('case_correct')}
          </button>
          <button
            type="button"
            class="text-button"
            onClick={() => record({ deed: { kind: 'corrected', of: event.id, replacement: null } })}
          >
            {t('case_take_back')}
          </button>
        </p>
      )}
      {editing && <Correction {...props} done={() => setEditing(false)} />}
    </li>
  );
}

function Correction(props: CasePart & { entry: LoggedEvent; done: () => void }) {
  const t = useTranslate();
  const { entry, today, record, done } = props;
  const { now, event } = entry;
  // What was attached stays attached: only the day and the words are put right here.
  if (now === null || now.deed.kind === 'opened') return null;
  const { deed } = now;
  return (
    <form
      class="record-form"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        const form = new FormData(submitted.currentTarget);
        const replacement = {
          ...now,
          deed,
          on: String(form.get('on') || now.on),
          words: String(form.get('words') ?? '').trim(),
        };
        record({ deed: { kind: 'corrected', of: event.id, replacement } });
        done();
      }}
    >
      <label class="field">
        <span>{t('case_on')}</span>
        <input type="date" name="on" defaultValue={now.on} max={today} required />
      </label>
      <label class="field">
        <span>{t('case_words')}</span>
        <textarea name="words" rows={2} defaultValue={now.words} />
      </label>
      <div class="record-actions">
        <button type="submit" class="button">
          {t('case_correct')}
        </button>
        <button type="button" class="button" onClick={done}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

function isSame(one: Attachment, { type, ...other }: Attached): boolean {
  if (one.type === 'file') return 'fileId' in other && one.fileId === other.fileId;
  return one.type === 'text' && 'text' in other && one.text === other.text;
}

/** The figures and codes an event carries, in words. */
function detail({ now, event }: LoggedEvent, t: Translate): string {
  const { deed } = now ?? event;
  const language = t('language_tag');
  switch (deed.kind) {
    case 'refused':
      return deed.grounds.map((one) => wordsFor(t, 'refusal', one)).join(t('list_comma'));
    case 'approved':
      return deed.amount ? formatMoney(deed.amount, language) : '';
    case 'paid':
      return formatMoney(deed.amount, language);
    case 'escalated':
    case 'rung-ended':
      return wordsFor(t, 'rung', deed.rung);
    case 'side-door-tried':
      return wordsFor(t, 'side_door', deed.door);
    case 'silence-noted':
      return t('case_due_was', formatStated(deed.due, language));
    case 'materials-sent':
      return deed.materials.map((one) => wordsFor(t, 'material', one)).join(t('list_comma'));
    case 'closing-step':
      return `${wordsFor(t, 'closing', deed.step)}: ${wordsFor(t, 'closing_state', deed.state)}`;
    case 'contacts-seen':
      return deed.contacts.map(({ value }) => value).join(t('list_comma'));
    case 'closed':
      return wordsFor(t, 'outcome', deed.outcome);
    case 'reopened':
      return wordsFor(t, 'reopening', deed.why);
    default:
      return '';
  }
}
