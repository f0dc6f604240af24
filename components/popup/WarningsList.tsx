// What on this page can cost the person money without their noticing: above everything else.

import type { MeasuredStyle, Warning } from '@/lib/core/pages/types';
import { Icon } from '../Icon';
import { type Translate, useTranslate, wordsFor } from '../translate';
import type { QuotedSpan } from './popup-types';
import { Quote } from './Quote';

export function WarningsList(props: { warnings: Warning[]; showOnPage: (span: QuotedSpan) => void }) {
  const t = useTranslate();
  if (props.warnings.length === 0) return null;
  return (
    <section class="warnings" aria-label={t('warnings')}>
      <ul>
        {props.warnings.map((warning) => (
          <li key={`${warning.code}-${warning.start}`} class="warning">
            <Icon name="alert" />
            <div>
              <h2>{wordsFor(t, 'warning', warning.code)}</h2>
              <p>{t(`warning_${warning.code.replaceAll('-', '_')}_advice`)}</p>
              {warning.measured && <p class="faint figures">{measuredWords(warning.measured, t)}</p>}
              {warning.quote !== '' && <Quote span={warning} showOnPage={props.showOnPage} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the browser measured, beside what is usual on the page. */
function measuredWords(style: MeasuredStyle, t: Translate): string {
  const { fontSizePx, aroundFontSizePx, contrast, aroundContrast, inFirstScreen } = style;
  const measured = t(
    'warning_measured',
    round(fontSizePx),
    round(aroundFontSizePx),
    round(contrast),
    round(aroundContrast),
  );
  return inFirstScreen ? measured : `${measured}${t('list_comma')}${t('warning_measured_below')}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
