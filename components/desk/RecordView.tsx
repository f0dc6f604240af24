// One record laid open: what was seen, when and how, what is missing, and how to hand it on.
import type { EvidenceRecord, ResponseFacts } from '@/lib/core/evidence/types';
import { formatInstant } from '../format/dates';
import { Icon } from '../Icon';
import { type Translate, useTranslate, wordsFor } from '../translate';
import {
  type DeskActions,
  type ExportState,
  type OpenedRecord,
  placeAddress,
  type TimeStampDesk,
} from './desk-types';
import { ExportBar } from './ExportBar';
import { RecordChain } from './RecordChain';
import { RecordClauses, RecordFiles, RecordText } from './RecordParts';
import { RecordPictures } from './RecordPictures';
import { TimeStampPanel } from './TimeStampPanel';
import { useRedaction } from './use-redaction';

interface RecordProps {
  recordId: string;
  opened: OpenedRecord | 'loading' | 'missing';
  exporting: ExportState;
  actions: DeskActions;
  timeStamps?: TimeStampDesk;
}

export function RecordView(props: RecordProps) {
  const t = useTranslate();
  const { opened } = props;
  return (
    <article class="opened">
      <a class="text-button back" href={placeAddress({ room: 'evidence' })}>
        <Icon name="back" size={14} />
        {t('back_to_evidence')}
      </a>
      {opened === 'loading' && (
        <p class="soft" role="status">
          {t('loading')}
        </p>
      )}
      {opened === 'missing' && (
        <div class="room-head">
          <h1>{t('record_missing')}</h1>
          <p class="soft">{t('record_missing_why')}</p>
        </div>
      )}
      {typeof opened === 'object' && <Opened key={opened.record.id} {...props} opened={opened} />}
    </article>
  );
}

function Opened(props: Omit<RecordProps, 'opened'> & { opened: OpenedRecord }) {
  const t = useTranslate();
  const { opened, actions, exporting } = props;
  const { record } = opened;
  const redaction = useRedaction(opened);
  return (
    <>
      <div class="room-head">
        <h1 class="record-heading" title={record.title}>
          <bdi>{record.title.trim() || t('record_untitled')}</bdi>
        </h1>
        <p class="record-address" title={record.url}>
          {/* A bundle from elsewhere may name any address: only those of the web are opened. */}
          {/^https?:\/\//i.test(record.url) ? (
            <a class="address" href={record.url} target="_blank" rel="noreferrer noopener">
              {record.url}
            </a>
          ) : (
            record.url
          )}
        </p>
      </div>
      <ExportBar record={record} exporting={exporting} actions={actions} redaction={redaction} />
      {record.notCaptured.length > 0 && <NotCaptured record={record} />}
      <RecordPictures opened={opened} redaction={redaction} />
      <RecordAbout record={record} />
      <RecordChain opened={opened} />
      {props.timeStamps && <TimeStampPanel opened={opened} timeStamps={props.timeStamps} />}
      <RecordClauses record={record} />
      <RecordText text={opened.text} />
      <RecordFiles opened={opened} />
    </>
  );
}

function NotCaptured(props: { record: EvidenceRecord }) {
  const t = useTranslate();
  return (
    <section class="not-captured" aria-labelledby="not-captured-title">
      <h2 id="not-captured-title">{t('not_captured_title')}</h2>
      <ul>
        {props.record.notCaptured.map((note) => (
          <li key={`${note.what}-${note.detail}`}>
            {wordsFor(t, 'not_captured', note.what)}
            {note.detail && <span class="faint"> {note.detail}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the page told of the answer it came in; '' of an older record. */
function responseWords(response: ResponseFacts | undefined, t: Translate): string {
  if (!response) return '';
  const { status, protocol, contentType, charset, secure, sameAddress } = response;
  const words = [status, protocol, contentType, charset, t(secure ? 'response_secure' : 'response_open')];
  if (!sameAddress) words.push(t('response_other_address'));
  return words.filter((word) => word !== undefined && word !== '').join(' · ');
}

function RecordAbout(props: { record: EvidenceRecord }) {
  const t = useTranslate();
  const { record } = props;
  const { environment } = record;
  const language = t('language_tag');
  const rows: [name: string, value: string][] = [
    ['captured_at', formatInstant(record.capturedAt, record.zone, language)],
    ['captured_utc', record.capturedAt],
    ['zone', record.zone],
    ['mode', t(`mode_${record.mode}`)],
    ['took', t('seconds', (record.durationMs / 1000).toFixed(1))],
    ['browser', `${environment.browser} · ${environment.os}`],
    [
      'window',
      `${environment.viewport.width} × ${environment.viewport.height} · ${environment.devicePixelRatio}×`,
    ],
    ['method', environment.method],
    ['response', responseWords(environment.response, t)],
    ['headers', environment.headers.startsWith('not collected') ? t('headers_none') : environment.headers],
    ['extension_version', environment.extensionVersion],
  ];
  return (
    <section class="panel" aria-labelledby="about-record">
      <h2 id="about-record">{t('about_record')}</h2>
      <dl class="about">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(`record_${name}`)}</dt>
              <dd class="figures">{value}</dd>
            </div>
          ))}
        {record.redaction && (
          <div>
            <dt>{t('record_redaction')}</dt>
            <dd>
              <a href={placeAddress({ room: 'evidence', recordId: record.redaction.of })}>
                {t('redaction_of', record.redaction.boxes.length)}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
