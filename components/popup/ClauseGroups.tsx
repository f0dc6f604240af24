// Every clause found, in the three groups a person thinks in: getting money back, being charged again, what to beware.

import type { Clause } from '@/lib/core/clauses/types';
import { Fold } from '../Fold';
import { clauseWords } from '../format/quantity-words';
import { useTranslate, wordsFor } from '../translate';
import type { QuotedSpan } from './popup-types';
import { Quote } from './Quote';

const GROUPS = ['refund', 'renewal', 'risk'] as const;

export function ClauseGroups(props: { clauses: Clause[]; showOnPage: (span: QuotedSpan) => void }) {
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
          count={clauses.length}
          open={group === 'refund'}
        >
          <ul class="clauses">
            {clauses.map((clause) => (
              <ClauseItem
                key={`${clause.kind}-${clause.start}`}
                clause={clause}
                showOnPage={props.showOnPage}
              />
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
}

function ClauseItem(props: { clause: Clause; showOnPage: (span: QuotedSpan) => void }) {
  const t = useTranslate();
  const { clause } = props;
  const words = clauseWords(clause, t('language_tag'), t);
  return (
    <li data-kind={clause.kind}>
      <p class="clause-head">
        <strong>{wordsFor(t, 'clause', clause.kind)}</strong>
        {words.map((word) => (
          <span key={word} class="chip figures">
            {word}
          </span>
        ))}
      </p>
      <Quote span={clause} under={clause.heading.at(-1)} showOnPage={props.showOnPage} />
    </li>
  );
}
