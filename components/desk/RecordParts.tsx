// The contents of a record: its pictures one below the other, its text, the clauses found then, its files with hashes.
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { Fold } from '../Fold';
import { formatBytes } from '../format/bytes';
import { Icon } from '../Icon';
import { counted, useTranslate, wordsFor } from '../translate';
import type { OpenedRecord } from './desk-types';

export function RecordPictures(props: { opened: OpenedRecord }) {
  const t = useTranslate();
  const { record, urls } = props.opened;
  const parts = [...record.parts].sort((a, b) => a.top - b.top);
  if (parts.length === 0) return null;
  return (
    <section class="panel pictures" aria-labelledby="pictures-title">
      <h2 id="pictures-title">{t('pictures')}</h2>
      <div class="picture-frame">
        {parts.map((part, index) => {
          const url = urls.get(part.file);
          const words = t('picture_of', index + 1, parts.length);
          // A picture whose file is gone is said to be missing, not left out.
          if (url === undefined) return <p key={part.file}>{t('picture_missing', words)}</p>;
          return (
            <a key={part.file} href={url} target="_blank" rel="noreferrer">
              <img src={url} width={part.width} height={part.height} loading="lazy" alt={words} />
            </a>
          );
        })}
      </div>
    </section>
  );
}

export function RecordClauses(props: { record: EvidenceRecord }) {
  const t = useTranslate();
  const { clauses } = props.record;
  if (clauses.length === 0) return null;
  return (
    <section class="panel">
      <Fold title={t('clauses_then')} count={clauses.length}>
        <ul class="clauses-then">
          {clauses.map((clause) => (
            <li key={`${clause.kind}-${clause.start}`}>
              <strong>{wordsFor(t, 'clause', clause.kind)}</strong>
              <blockquote class="quote">{clause.quote}</blockquote>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
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
