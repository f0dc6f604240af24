// Evidence with one click, always in reach at the foot of the popup.

import type { SeriesView } from '@/lib/core/evidence/series';
import type { CaptureProgress } from '@/lib/core/evidence/types';
import { Icon } from '../Icon';
import { SeriesStrip } from '../series/SeriesStrip';
import { counted, type Translate, useTranslate } from '../translate';
import type { PopupActions } from './popup-types';

interface CaptureProps {
  tabId: number;
  capture: CaptureProgress;
  /** The keys that keep the whole page without the popup; '' where there are none. */
  shortcut: string;
  /** Null until it is known. */
  series: SeriesView | null;
  actions: PopupActions;
}

export function CaptureBar(props: CaptureProps) {
  const t = useTranslate();
  const { capture, tabId, shortcut, series, actions } = props;
  const here = capture.state !== 'idle' && capture.tabId === tabId;
  const elsewhere = capture.state === 'running' && !here;
  return (
    <section class="capture" aria-label={t('capture_title')}>
      {capture.state === 'running' && here ? (
        <Running capture={capture} cancel={actions.cancelCapture} />
      ) : (
        <>
          {here && <Outcome capture={capture} actions={actions} />}
          {elsewhere && <p class="capture-line">{t('capture_elsewhere')}</p>}
          {series && <SeriesStrip series={series} actions={actions.series} />}
          <div class="capture-buttons">
            <button
              type="button"
              class="button primary"
              disabled={elsewhere}
              onClick={() => actions.startCapture('full')}
              {...(shortcut === '' ? {} : { 'aria-describedby': 'capture-shortcut' })}
            >
              <Icon name="page" size={16} />
              {t('capture_full')}
            </button>
            <button
              type="button"
              class="button"
              disabled={elsewhere}
              onClick={() => actions.startCapture('visible')}
            >
              <Icon name="screen" size={16} />
              {t('capture_visible')}
            </button>
            <button type="button" class="button" disabled={elsewhere} onClick={() => actions.chooseRegion()}>
              <Icon name="crop" size={16} />
              {t('capture_region')}
            </button>
            {series?.open === null && (
              <button type="button" class="button" onClick={() => actions.series.start()}>
                <Icon name="stack" size={16} />
                {t('series_title')}
              </button>
            )}
          </div>
          {shortcut !== '' && (
            <p class="capture-shortcut faint" id="capture-shortcut">
              {t('capture_shortcut', shortcut)}
            </p>
          )}
        </>
      )}
      <p class="unseen" aria-live="polite">
        {here ? liveWords(capture, t) : ''}
      </p>
    </section>
  );
}

function Running(props: { capture: Extract<CaptureProgress, { state: 'running' }>; cancel: () => void }) {
  const t = useTranslate();
  const { step, done, total } = props.capture;
  return (
    <div class="capture-running">
      <p class="capture-line figures" id="capture-step">
        {t(`capture_step_${step}`)}
        {total > 0 && <span class="soft"> {t('capture_of', done, total)}</span>}
      </p>
      <button type="button" class="button" onClick={() => props.cancel()}>
        {t('cancel')}
      </button>
      <progress aria-labelledby="capture-step" {...(total > 0 ? { max: total, value: done } : {})} />
    </div>
  );
}

function Outcome(props: { capture: CaptureProgress; actions: PopupActions }) {
  const t = useTranslate();
  const { capture } = props;
  if (capture.state === 'done') {
    return (
      <p class="capture-line done">
        <Icon name="check" size={16} />
        <span>
          {capture.notCaptured > 0
            ? counted(t, 'capture_done_partly', capture.notCaptured)
            : t('capture_done')}
        </span>
        <button type="button" class="text-button" onClick={() => props.actions.openDesk(capture.recordId)}>
          {t('capture_open')}
        </button>
      </p>
    );
  }
  if (capture.state !== 'stopped') return null;
  return (
    <p class="capture-line stopped">
      <Icon name="alert" size={16} />
      <span>{stoppedWords(capture.code, t)}</span>
    </p>
  );
}

/** Codes of a stopped capture are message keys themselves. */
function stoppedWords(code: string, t: Translate): string {
  return t(code) || t('capture_stopped_other', code);
}

/** Steps, not single pictures: a screen reader would be flooded otherwise. */
function liveWords(capture: CaptureProgress, t: Translate): string {
  if (capture.state === 'running') return t(`capture_step_${capture.step}`);
  if (capture.state === 'done') return t('capture_done');
  if (capture.state === 'stopped') return stoppedWords(capture.code, t);
  return '';
}
