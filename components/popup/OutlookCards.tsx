// Around the answer: clauses that contradict each other, what would change the outcome, and law that could help but whose
// wording was not checked.

import type { Clause } from '@/lib/core/clauses/types';
import { type AnswerName, answerOf } from '@/lib/core/eligibility/correct-facts';
import type { Assessment, Change, Hint, Route } from '@/lib/core/eligibility/types';
import type { Provision } from '@/lib/core/law/types';
import type { DateText } from '@/lib/core/quantity/types';
import { Fold } from '../Fold';
import { answerName, answerWords } from '../format/answer-words';
import { formatDeadline } from '../format/dates';
import { formatMoney } from '../format/money';
import { type Translate, useTranslate, wordsFor } from '../translate';
import type { QuotedSpan } from './popup-types';
import { Quote } from './Quote';
import { QUESTIONS } from './questions';

/** The two readings beside each other, the one that counts first, and why it does. */
export function ConflictCard(props: {
  route: Route;
  clauses: Clause[];
  showOnPage: (span: QuotedSpan) => void;
}) {
  const t = useTranslate();
  const { route, showOnPage } = props;
  const against = new Set(route.conflicts ?? []);
  if (against.size === 0) return null;
  const taken = route.clauses.filter((index) => !against.has(index));
  return (
    <section class="card conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t('conflict_title')}</h2>
      <h3>{t('conflict_taken')}</h3>
      <Sentences clauses={pick(props.clauses, taken)} showOnPage={showOnPage} />
      <h3>{t('conflict_against')}</h3>
      <Sentences clauses={pick(props.clauses, [...against])} showOnPage={showOnPage} />
      <p class="soft">{t(route.provisions.includes('cn-mfd-498') ? 'conflict_why_cn' : 'conflict_why')}</p>
    </section>
  );
}

function Sentences(props: { clauses: Clause[]; showOnPage: (span: QuotedSpan) => void }) {
  const quotes = new Map(props.clauses.map((clause) => [clause.quote, clause]));
  return (
    <>
      {[...quotes.values()].map((clause) => (
        <Quote key={clause.start} span={clause} under={clause.heading.at(-1)} showOnPage={props.showOnPage} />
      ))}
    </>
  );
}

function pick(clauses: Clause[], indexes: readonly number[]): Clause[] {
  return indexes.flatMap((index) => clauses[index] ?? []);
}

export function ChangesCard(props: { assessment: Assessment; today: DateText }) {
  const t = useTranslate();
  const changes = props.assessment.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <section class="card folds" aria-labelledby="changes-title">
      <h2 id="changes-title" class="unseen">
        {t('changes_title')}
      </h2>
      <Fold level={3} title={t('changes_title')} count={changes.length}>
        <ul class="changes">
          {changes.map((change) => (
            <li key={JSON.stringify(change)} data-change={change.on ? 'day' : namesIn(change)[0]}>
              <span class="soft">{causeWords(change, props.today, t)}</span>
              <span class="figures">{outcomeWords(change, t)}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

function causeWords(change: Change, today: DateText, t: Translate): string {
  if (change.on) return t('change_from_day', formatDeadline(change.on, today, t('language_tag')));
  return namesIn(change)
    .map((name) => t('change_if', answerName(name, t), answerWords(change.answer ?? {}, name, t)))
    .join(t('list_comma'));
}

function namesIn({ answer }: Change): AnswerName[] {
  return QUESTIONS.map(({ name }) => name).filter((name) => answerOf(answer ?? {}, name) !== undefined);
}

function outcomeWords({ verdict, amount }: Change, t: Translate): string {
  const words = t(`verdict_${verdict}`);
  return amount ? `${words} ${formatMoney(amount, t('language_tag'))}` : words;
}

/** Never cited, never part of the verdict: shown apart and said to be unchecked. */
export function HintsCard(props: {
  hints: readonly Hint[];
  today: DateText;
  provisionOf: (id: string) => Provision | null;
}) {
  const t = useTranslate();
  const { today, provisionOf } = props;
  const language = t('language_tag');
  if (props.hints.length === 0) return null;
  return (
    <section class="card hints" aria-labelledby="hints-title">
      <h2 id="hints-title">
        {t('hints_title')} <span class="chip arguable">{t('provision_unverified')}</span>
      </h2>
      {props.hints.map((hint) => (
        <div key={`${hint.code}-${hint.provisions.join()}`} data-hint={hint.code}>
          <p>{wordsFor(t, 'note', hint.code)}</p>
          {hint.deadline && (
            <p class="soft figures">{t('hint_deadline', formatDeadline(hint.deadline, today, language))}</p>
          )}
          <ul class="hint-law">
            {hint.provisions
              .flatMap((id) => provisionOf(id) ?? [])
              .map((provision) => (
                <li key={provision.id}>
                  <strong>
                    {provision.instrument} {provision.article}
                  </strong>
                  <p class="soft">{language === 'en' ? provision.summary.en : provision.summary.zh}</p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
