// After cancelling or a refund: what is known of the renewal, said plainly, and each place where the permission to charge
// may live to be ticked off with evidence.
import { useState } from 'preact/hooks';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { assessAfterCheck, type AfterCheck as Check, hasEnded } from '@/lib/core/subscriptions/after-check';
import type { Place, Subscription } from '@/lib/core/subscriptions/types';
import { Icon } from '../../Icon';
import { counted, type Translate, useTranslate } from '../../translate';
import { PlaceRow } from './PlaceRow';
import type { LedgerActions } from './types';

export interface AfterCheckProps {
  item: Subscription;
  records: readonly EvidenceRecord[];
  zone: string;
  actions: Pick<LedgerActions, 'change' | 'tick'>;
}

export function AfterCheck(props: AfterCheckProps) {
  const t = useTranslate();
  const { item, zone, actions } = props;
  const check = assessAfterCheck(item, zone);
  return (
    <section class="panel" aria-labelledby="after-check-title">
      <h2 id="after-check-title">{t('after_check_title')}</h2>
      {check ? (
        <Places {...props} check={check} />
      ) : (
        <>
          <p class="soft">{t('after_check_ask')}</p>
          <p class="button-row">
            {(['cancelled', 'refunded'] as const).map((status) => (
              <button
                key={status}
                type="button"
                class="button"
                onClick={() => actions.change(item.id, { status })}
              >
                {t(`after_check_${status}`)}
              </button>
            ))}
          </p>
        </>
      )}
    </section>
  );
}

function Places(props: AfterCheckProps & { check: Check }) {
  const t = useTranslate();
  const { check } = props;
  const [other, setOther] = useState<Place | ''>('');
  const isBad = check.verdict === 'charged' || check.verdict === 'still-on';
  return (
    <>
      <p role="status" class={isBad ? 'check-verdict near' : 'check-verdict'}>
        <Icon name={check.verdict === 'off' ? 'check' : isBad ? 'alert' : 'question'} size={16} />
        <span>{verdictWords(props.item, check, t)}</span>
      </p>
      <ul class="checks">
        {check.places.map((one) => (
          <PlaceRow key={one.place} {...props} check={one} />
        ))}
        {other !== '' && (
          <PlaceRow {...props} check={{ place: other, state: 'open', tick: null, byPage: null }} />
        )}
      </ul>
      <label class="check-other">
        <span class="soft">{t('after_check_other')}</span>
        <select
          class="ledger-input"
          value={check.others.includes(other as Place) ? other : ''}
          onChange={(event) => setOther(event.currentTarget.value as Place | '')}
        >
          <option value="">{t('after_check_other_none')}</option>
          {check.others.map((place) => (
            <option key={place} value={place}>
              {t(`mandate_${place}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function verdictWords(item: Subscription, check: Check, t: Translate): string {
  const ended = hasEnded(item) ? (item.status === 'cancelled' ? 'cancelled' : 'refund') : 'off';
  switch (check.verdict) {
    case 'charged':
      return t('after_check_charged');
    case 'still-on':
      return t(`after_check_still_on_${ended}`);
    case 'open':
      return counted(t, 'after_check_left', check.left);
    case 'nowhere':
      return t('after_check_nowhere');
    case 'off':
      return check.bare === 0 ? t('after_check_done') : counted(t, 'after_check_done_bare', check.bare);
  }
}
