// Beginning a case without a page: only a name is asked for, the rest is filled in there.
import { useTranslate } from '../../translate';

export function StartByHand(props: { isFirst: boolean; start: (provider: string) => void }) {
  const t = useTranslate();
  return (
    <section class="panel" aria-labelledby="start-title">
      <h2 id="start-title">{t(props.isFirst ? 'case_start_first' : 'case_start')}</h2>
      <p class="soft">{t('case_start_lead')}</p>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          const name = String(new FormData(event.currentTarget).get('provider') ?? '').trim();
          if (name !== '') props.start(name);
        }}
      >
        <label class="field">
          <span>{t('case_provider')}</span>
          <input name="provider" required maxLength={80} autocomplete="off" />
        </label>
        <button type="submit" class="button">
          {t('case_start_by_hand')}
        </button>
      </form>
    </section>
  );
}
