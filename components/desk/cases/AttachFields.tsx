// What can be attached to an event: a pasted conversation, files, pictures also by pasting them.

import { useState } from 'preact/hooks';
import {
  CASE_FILES_LIMIT_BYTES,
  type CaseView,
  FILE_LIMIT_BYTES,
  type FileRefusal,
  heldBytes,
  holdsPrivateData,
  PASTED_LIMIT_CHARS,
  refusalOfFile,
} from '@/lib/core/cases';
import { Fold } from '../../Fold';
import { formatBytes } from '../../format/bytes';
import { type Translate, useTranslate } from '../../translate';

export function AttachFields(props: {
  view: CaseView;
  files: readonly File[];
  change: (files: readonly File[]) => void;
}) {
  const t = useTranslate();
  const { view, files, change } = props;
  const [isPrivate, setPrivate] = useState(false);
  const held = heldBytes(view);
  return (
    <Fold title={t('attach_title')} level={3}>
      <div
        class="attach"
        onPaste={(event) => {
          const pasted = [...(event.clipboardData?.files ?? [])];
          if (pasted.length === 0) return;
          event.preventDefault();
          change([...files, ...pasted]);
        }}
      >
        <label class="field">
          <span>{t('attach_text')}</span>
          <textarea
            name="pasted"
            rows={3}
            maxLength={PASTED_LIMIT_CHARS}
            onInput={(event) => setPrivate(holdsPrivateData(event.currentTarget.value, view.claim))}
          />
        </label>
        {isPrivate && (
          <p class="soft" role="status">
            {t('attach_private')}
          </p>
        )}
        <label class="field">
          <span>{t('attach_files')}</span>
          <input
            type="file"
            multiple
            onChange={(event) => {
              change([...files, ...(event.currentTarget.files ?? [])]);
              // Emptied, so that the same file can be chosen again after it was taken off the list.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p class="faint">
          {t('attach_limits', formatBytes(FILE_LIMIT_BYTES), formatBytes(CASE_FILES_LIMIT_BYTES))}
        </p>
        {files.length > 0 && (
          <ul class="attached">
            {files.map((file, index) => {
              const before = files.slice(0, index).reduce((sum, { size }) => sum + size, held);
              const code = refusalOfFile(file.size, before);
              return (
                <li key={`${file.name}-${index}`}>
                  <span class="attached-name">{file.name}</span>{' '}
                  <span class="faint figures">{formatBytes(file.size)}</span>
                  {code && <span class="chip alert">{fileRefusalWords(t, code)}</span>}
                  <button
                    type="button"
                    class="text-button"
                    aria-label={t('attach_take_off_named', file.name)}
                    onClick={() => change(files.filter((_, at) => at !== index))}
                  >
                    {t('attach_take_off')}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
        {files.length > 0 && <p class="faint">{t('attach_not_covered')}</p>}
      </div>
    </Fold>
  );
}

export function fileRefusalWords(t: Translate, code: FileRefusal): string {
  const limit = code === 'case-full' ? CASE_FILES_LIMIT_BYTES : FILE_LIMIT_BYTES;
  return t(`attach_refused_${code.replaceAll('-', '_')}`, formatBytes(limit));
}
