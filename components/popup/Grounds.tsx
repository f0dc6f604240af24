// "Why": the sentences of the page and the provisions of law that a route rests on.

import type { Clause } from '@/lib/core/clauses/types';
import type { Route } from '@/lib/core/eligibility/types';
import type { Provision } from '@/lib/core/law/types';
import { isCitable } from '@/lib/core/law/verification';
import { Fold } from '../Fold';
import { formatStated } from '../format/dates';
import { type Translate, useTranslate } from '../translate';
import type { QuotedSpan } from './popup-types';
import { Quote } from './Quote';

export function Grounds(props: {
  route: Route;
  clauses: Clause[];
  provisionOf: (id: string) => Provision | null;
  showOnPage: (span: QuotedSpan) => void;
}) {
  const t = useTranslate();
  const clauses = props.route.clauses.flatMap((index) => props.clauses[index] ?? []);
  const provisions = props.route.provisions.flatMap((id) => {
    return props.provisionOf(id) ?? [];
  });
  if (clauses.length + provisions.length === 0) return null;
  return (
    <Fold level={3} title={t('why')} count={groundCount(clauses.length, provisions.length, t)}>
      {clauses.map((clause) => (
        <Quote key={`${clause.rule}-${clause.start}`} span={clause} showOnPage={props.showOnPage} />
      ))}
      {provisions.map((provision) => (
        <ProvisionText key={provision.id} provision={provision} />
      ))}
    </Fold>
  );
}

function groundCount(clauses: number, provisions: number, t: Translate): string {
  return [clauses > 0 && t('count_sentences', clauses), provisions > 0 && t('count_provisions', provisions)]
    .filter(Boolean)
    .join(' · ');
}

/** The wording where it was read; else what it says in short, marked as unverified. */
function ProvisionText(props: { provision: Provision }) {
  const t = useTranslate();
  const { provision } = props;
  const language = t('language_tag');
  const summary = language === 'en' ? provision.summary.en : provision.summary.zh;
  return (
    <figure class="provision">
      <figcaption>
        <strong>{provision.instrument}</strong> {provision.article}{' '}
        <span class="soft">{provision.title}</span>
      </figcaption>
      {provision.text && isCitable(provision) ? (
        <blockquote class="quote" lang={languageOf(provision)}>
          {provision.text}
        </blockquote>
      ) : (
        <p class="soft">{summary}</p>
      )}
      {language === 'en' && isCitable(provision) && languageOf(provision) !== 'en' && (
        <p class="soft">{summary}</p>
      )}
      <p class="faint figures">
        {inForceWords(provision, t)}{' '}
        {!isCitable(provision) && <span class="chip arguable">{t('provision_unverified')}</span>}
      </p>
    </figure>
  );
}

/** For screen readers: a statute read with the wrong voice is noise. */
function languageOf(provision: Provision): string | undefined {
  switch (provision.jurisdiction) {
    case 'CN':
      return 'zh-CN';
    case 'TW':
      return 'zh-TW';
    case 'DE':
      return 'de';
    case 'FR':
      return 'fr';
    case 'JP':
      return 'ja';
    case 'UK':
    case 'US':
    case 'US-CA':
    case 'US-NY':
      return 'en';
    default:
      return undefined;
  }
}

function inForceWords(provision: Provision, t: Translate): string {
  const language = t('language_tag');
  if (provision.status === 'not-in-force' || provision.status === 'vacated') return t('in_force_never');
  if (provision.inForceFrom === null) return '';
  const from = formatStated(provision.inForceFrom, language);
  if (provision.inForceTo === null) return t('in_force_since', from);
  return t('in_force_until', from, formatStated(provision.inForceTo, language));
}
