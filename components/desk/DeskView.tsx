// The desk: a rail with its rooms, and the room a person is in. A room gets its entry here when it has something in it.
import { useEffect, useRef } from 'preact/hooks';
import { formatBytes } from '../format/bytes';
import { Icon, type IconName } from '../Icon';
import { useTranslate } from '../translate';
import { AboutRoom } from './AboutRoom';
import { type DeskPlace, type DeskProps, placeAddress } from './desk-types';
import { EvidenceRoom } from './EvidenceRoom';
import { RecordView } from './RecordView';

const ROOMS: readonly { place: DeskPlace; icon: IconName }[] = [
  { place: { room: 'cases' }, icon: 'scales' },
  { place: { room: 'subscriptions' }, icon: 'clock' },
  { place: { room: 'evidence' }, icon: 'archive' },
  { place: { room: 'policies' }, icon: 'page' },
  { place: { room: 'about' }, icon: 'lock' },
];

export function DeskView(props: DeskProps) {
  const t = useTranslate();
  const main = useRef<HTMLElement>(null);
  const address = placeAddress(props.place);
  const first = useRef(true);

  // A new place is a new page to a screen reader and to the keyboard.
  useEffect(() => {
    if (!first.current) {
      main.current?.focus();
      window.scrollTo(0, 0);
    }
    first.current = false;
  }, [address]);

  return (
    <div class="desk">
      <button type="button" class="skip button primary" onClick={() => main.current?.focus()}>
        {t('skip_to_main')}
      </button>
      <header class="desk-rail">
        <p class="desk-brand">
          <img src="/icons/icon.svg" alt="" width={30} height={30} />
          <span>{t('extension_short_name')}</span>
        </p>
        <nav aria-label={t('desk_rooms')}>
          <ul>
            {ROOMS.map(({ place, icon }) => (
              <li key={place.room}>
                <a
                  href={placeAddress(place)}
                  {...(props.place.room === place.room ? { 'aria-current': 'page' as const } : {})}
                >
                  <Icon name={icon} />
                  {t(`room_${place.room}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {props.storage && (
          <p class="desk-storage faint figures">{t('storage_used', formatBytes(props.storage.used))}</p>
        )}
      </header>
      <main ref={main} tabIndex={-1}>
        <Room {...props} />
      </main>
    </div>
  );
}

function Room(props: DeskProps) {
  const { place } = props;
  if (place.room === 'about') return <AboutRoom {...props} />;
  if (place.room === 'cases') return <>{props.casesRoom}</>;
  if (place.room === 'subscriptions') return <>{props.subscriptionsRoom}</>;
  if (place.room === 'policies') return <>{props.policiesRoom}</>;
  if ('recordId' in place) return <RecordView {...props} recordId={place.recordId} />;
  const { shelf, storage, check, actions, series } = props;
  return <EvidenceRoom shelf={shelf} storage={storage} check={check} actions={actions} series={series} />;
}
