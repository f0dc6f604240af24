// The whole case as one file: statement, case, and the evidence with private data covered.
import { useState } from 'preact/hooks';
import { listAttachments } from '@/lib/core/cases';
import { composeLetter } from '@/lib/core/cases/letters';
import { Icon } from '../../Icon';
import { type Translate, useTranslate } from '../../translate';
import { describeBy } from './describe-evidence';
import type { CasePart } from './part-types';

export function ExportCase(props: CasePart) {
  const t = useTranslate();
  const { view, today, records, actions } = props;
  const [state, setState] = useState<'idle' | 'working' | 'failed' | Exported>('idle');
  const [original, setOriginal] = useState(false);
  const [without, setWithout] = useState<readonly number[]>([]);
  const files = listAttachments(view).filter(({ attachment }) => attachment.type === 'file');
  if (!view.claim.confirmed) return null;
  const run = async () => {
    setState('working');
    const lang = t('language_tag').startsWith('zh') ? 'zh' : 'en';
    const describe = describeBy(records);
    const composed = composeLetter(view, {
      kind: 'statement-of-facts',
      lang,
      form: 'formal',
      today,
      describe,
    });
    const text = composed.ok ? composed.letter.fields.map((field) => field.text).join('\n\n') : '';
    const done = await actions.exportCase(view.id, { text, original, without });
    setState(done ?? 'failed');
  };
  return (
    <div class="case-export">
      {files.length > 0 && (
        <fieldset class="ticks">
          <legend>{t('case_export_files')}</legend>
          <p class="faint">{t('attach_not_covered')}</p>
          {files.map(({ number, attachment }) => (
            <label key={number} class="tick">
              <input
                type="checkbox"
                checked={!without.includes(number)}
                onChange={(event) =>
                  setWithout(
                    event.currentTarget.checked
                      ? without.filter((one) => one !== number)
                      : [...without, number],
                  )
                }
              />
              <span>{attachment.type === 'file' && t('attachment_file', number, attachment.name)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={original}
          onChange={(event) => setOriginal(event.currentTarget.checked)}
        />
        <span>{t('case_export_original')}</span>
      </label>
      <button type="button" class="button" disabled={state === 'working'} onClick={() => void run()}>
        <Icon name="download" size={16} />
        {t(state === 'working' ? 'exporting' : 'case_export')}
      </button>
      <p class="faint">{t('case_export_hint')}</p>
      <p class="faint" role="status">
        {state === 'failed' && t('case_export_failed')}
        {typeof state === 'object' && exportedWords(state, t)}
      </p>
    </div>
  );
}

interface Exported {
  evidence: number[];
  attachments: number[];
}

function exportedWords({ evidence, attachments }: Exported, t: Translate): string {
  const missing = [
    evidence.length > 0 && t('case_export_missing', evidence.join(t('list_comma'))),
    attachments.length > 0 && t('case_export_missing_files', attachments.join(t('list_comma'))),
  ].filter(Boolean);
  return missing.length > 0 ? missing.join(' ') : t('case_export_done');
}
