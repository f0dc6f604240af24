// Which page this is about, and what can be done with the reading as a whole.

import type { TabView } from '@/lib/core/pages/tab-view';
import { Icon } from '../Icon';
import { messageKey, useTranslate } from '../translate';
import type { PopupActions } from './popup-types';

export function PopupHeader(props: { view: TabView; actions: PopupActions }) {
  const t = useTranslate();
  const { view, actions } = props;
  return (
    <header class="popup-header">
      <img src="/icons/icon.svg" alt="" width={26} height={26} />
      <div class="popup-title">
        <h1>{titleOf(view, t)}</h1>
        <p class="faint">{placeOf(view, t)}</p>
      </div>
      {view.state === 'read' && view.reading.clauses.length > 0 && (
        <IconButton
          name="marker"
          label={t('marks_toggle')}
          pressed={view.marksShown}
          onClick={() => actions.setMarks(!view.marksShown)}
        />
      )}
      {view.state !== 'unreadable' && (
        <IconButton name="refresh" label={t('reread')} onClick={() => actions.reread()} />
      )}
      <IconButton name="archive" label={t('open_desk')} onClick={() => actions.openDesk()} />
    </header>
  );
}

function titleOf(view: TabView, t: ReturnType<typeof useTranslate>): string {
  return view.state === 'read'
    ? t(messageKey('page_kind', view.reading.page.kind))
    : t('extension_short_name');
}

function placeOf(view: TabView, t: ReturnType<typeof useTranslate>): string {
  const host = hostOf(view.state === 'read' ? view.reading.url : view.url);
  const parts = view.state === 'read' ? view.reading.page.parts : [];
  return [host, ...parts.map((kind) => t(messageKey('page_kind', kind)))].filter(Boolean).join(' · ');
}

/** The host a person would name; "" for an address without one. */
function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}

function IconButton(props: {
  name: 'marker' | 'refresh' | 'archive';
  label: string;
  pressed?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      title={props.label}
      aria-label={props.label}
      {...(props.pressed === undefined ? {} : { 'aria-pressed': props.pressed })}
      onClick={props.onClick}
    >
      <Icon name={props.name} />
    </button>
  );
}
