// The notice in a page before one pays: what would cost money unnoticed, in a few words, and what can be done about it.
import { useEffect, useState } from 'preact/hooks';
import type { NoticePlan, NoticePoint } from '@/lib/core/advice/notice-types';
import { formatDeadline } from '../format/dates';
import { formatMoney } from '../format/money';
import { counted, messageKey, type Translate, useTranslate, wordsFor } from '../translate';

export interface PayNoticeProps {
  plan: NoticePlan;
  /** The person's civil date. */
  today: string;
  /** Scrolls to what a point speaks of. */
  show: (point: NoticePoint) => void;
  /** Starts to keep this page as evidence; false when that could not begin. */
  keepEvidence: () => Promise<boolean>;
  /** Never again on this site. */
  mute: () => void;
  close: () => void;
}

type Keeping = 'idle' | 'busy' | 'kept' | 'failed';
const KEEPING_KEYS: Readonly<Record<Exclude<Keeping, 'idle'>, string>> = {
  busy: 'card_keeping',
  kept: 'card_kept',
  failed: 'card_keep_failed',
};
/** A live region speaks only of what comes into it after it is there itself. */
const SPOKEN_AFTER_MS = 150;

export function PayNotice(props: PayNoticeProps) {
  const t = useTranslate();
  const { plan } = props;
  const [keeping, setKeeping] = useState<Keeping>('idle');
  const keep = async (): Promise<void> => {
    setKeeping('busy');
    setKeeping((await props.keepEvidence()) ? 'kept' : 'failed');
  };
  return (
    <div class="body">
      <button type="button" class="icon" aria-label={t('card_close')} onClick={props.close}>
        ×
      </button>
      <p class="brand">{t('notice_brand')}</p>
      <ul class="points">
        {plan.points.map((point) => (
          <Point key={point.code} point={point} show={props.show} />
        ))}
      </ul>
      {plan.cancelBy && (
        <p class="until">
          {t(
            plan.cancelBy.estimated ? 'pay_notice_cancel_by_estimated' : 'pay_notice_cancel_by',
            formatDeadline(plan.cancelBy.date, props.today, t('language_tag')),
          )}
        </p>
      )}
      {plan.more > 0 && <p class="soft">{counted(t, 'pay_notice_more', plan.more)}</p>}
      <p class="soft toolbar-hint">{t('pay_notice_toolbar')}</p>
      <div class="foot">
        <button type="button" class="main" disabled={keeping === 'busy'} onClick={() => void keep()}>
          {t('card_keep_evidence')}
        </button>
        <button type="button" onClick={props.mute}>
          {t('pay_notice_mute')}
        </button>
      </div>
      <p class="soft" role="status">
        {keeping === 'idle' ? '' : t(KEEPING_KEYS[keeping])}
      </p>
      <Spoken words={spokenWords(plan, t)} />
    </div>
  );
}

function Point(props: { point: NoticePoint; show: (point: NoticePoint) => void }) {
  const t = useTranslate();
  const { point } = props;
  const language = t('language_tag');
  return (
    <li>
      <h2>{wordsFor(t, 'warning', point.code)}</h2>
      {point.prices && (
        <p class="prices">
          {t(
            'pay_notice_prices',
            formatMoney(point.prices.first, language),
            formatMoney(point.prices.later, language),
          )}
        </p>
      )}
      <p class="soft">
        {point.prices && point.code === 'renewal-price-higher'
          ? ''
          : `${t(messageKey('pay_notice_do', point.code))} `}
        <button type="button" class="link" onClick={() => props.show(point)}>
          {t('pay_notice_show')}
          <span class="unseen">{wordsFor(t, 'warning', point.code)}</span>
        </button>
      </p>
    </li>
  );
}

/** Told once, politely, and anew only when it says something else. */
function Spoken(props: { words: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(props.words), SPOKEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [props.words]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}

function spokenWords(plan: NoticePlan, t: Translate): string {
  const points = plan.points.map(({ code }) => wordsFor(t, 'warning', code)).join(t('list_comma'));
  return `${t('notice_brand')}${t('list_comma')}${points}`;
}
