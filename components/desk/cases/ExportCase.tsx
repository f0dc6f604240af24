// The whole case as one file: statement, case, and the evidence with private data covered.
import { useState } from 'preact/hooks';
import { composeLetter } from '@/lib/core/cases/letters';
import { Icon } from '../../Icon';
import { useTranslate } from '../../translate';
import { describeBy } from './describe-evidence';
import type { CasePart } from './part-types';

export function ExportCase(props: CasePart) {
  const t = useTranslate();
  const { view, today, records, actions } = props;
  const [state, setState] = useState<'idle' | 'working' | 'failed' | { missing: number[] }>('idle');
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
    const missing = await actions.exportCase(view.id, text);
    setState(missing === null ? 'failed' : { missing });
  };
  return (
    <div class="case-export">
      <button type="button" class="button" disabled={state === 'working'} onClick={() => void run()}>
        <Icon name="download" size={16} />
        {t(state === 'working' ? 'exporting' : 'case_export')}
      </button>
      <p class="faint">{t('case_export_hint')}</p>
      <p class="faint" role="status">
        {state === 'failed' && t('case_export_failed')}
        {typeof state === 'object' &&
          (state.missing.length > 0
            ? t('case_export_missing', state.missing.join(t('list_comma')))
            : t('case_export_done'))}
      </p>
    </div>
  );
}
