// Every clause found, in the three groups a person thinks in: getting money back, being charged again, what to beware.

import type { Clause } from '@/lib/core/clauses/types';
import { Fold } from '../Fold';
import { clauseWords } from '../format/quantity-words';
import { Icon } from '../Icon';
import { useTranslate, wordsFor } from '../translate';
import type { QuotedSpan } from './popup-types';
import { Quote } from './Quote';

const GROUPS = ['refund', 'renewal', 'risk'] as const;

interface Deeds {
  showOnPage: (span: QuotedSpan) => void;
  keepClause: (span: QuotedSpan) => void;
}

export function ClauseGroups(props: { clauses: Clause[] } & Deeds) {
  const t = useTranslate();
  const groups = GROUPS.map((group) => ({
    group,
    clauses: props.clauses.filter((clause) => clause.kind.startsWith(`${group}.`)),
  })).filter(({ clauses }) => clauses.length > 0);
  if (groups.length === 0) return null;
  return (
    <section class="card folds" aria-labelledby="clauses-title">
      <h2 id="clauses-title">{t('clauses_title')}</h2>
      {groups.map(({ group, clauses }) => (
        <Fold
          key={group}
          level={3}
          title={t(`clauses_${group}`)}
          count={bySentence(clauses).length}
          open={group === 'refund'}
        >
          <ul class="clauses">
            {bySentence(clauses).map((sentence) => (
              <SentenceItem
                key={`${sentence[0].start}-${sentence[0].end}`}
                sentence={sentence}
                showOnPage={props.showOnPage}
                keepClause={props.keepClause}
              />
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
}

/** The clauses that one sentence states; at least one. */
type Sentence = readonly [Clause, ...Clause[]];

/** One sentence often states several rules: it is quoted once, under all of their names. */
function bySentence(clauses: Clause[]): Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const clause of clauses) {
    const place = `${clause.start}-${clause.end}`;
    const before = sentences.get(place);
    sentences.set(place, before ? [...before, clause] : [clause]);
  }
  return [...sentences.values()];
}

function SentenceItem(props: { sentence: Sentence } & Deeds) {
  const t = useTranslate();
  const [first] = props.sentence;
  const words = new Set(props.sentence.flatMap((clause) => clauseWords(clause, t('language_tag'), t)));
  const kinds = props.sentence.map((clause) => clause.kind);
  return (
    <li data-kinds={kinds.join(' ')}>
      <p class="clause-head">
        <strong>{kinds.map((kind) => wordsFor(t, 'clause', kind)).join(t('list_comma'))}</strong>
        {[...words].map((word) => (
          <span key={word} class="chip figures">
            {word}
          </span>
        ))}
      </p>
      <Quote span={first} under={first.heading.at(-1)} showOnPage={props.showOnPage}>
        <button
          type="button"
          class="text-button"
          aria-label={t('keep_clause_of', first.quote.slice(0, 40))}
          onClick={() => props.keepClause(first)}
        >
          <Icon name="archive" size={14} />
          {t('keep_clause')}
        </button>
      </Quote>
    </li>
  );
}
