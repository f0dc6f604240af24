// What is attached to an event: pasted text folded, pictures to look at, files to save. Nothing is opened by itself.
import { useEffect, useState } from 'preact/hooks';
import { type AttachedFile, isPicture, type NumberedAttachment } from '@/lib/core/cases';
import { Fold } from '../../Fold';
import { formatBytes } from '../../format/bytes';
import { useTranslate } from '../../translate';
import type { CaseActions } from './case-types';

type Actions = Pick<CaseActions, 'readFile' | 'saveFile'>;

export function AttachedList(props: { list: readonly NumberedAttachment[]; actions: Actions }) {
  const t = useTranslate();
  if (props.list.length === 0) return null;
  return (
    <ul class="attached">
      {props.list.map(({ number, attachment }) => (
        <li key={number}>
          {attachment.type === 'text' ? (
            <Fold title={t('attachment_text', number)} level={3}>
              <blockquote class="quote words">{attachment.text}</blockquote>
            </Fold>
          ) : (
            <OneFile number={number} file={attachment} actions={props.actions} />
          )}
        </li>
      ))}
    </ul>
  );
}

function OneFile(props: { number: number; file: AttachedFile; actions: Actions }) {
  const t = useTranslate();
  const { number, file, actions } = props;
  const [shown, setShown] = useState<{ url: string } | 'missing' | null>(null);
  const url = typeof shown === 'object' ? shown?.url : undefined;
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  const load = async (use: (blob: Blob) => void) => {
    const blob = await actions.readFile(file);
    if (blob === null) setShown('missing');
    else use(blob);
  };
  const name = t('attachment_file', number, file.name);
  return (
    <>
      <span class="attached-name">{name}</span> <span class="faint figures">{formatBytes(file.size)}</span>
      {isPicture(file) && (
        <button
          type="button"
          class="text-button"
          aria-expanded={url !== undefined}
          aria-label={`${t(url === undefined ? 'attachment_show' : 'attachment_hide')}: ${name}`}
          onClick={() =>
            url === undefined
              ? void load((blob) => setShown({ url: URL.createObjectURL(blob) }))
              : setShown(null)
          }
        >
          {t(url === undefined ? 'attachment_show' : 'attachment_hide')}
        </button>
      )}
      <button
        type="button"
        class="text-button"
        aria-label={`${t('attachment_save')}: ${name}`}
        onClick={() => void load((blob) => actions.saveFile(blob, file.name))}
      >
        {t('attachment_save')}
      </button>
      {shown === 'missing' && (
        <p class="soft" role="alert">
          {t('attachment_missing')}
        </p>
      )}
      {url !== undefined && <img class="attached-picture" src={url} alt={name} />}
      <p class="faint hash">SHA-256 {file.sha256}</p>
    </>
  );
}
