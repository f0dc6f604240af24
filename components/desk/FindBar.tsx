// Above a list: words to search it by, a filter, and how many are found.
import { useTranslate } from '../translate';

export interface FindBarProps<Filter extends string> {
  /** Names the search field and stands in it while it is empty. */
  label: string;
  words: string;
  setWords: (words: string) => void;
  filter: Filter;
  filters: readonly Filter[];
  filterName: (filter: Filter) => string;
  setFilter: (filter: Filter) => void;
  /** "12 subscriptions": told to a screen reader whenever it changes. */
  found: string;
}

export function FindBar<Filter extends string>(props: FindBarProps<Filter>) {
  const t = useTranslate();
  return (
    <div class="ledger-find">
      <label>
        <span class="unseen">{props.label}</span>
        <input
          type="search"
          class="ledger-input"
          placeholder={props.label}
          value={props.words}
          onInput={(event) => props.setWords(event.currentTarget.value)}
        />
      </label>
      <label>
        <span class="unseen">{t('ledger_filter')}</span>
        <select
          class="ledger-input"
          value={props.filter}
          onChange={(event) => props.setFilter(event.currentTarget.value as Filter)}
        >
          {props.filters.map((each) => (
            <option key={each} value={each}>
              {props.filterName(each)}
            </option>
          ))}
        </select>
      </label>
      <p class="faint figures" role="status">
        {props.found}
      </p>
    </div>
  );
}
