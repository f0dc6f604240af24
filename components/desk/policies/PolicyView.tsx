// One agreement: what it says, as read last, and what changed from each version to the next.
import { compareVersions } from '@/lib/core/policies/compare-versions';
import { type KeptClause, newestVersion, type Policy, type PolicyVersion } from '@/lib/core/policies/types';
import { Fold } from '../../Fold';
import { formatStated } from '../../format/dates';
import { keptWords } from '../../format/quantity-words';
import { Icon } from '../../Icon';
import { counted, useTranslate, wordsFor } from '../../translate';
import { ConfirmedDelete } from '../ConfirmedDelete';
import { placeAddress } from '../desk-types';
import { ChangeItem } from './ChangeItem';

export function PolicyView(props: { policy: Policy | null; remove: () => void }) {
  const t = useTranslate();
  const { policy } = props;
  return (
    <>
      <p class="policy-back">
        <a class="button" href={placeAddress({ room: 'policies' })}>
          <Icon name="back" size={16} />
          {t('policies_all')}
        </a>
      </p>
      {policy === null ? (
        <div class="room-head">
          <h1>{t('policy_missing')}</h1>
        </div>
      ) : (
        <Opened policy={policy} remove={props.remove} />
      )}
    </>
  );
}

function Opened(props: { policy: Policy; remove: () => void }) {
  const t = useTranslate();
  const { policy } = props;
  const newestFirst = [...policy.versions].reverse();
  return (
    <>
      <div class="room-head">
        <h1>{policy.title || policy.site}</h1>
        <p class="soft">
          {policy.site} · {wordsFor(t, 'page_kind', policy.kind)} ·{' '}
          {counted(t, 'policy_versions', policy.versions.length)}
        </p>
        <p>
          <a class="address" href={policy.address} target="_blank" rel="noreferrer noopener">
            {policy.address}
          </a>
        </p>
      </div>
      {newestFirst.map((version, index) => (
        <Version key={version.firstSeenAt} version={version} before={newestFirst[index + 1] ?? null} />
      ))}
      <section class="panel" aria-labelledby="policy-clauses">
        <h2 id="policy-clauses">{t('policy_clauses')}</h2>
        <ClauseList clauses={newestVersion(policy).clauses} />
      </section>
      <ConfirmedDelete
        label={t('policy_remove')}
        title={t('policy_remove_title')}
        text={t('policies_remove_text')}
        remove={props.remove}
      />
    </>
  );
}

function Version(props: { version: PolicyVersion; before: PolicyVersion | null }) {
  const t = useTranslate();
  const { version, before } = props;
  const day = (instant: string) => formatStated(instant.slice(0, 10), t('language_tag'));
  const [first, last] = [day(version.firstSeenAt), day(version.lastSeenAt)];
  const seen = first === last ? t('policy_seen_once', first) : t('policy_seen', first, last);
  if (before === null) return <p class="policy-first soft">{t('policy_first', day(version.firstSeenAt))}</p>;
  const { changes, unchanged, otherReader } = compareVersions(before, version);
  const title = t('policy_version_title', day(version.firstSeenAt));
  return (
    <section class="panel policy-version" aria-label={title}>
      <h2>{title}</h2>
      <p class="faint figures">
        {seen} · {counted(t, 'policy_changes', changes.length)} · {counted(t, 'policy_unchanged', unchanged)}
      </p>
      {otherReader && <p class="soft">{t('policy_other_reader')}</p>}
      <ul class="changes">
        {changes.map((change) => (
          <ChangeItem key={JSON.stringify(change)} change={change} />
        ))}
      </ul>
      <Fold
        title={t('policy_before', day(before.lastSeenAt))}
        count={new Set(before.clauses.map(({ quote }) => quote)).size}
        level={3}
      >
        <ClauseList clauses={before.clauses} />
      </Fold>
    </section>
  );
}

function ClauseList(props: { clauses: KeptClause[] }) {
  const t = useTranslate();
  // One sentence often states several rules: it is quoted once, under all of their names.
  const quotes = [...new Set(props.clauses.map(({ quote }) => quote))];
  return (
    <ul class="kept-clauses">
      {quotes.map((quote) => {
        const stated = props.clauses.filter((clause) => clause.quote === quote);
        return (
          <li key={quote}>
            <p class="clause-head">
              <strong>{stated.map(({ kind }) => wordsFor(t, 'clause', kind)).join(t('list_comma'))}</strong>
              {keptWords(stated, t).map((word) => (
                <span key={word} class="chip figures">
                  {word}
                </span>
              ))}
            </p>
            <blockquote class="quote">{quote}</blockquote>
          </li>
        );
      })}
    </ul>
  );
}
