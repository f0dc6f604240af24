// One change of an agreement, with the words that came and went marked in the sentence.
import type { SentenceChange } from '@/lib/core/policies/compare-versions';
import { diffQuotes } from '@/lib/core/policies/word-diff';
import { useTranslate, wordsFor } from '../../translate';

export function ChangeItem(props: { change: SentenceChange }) {
  const t = useTranslate();
  const { change, kinds } = props.change;
  return (
    <li data-change={change}>
      <p class="clause-head">
        <span class="chip">{t(`policy_${change}`)}</span>
        <strong>{kinds.map((kind) => wordsFor(t, 'clause', kind)).join(t('list_comma'))}</strong>
      </p>
      <blockquote class="quote">
        <Words change={props.change} />
      </blockquote>
    </li>
  );
}

function Words(props: { change: SentenceChange }) {
  const t = useTranslate();
  const { change, before, after } = props.change;
  if (change === 'added') return <ins>{after}</ins>;
  if (change === 'removed') return <del>{before}</del>;
  return (
    <>
      {diffQuotes(before, after, t('language_tag')).map((part, index) => {
        const key = `${index} ${part.text}`;
        if (part.change === 'added') return <ins key={key}>{part.text}</ins>;
        if (part.change === 'removed') return <del key={key}>{part.text}</del>;
        return <span key={key}>{part.text}</span>;
      })}
    </>
  );
}
