// A state without an answer: what is the matter, and what to do about it.
import type { ComponentChildren } from 'preact';
import type { TabView } from '@/lib/core/pages/tab-view';
import { Icon, type IconName } from '../Icon';
import { messageKey, useTranslate } from '../translate';
import type { PopupActions } from './popup-types';

export function Notice(props: { icon: IconName; title: string; text: string; children?: ComponentChildren }) {
  return (
    <section class="notice" aria-labelledby="notice-title">
      <Icon name={props.icon} size={26} />
      <h2 id="notice-title" class="lead">
        {props.title}
      </h2>
      <p class="soft">{props.text}</p>
      {props.children && <div class="notice-actions">{props.children}</div>}
    </section>
  );
}

export function ReadingNotice() {
  const t = useTranslate();
  return (
    <section class="notice reading" aria-labelledby="notice-title">
      <span class="reading-lines" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <h2 id="notice-title" class="lead">
        {t('state_reading')}
      </h2>
      <p class="soft">{t('state_reading_hint')}</p>
    </section>
  );
}

export function UnreadableNotice(props: {
  view: Extract<TabView, { state: 'unreadable' }>;
  actions: PopupActions;
}) {
  const t = useTranslate();
  const key = messageKey('unreadable', props.view.reason);
  // Only where a second look can turn out otherwise.
  const again = props.view.reason === 'no-permission' || props.view.reason === 'error-page';
  return (
    <Notice icon="eyeOff" title={t(key)} text={t(`${key}_todo`)}>
      {again && <RereadButton actions={props.actions} primary />}
    </Notice>
  );
}

export function FailedNotice(props: { code: string; actions: PopupActions }) {
  const t = useTranslate();
  const text = t(messageKey('failed', props.code)) || t('failed_other', props.code);
  return (
    <Notice icon="alert" title={t('state_failed')} text={text}>
      <RereadButton actions={props.actions} primary />
    </Notice>
  );
}

export function RereadButton(props: { actions: PopupActions; primary?: boolean }) {
  const t = useTranslate();
  return (
    <button
      type="button"
      class={props.primary ? 'button primary' : 'button'}
      onClick={() => props.actions.reread()}
    >
      <Icon name="refresh" size={16} />
      {t('reread')}
    </button>
  );
}
