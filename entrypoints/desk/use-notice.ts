// The notice's settings on the desk: read once, and again whenever the person changes them in a page.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { NoticeDesk } from '@/components/desk/NoticeSetting';
import { onLocalChange } from '@/lib/browser/storage/areas';
import { NOTICE_SETTINGS_KEY } from '@/lib/browser/storage/notice-store';
import { DEFAULT_NOTICE_SETTINGS } from '@/lib/core/advice/notice-types';
import { createNotice } from '../background/notice';

export function useNotice(): NoticeDesk {
  const notice = useMemo(createNotice, []);
  const [settings, setSettings] = useState(DEFAULT_NOTICE_SETTINGS);
  const refresh = useCallback(async () => setSettings(await notice.settings()), [notice]);
  useEffect(() => {
    void refresh();
    return onLocalChange((keys) => {
      if (keys.includes(NOTICE_SETTINGS_KEY)) void refresh();
    });
  }, [refresh]);
  return useMemo(
    () => ({
      settings,
      setShown: (shown) => void notice.setShown(shown),
      unmute: (site) => void notice.unmute(site),
    }),
    [notice, settings],
  );
}
