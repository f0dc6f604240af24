// A sentence of the page, as it stands there, and the way back to it.
import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon';
import { useTranslate } from '../translate';
import type { QuotedSpan } from './popup-types';

export function Quote(props: {
  span: QuotedSpan;
  /** The heading it stands under. */
  under?: string | undefined;
  showOnPage: (span: QuotedSpan) => void;
  /** Further buttons of its foot. */
  children?: ComponentChildren;
}) {
  const t = useTranslate();
  return (
    <div class="quoted">
      <blockquote class="quote">{props.span.quote}</blockquote>
      <p class="quote-foot">
        <ShowOnPage span={props.span} showOnPage={props.showOnPage} />
        {props.children}
        {props.under && <span class="faint">{t('under_heading', props.under)}</span>}
      </p>
    </div>
  );
}

function ShowOnPage(props: { span: QuotedSpan; showOnPage: (span: QuotedSpan) => void }) {
  const t = useTranslate();
  const { start, end, quote } = props.span;
  return (
    <button
      type="button"
      class="text-button"
      aria-label={t('show_on_page_of', quote.slice(0, 40))}
      onClick={() => props.showOnPage({ start, end, quote })}
    >
      <Icon name="target" size={14} />
      {t('show_on_page')}
    </button>
  );
}
