// From the answer to the deed: one click makes a refund case of what was read.
import { Icon } from '../Icon';
import { useTranslate } from '../translate';

export function StartCase(props: { start: () => void }) {
  const t = useTranslate();
  return (
    <section class="card start-case">
      <button type="button" class="button primary" onClick={() => props.start()}>
        <Icon name="scales" size={16} />
        {t('case_start_here')}
      </button>
      <p class="faint">{t('case_start_here_hint')}</p>
    </section>
  );
}
