// The notice before paying switched on and off, and the sites on which it stays away.
import type { NoticeSettings } from '@/lib/core/advice/notice-types';
import { useTranslate } from '../translate';

/** The notice as the desk offers it. */
export interface NoticeDesk {
  settings: NoticeSettings;
  setShown: (shown: boolean) => void;
  unmute: (site: string) => void;
}

export function NoticeSetting(props: { notice: NoticeDesk }) {
  const t = useTranslate();
  const { settings, setShown, unmute } = props.notice;
  return (
    <section class="promise notice-setting" aria-labelledby="notice-setting-title">
      <h2 id="notice-setting-title">{t('pay_notice_title')}</h2>
      <p class="soft">{t('pay_notice_setting_text')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.shown}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        {t('pay_notice_setting')}
      </label>
      <p role="status" class="soft">
        {settings.shown ? '' : t('pay_notice_is_off')}
      </p>
      {settings.muted.length > 0 && (
        <>
          <h3>{t('pay_notice_muted')}</h3>
          <ul class="muted-sites">
            {settings.muted.map((site) => (
              <li key={site}>
                <span>{site}</span>
                <button type="button" class="text-button" onClick={() => unmute(site)}>
                  {t('pay_notice_unmute')}
                  <span class="unseen">{site}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
