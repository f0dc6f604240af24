// When terms are kept, and how to be rid of them.
import { KEEP_TERMS, type KeepTerms } from '@/lib/core/policies/types';
import { useTranslate } from '../../translate';
import { ConfirmedDelete } from '../ConfirmedDelete';

export function KeepTermsForm(props: {
  setting: KeepTerms;
  save: (value: KeepTerms) => void;
  count: number;
  removeAll: () => void;
}) {
  const t = useTranslate();
  return (
    <section class="panel keep-terms" aria-labelledby="keep-terms-title">
      <h2 id="keep-terms-title">{t('keep_terms_title')}</h2>
      <p class="soft">{t('keep_terms_text')}</p>
      <fieldset>
        <legend class="unseen">{t('keep_terms_title')}</legend>
        {KEEP_TERMS.map((value) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="keep-terms"
              checked={props.setting === value}
              onChange={() => props.save(value)}
            />
            {t(`keep_terms_${value}`)}
          </label>
        ))}
      </fieldset>
      {props.count > 0 && (
        <ConfirmedDelete
          label={t('policies_remove_all')}
          title={t('policies_remove_all_title')}
          text={t('policies_remove_text')}
          remove={props.removeAll}
        />
      )}
    </section>
  );
}
