// Whom to ask: the one who took the money, contacts the provider's own pages show, and those to keep away from.
import { type CaseView, type Contact, planDesk } from '@/lib/core/cases';
import { Icon } from '../../Icon';
import { useTranslate, wordsFor } from '../../translate';

export function RightDesk(props: { view: CaseView }) {
  const t = useTranslate();
  const desk = planDesk(props.view.claim);
  return (
    <>
      <p>{t('ask_whom', wordsFor(t, 'whom', desk.ask))}</p>
      <p class="soft">{t(`desk_ask_${desk.ask.replaceAll('-', '_')}`)}</p>
      {desk.askForPolicy && <p class="soft">{t('desk_ask_policy')}</p>}
      {desk.official.length > 0 && (
        <>
          <h3>{t('desk_official')}</h3>
          <Contacts contacts={desk.official} />
        </>
      )}
      {desk.doubtful.length > 0 && (
        <div class="not-captured">
          <h3>
            <Icon name="alert" size={14} /> {t('desk_doubtful')}
          </h3>
          <Contacts contacts={desk.doubtful} />
        </div>
      )}
      {desk.official.length === 0 && desk.doubtful.length === 0 && <p class="soft">{t('desk_none')}</p>}
    </>
  );
}

function Contacts(props: { contacts: Contact[] }) {
  const t = useTranslate();
  return (
    <ul class="contacts">
      {props.contacts.map((contact) => (
        <li key={`${contact.kind}-${contact.value}`}>
          <strong>{contact.value}</strong>{' '}
          {contact.verdict !== 'official' && (
            <span class="chip arguable">{wordsFor(t, 'contact', contact.verdict)}</span>
          )}
          <blockquote class="quote">{contact.quote}</blockquote>
          {contact.url !== '' && <p class="faint contact-source">{t('contact_read_on', contact.url)}</p>}
        </li>
      ))}
    </ul>
  );
}
