// What RefundLens does with what it reads, in words that hold today.
import { formatBytes } from '../format/bytes';
import { useTranslate } from '../translate';
import type { StorageUse, TimeStampDesk } from './desk-types';
import { type NoticeDesk, NoticeSetting } from './NoticeSetting';
import { TimeStampSetting } from './TimeStampSetting';

const PROMISES = ['local', 'reads', 'keeps', 'proves', 'advice'] as const;

export function AboutRoom(props: {
  version: string;
  storage: StorageUse | null;
  notice?: NoticeDesk;
  timeStamps?: TimeStampDesk;
}) {
  const t = useTranslate();
  const { storage } = props;
  return (
    <>
      <div class="room-head">
        <h1>{t('room_about')}</h1>
        <p class="soft">{t('about_lead')}</p>
      </div>
      {PROMISES.map((promise) => (
        <section key={promise} class="promise">
          <h2>{t(`about_${promise}`)}</h2>
          <p class="soft">{t(`about_${promise}_text`)}</p>
        </section>
      ))}
      {props.notice && <NoticeSetting notice={props.notice} />}
      {props.timeStamps && <TimeStampSetting timeStamps={props.timeStamps} />}
      <p class="faint figures">
        {t('about_version', props.version)}
        {storage && ` · ${t('storage_used_of', formatBytes(storage.used), formatBytes(storage.quota))}`}
        {storage?.forGood === true && ` · ${t('storage_for_good')}`}
        {storage?.forGood === false && ` · ${t('storage_not_for_good')}`}
      </p>
    </>
  );
}
