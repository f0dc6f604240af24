// The comparison: a provider a row, a question a column, sorted and filtered; an empty cell was not read.
import { useMemo, useState } from 'preact/hooks';
import { longestDays, type ProviderTerms, providerTerms, type TermName } from '@/lib/core/policies/terms';
import type { KeptClause, Policy } from '@/lib/core/policies/types';
import { formatStated } from '../../format/dates';
import { keptWords } from '../../format/quantity-words';
import { counted, messageKey, type Translate, useTranslate, wordsFor } from '../../translate';
import { placeAddress } from '../desk-types';
import { FindBar } from '../FindBar';

const COLUMNS = [
  'window',
  'prorata',
  'none',
  'fee',
  'cancel',
  'charge',
  'notice',
  'oneSided',
] as const satisfies TermName[];
const FILTERS = ['all', 'window', 'prorata', 'fair'] as const;
type Filter = (typeof FILTERS)[number];
type SortKey = 'site' | 'seen' | TermName;
interface Sorting {
  by: SortKey;
  descending: boolean;
}

export function TermsTable(props: { policies: Policy[] }) {
  const t = useTranslate();
  const rows = useMemo(() => providerTerms(props.policies), [props.policies]);
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [sorting, setSorting] = useState<Sorting>({ by: 'seen', descending: true });
  const shown = useMemo(
    () =>
      sorted(
        rows.filter((row) => passes(row, filter) && holds(row, words)),
        sorting,
      ),
    [rows, words, filter, sorting],
  );
  const sortBy = (by: SortKey) =>
    setSorting((before) => ({ by, descending: before.by === by ? !before.descending : by !== 'site' }));
  const heading = (key: SortKey) => (
    <th scope="col" aria-sort={ariaSort(sorting, key)}>
      <button type="button" onClick={() => sortBy(key)}>
        {t(messageKey('terms', key))}
        <span class="sort-sign" aria-hidden="true">
          {sorting.by === key ? (sorting.descending ? '▾' : '▴') : ''}
        </span>
      </button>
    </th>
  );
  return (
    <div>
      <FindBar
        label={t('terms_search')}
        words={words}
        setWords={setWords}
        filter={filter}
        filters={FILTERS}
        filterName={(each) => t(`terms_filter_${each}`)}
        setFilter={setFilter}
        found={counted(t, 'terms_providers', shown.length)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="terms-scroll" aria-label={t('terms_table')} tabIndex={0}>
        <table class="terms">
          <thead>
            <tr>
              {heading('site')}
              {COLUMNS.map((name) => heading(name))}
              {heading('seen')}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.site} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="faint">{t('terms_unread_meaning')}</p>
    </div>
  );
}

function Row(props: { row: ProviderTerms }) {
  const t = useTranslate();
  const { row } = props;
  return (
    <tr>
      <th scope="row">
        <strong>{row.site}</strong>
        {row.policies.map(({ address, title, versions }) => (
          <a key={address} href={placeAddress({ room: 'policies', policyId: address })}>
            {title || address}
            {versions.length > 1 && (
              <span class="faint"> {counted(t, 'policy_versions', versions.length)}</span>
            )}
          </a>
        ))}
      </th>
      {COLUMNS.map((name) => (
        <Cell key={name} name={name} clauses={row.terms[name]} />
      ))}
      <td class="figures soft">{formatStated(row.lastSeenAt.slice(0, 10), t('language_tag'))}</td>
    </tr>
  );
}

function Cell(props: { name: TermName; clauses: KeptClause[] }) {
  const t = useTranslate();
  const { name, clauses } = props;
  if (clauses.length === 0) {
    return (
      <td class="faint">
        <span aria-hidden="true">·</span>
        <span class="unseen">{t('terms_unread')}</span>
      </td>
    );
  }
  return (
    <td title={clauses.map(({ quote }) => quote).join('\n')}>
      {cellWords(name, clauses, t).map((word) => (
        <span key={word} class="term-word figures">
          {word}
        </span>
      ))}
    </td>
  );
}

/**
 * The figures where there are any, "yes" for a clause without; kinds by name for one-sided ones. A percentage in a
 * sentence on unused time is what is taken off, and stands in the column for that.
 */
function cellWords(name: TermName, clauses: readonly KeptClause[], t: Translate): string[] {
  if (name === 'oneSided') return [...new Set(clauses.map(({ kind }) => wordsFor(t, 'clause', kind)))];
  const words = name === 'prorata' || name === 'none' ? [] : keptWords(clauses, t);
  return words.length === 0 ? [t('terms_stated')] : words;
}

function ariaSort({ by, descending }: Sorting, key: SortKey): 'ascending' | 'descending' | 'none' {
  if (by !== key) return 'none';
  return descending ? 'descending' : 'ascending';
}

function sorted(rows: readonly ProviderTerms[], { by, descending }: Sorting): ProviderTerms[] {
  const turn = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    if (by === 'site') return turn * one.site.localeCompare(other.site);
    if (by === 'seen') return turn * (one.lastSeenAt < other.lastSeenAt ? -1 : 1);
    const [a, b] = [measure(one, by), measure(other, by)];
    // What was not read stands last in either order: it is neither long nor short.
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return turn * (a - b);
  });
}

function measure({ terms }: ProviderTerms, name: TermName): number | null {
  const clauses = terms[name];
  if (clauses.length === 0) return null;
  if (name === 'oneSided') return new Set(clauses.map(({ kind }) => kind)).size;
  const percents = clauses.flatMap(({ params }) => params.percent ?? []);
  return name === 'fee' ? Math.max(0, ...percents) : (longestDays(clauses) ?? 0);
}

function passes({ terms }: ProviderTerms, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'window':
      return terms.window.length > 0;
    case 'prorata':
      return terms.prorata.length > 0;
    case 'fair':
      return terms.oneSided.length === 0;
  }
}

function holds({ site, policies }: ProviderTerms, words: string): boolean {
  const text = [site, ...policies.map(({ title }) => title)].join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
