// The adviser before one buys: what was read of refund, renewal, fairness and channel, in that order, each with its
// sentence; what was not read is said to be unread.
import type { Advice, AdviceGround, AdvicePoint } from '@/lib/core/advice/advice-types';
import { formatStated } from '../format/dates';
import { keptWords } from '../format/quantity-words';
import { Icon, type IconName } from '../Icon';
import { counted, type Translate, useTranslate, wordsFor } from '../translate';
import type { QuotedSpan } from './popup-types';
import { Quote } from './Quote';

const ICONS: Readonly<Record<AdvicePoint['tone'], IconName>> = {
  good: 'check',
  watch: 'alert',
  bad: 'alert',
  unknown: 'question',
};

export interface AdviceCardProps {
  advice: Advice;
  showOnPage: (span: QuotedSpan) => void;
  /** Keeps the page as it stands now. */
  keepEvidence: () => void;
  /** Opens the comparison in the desk. */
  compare: () => void;
}

export function AdviceCard(props: AdviceCardProps) {
  const t = useTranslate();
  const { advice } = props;
  return (
    <section class="card advice" aria-labelledby="advice-title">
      <h2 id="advice-title">{t('advice_title')}</h2>
      <ul>
        {advice.points.map((point) => (
          <li key={point.code} data-advice={point.code} class={`advice-point ${point.tone}`}>
            <Icon name={ICONS[point.tone]} size={16} />
            {point.grounds.length === 0 ? (
              <p>{wordsFor(t, 'advice', point.code)}</p>
            ) : (
              <Grounded point={point} showOnPage={props.showOnPage} />
            )}
          </li>
        ))}
      </ul>
      {advice.compared && (
        <p class="advice-compared">
          {comparedWords(advice.compared, t)}{' '}
          <button type="button" class="text-button" onClick={props.compare}>
            {t('advice_compare')}
          </button>
        </p>
      )}
      <button type="button" class="button" onClick={props.keepEvidence}>
        <Icon name="archive" size={16} />
        {t('advice_keep')}
      </button>
    </section>
  );
}

function Grounded(props: { point: AdvicePoint; showOnPage: (span: QuotedSpan) => void }) {
  const t = useTranslate();
  const { point } = props;
  const words = new Set(point.grounds.flatMap((ground) => parameterWords(ground, t)));
  return (
    <details>
      <summary>
        <span>{wordsFor(t, 'advice', point.code)}</span>
        {point.strength === 'implied' && <span class="chip">{t('advice_implied')}</span>}
        {[...words].map((word) => (
          <span key={word} class="chip figures">
            {word}
          </span>
        ))}
      </summary>
      {point.grounds.map((ground) => (
        <Ground
          key={`${ground.quote} ${ground.place?.start ?? ''}`}
          ground={ground}
          showOnPage={props.showOnPage}
        />
      ))}
    </details>
  );
}

function Ground(props: { ground: AdviceGround; showOnPage: (span: QuotedSpan) => void }) {
  const t = useTranslate();
  const { quote, place, earlier } = props.ground;
  if (place) return <Quote span={{ ...place, quote }} showOnPage={props.showOnPage} />;
  return (
    <div class="quoted">
      <blockquote class="quote">{quote}</blockquote>
      {earlier && (
        <p class="quote-foot faint">
          {t(
            'advice_earlier',
            earlier.title || earlier.address,
            formatStated(earlier.seenAt.slice(0, 10), t('language_tag')),
          )}
        </p>
      )}
    </div>
  );
}

/** The figures of a clause; of a one-sided one its kind. A percentage beside unused time is what is taken off. */
function parameterWords({ clause }: AdviceGround, t: Translate): string[] {
  if (clause === undefined || clause.kind === 'refund.prorata') return [];
  if (clause.kind.startsWith('risk.')) return [wordsFor(t, 'clause', clause.kind)];
  return keptWords([clause], t);
}

function comparedWords(rank: NonNullable<Advice['compared']>, t: Translate): string {
  const head = counted(t, 'advice_compared', rank.others);
  const ranks = (['longer', 'shorter', 'equal'] as const)
    .filter((name) => rank[name] > 0)
    .map((name) => t(`advice_compared_${name}`, rank[name]));
  // Nothing to rank: no window here, or none of theirs was read.
  if (ranks.length === 0) return `${head}${t('advice_compared_stated', rank.stated)}`;
  return `${head}${t('advice_compared_ranks', ranks.join(t('list_comma')))}`;
}
