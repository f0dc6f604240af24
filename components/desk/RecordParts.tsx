// The contents of a record beside its pictures: the clauses found then, its text, its files with their hashes.
import type { EvidenceRecord, RenewalLook } from '@/lib/core/evidence/types';
import { Fold } from '../Fold';
import { formatBytes } from '../format/bytes';
import { Icon } from '../Icon';
import { counted, useTranslate, wordsFor } from '../translate';
import type { OpenedRecord } from './desk-types';

export function RecordClauses(props: { record: EvidenceRecord }) {
  const t = useTranslate();
  const { clauses } = props.record;
  if (clauses.length === 0) return null;
  return (
    <section class="panel">
      <Fold title={t('clauses_then')} count={clauses.length}>
        <ul class="clauses-then">
          {clauses.map((clause, index) => (
            <li key={`${clause.kind}-${clause.start}`}>
              <strong>{wordsFor(t, 'clause', clause.kind)}</strong>
              <blockquote class="quote">{clause.quote}</blockquote>
              <Look look={props.record.renewalLooks?.find((look) => look.clause === index)} />
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

/** How a sentence on renewal was shown, in numbers: whether that was plain enough is for others to judge. */
function Look(props: { look: RenewalLook | undefined }) {
  const t = useTranslate();
  const { look } = props;
  if (!look) return null;
  const words = t('look_shown', look.fontSize, look.color, look.background);
  const box = look.box && t(look.box === 'checked' ? 'look_box_checked' : 'look_box_unchecked');
  return <p class="faint figures">{box ? `${words} · ${box}` : words}</p>;
}

export function RecordText(props: { text: string | null }) {
  const t = useTranslate();
  if (props.text === null) return null;
  return (
    <section class="panel">
      <Fold title={t('page_text')} count={counted(t, 'characters', props.text.length)}>
        <pre class="page-text">{props.text}</pre>
      </Fold>
    </section>
  );
}

export function RecordFiles(props: { opened: OpenedRecord }) {
  const t = useTranslate();
  const { record, urls } = props.opened;
  return (
    <section class="panel" aria-labelledby="files-title">
      <h2 id="files-title">{t('files_title')}</h2>
      <p class="soft">{t('files_lead')}</p>
      <ul class="files">
        {record.files.map((file) => {
          const url = urls.get(file.name);
          return (
            <li key={file.name}>
              <span class="file-name">{file.name}</span>
              <span class="faint figures">
                {file.type} · {formatBytes(file.size)}
              </span>
              <code>{file.sha256}</code>
              {url !== undefined && (
                <a
                  class="icon-button"
                  href={url}
                  download={file.name}
                  title={t('save_file')}
                  aria-label={t('save_file_of', file.name)}
                >
                  <Icon name="download" size={16} />
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
