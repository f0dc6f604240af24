// The set of captures under way: what it holds, what it still lacks, and what the next capture is.

import type { SeriesView } from '@/lib/core/evidence/series';
import { SET_ROLES, type SetRole } from '@/lib/core/evidence/set-roles';
import { Icon } from '../Icon';
import { counted, type Translate, useTranslate } from '../translate';

export interface SeriesActions {
  /** Begins a set, or goes on with the one of that id. */
  start: (id?: string) => void;
  end: () => void;
  /** Null leaves it to the page. */
  choose: (next: SetRole | null) => void;
}

/** Nothing while no set is under way. */
export function SeriesStrip(props: { series: SeriesView; actions: SeriesActions }) {
  const t = useTranslate();
  const { series, actions } = props;
  if (!series.open) return null;
  return (
    <section class="series" aria-label={t('series_title')}>
      <p class="series-line">
        <Icon name="stack" size={16} />
        <span>
          <strong>{t('series_title')}</strong>{' '}
          <span role="status">
            {counted(t, 'series_kept', series.kept.length)} {missingWords(series.missing, t)}
          </span>
        </span>
        <button type="button" class="text-button" onClick={() => actions.end()}>
          {t('series_end')}
        </button>
      </p>
      <label class="series-next">
        <span>{t('series_next')}</span>
        <select
          value={series.open.next ?? ''}
          onChange={({ currentTarget: { value } }) =>
            actions.choose(SET_ROLES.find((role) => role === value) ?? null)
          }
        >
          <option value="">{t('series_by_page')}</option>
          {SET_ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`set_role_${role}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

/** What a set still lacks, best shown in that order; that it is whole when it lacks nothing. */
export function missingWords(missing: readonly SetRole[], t: Translate): string {
  const words = missing.map((role) => t(`set_role_${role}`)).join(t('list_comma'));
  return missing.length > 0 ? t('series_missing', words) : t('series_whole');
}
