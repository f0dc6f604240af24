// Time stamps switched on and off: whom to ask, and what that sends.
import { useState } from 'preact/hooks';
import { useTranslate } from '../translate';
import type { TimeStampDesk } from './desk-types';

export function TimeStampSetting(props: { timeStamps: TimeStampDesk }) {
  const t = useTranslate();
  const { authority, save } = props.timeStamps;
  const [typed, setTyped] = useState(authority);
  const [trouble, setTrouble] = useState('');
  const store = async (address: string): Promise<void> => {
    setTrouble(await save(address));
  };
  return (
    <section class="promise time-stamps" aria-labelledby="time-stamps-title">
      <h2 id="time-stamps-title">{t('time_stamp_setting')}</h2>
      <p class="soft">{t('time_stamp_setting_text')}</p>
      <form
        class="time-stamp-form"
        onSubmit={(event) => {
          event.preventDefault();
          void store(typed);
        }}
      >
        <label id="time-stamp-label" for="time-stamp-address">
          {t('time_stamp_address')}
        </label>
        <input
          id="time-stamp-address"
          type="url"
          spellcheck={false}
          autocomplete="off"
          placeholder="https://"
          value={typed}
          aria-labelledby="time-stamp-label"
          aria-describedby="time-stamp-trouble"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('time_stamp_switch_on')}
        </button>
        {authority !== '' && (
          <button type="button" class="button" onClick={() => void store('')}>
            {t('time_stamp_switch_off')}
          </button>
        )}
      </form>
      <p id="time-stamp-trouble" role="status" class={trouble === '' ? 'soft' : 'export-failed'}>
        {trouble === ''
          ? authority === ''
            ? t('time_stamp_is_off')
            : t('time_stamp_is_on', authority)
          : t(trouble)}
      </p>
    </section>
  );
}
