// What was read of the order, each value beside the words it was read from, so that a mistake is seen at once and can be
// put right.

import type { AnswerName } from '@/lib/core/eligibility/correct-facts';
import type { Answers } from '@/lib/core/eligibility/types';
import type { FactQuestion, OrderFacts } from '@/lib/core/facts/types';
import { Fold } from '../Fold';
import { type FactRow, factRows } from '../format/fact-words';
import { Icon } from '../Icon';
import { messageKey, useTranslate, wordsFor } from '../translate';
import type { QuotedSpan } from './popup-types';
import { Quote } from './Quote';
import { answerFromValue, isCorrectable } from './questions';

interface FactsProps {
  /** With the person's own in place. */
  facts: OrderFacts;
  orders: OrderFacts[];
  questions: FactQuestion[];
  showOnPage: (span: QuotedSpan) => void;
  /** Absent where nothing hangs on the facts. */
  correct?: ((name: AnswerName) => void) | undefined;
  settle?: ((answer: Answers) => void) | undefined;
}

export function FactsList(props: FactsProps) {
  const t = useTranslate();
  const rows = factRows(props.facts, t);
  // What the person has settled disagrees no more.
  const questions = props.questions.filter(({ fact }) => !rows.some(({ name }) => name === fact));
  if (rows.length + props.orders.length + questions.length === 0) return null;
  return (
    <section class="card folds" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('facts_title')}</h2>
      {rows.length > 0 && <Rows rows={rows} showOnPage={props.showOnPage} correct={props.correct} />}
      {questions.map((question) => (
        <Disagreement
          key={question.fact}
          question={question}
          showOnPage={props.showOnPage}
          settle={props.settle}
        />
      ))}
      {props.orders.map((order, index) => (
        <Fold
          key={order.orderId?.value ?? index}
          level={3}
          title={order.product?.value ?? t('order_number_nth', index + 1)}
          {...orderCount(factRows(order, t))}
        >
          <Rows rows={factRows(order, t)} showOnPage={props.showOnPage} />
        </Fold>
      ))}
      {props.orders.length > 0 && <p class="faint">{t('orders_hint')}</p>}
    </section>
  );
}

function orderCount(rows: FactRow[]): { count: string } | object {
  const price = rows.find((row) => row.name === 'price');
  return price ? { count: price.value } : {};
}

function Rows(props: {
  rows: FactRow[];
  showOnPage: (span: QuotedSpan) => void;
  correct?: ((name: AnswerName) => void) | undefined;
}) {
  const t = useTranslate();
  return (
    <dl class="facts">
      {props.rows.map((row) => (
        <div key={row.name} data-fact={row.name}>
          <dt>{t(messageKey('fact', row.name))}</dt>
          <dd>
            <span class="figures">{row.value}</span>
            {row.fromPerson && <span class="chip">{t('fact_from_person')}</span>}
            {row.implied && <span class="chip">{t('fact_implied')}</span>}
            {!row.fromPerson && row.quote !== row.value && <span class="fact-quote">{row.quote}</span>}
          </dd>
          <RowButtons row={row} showOnPage={props.showOnPage} correct={props.correct} />
        </div>
      ))}
    </dl>
  );
}

function RowButtons(props: {
  row: FactRow;
  showOnPage: (span: QuotedSpan) => void;
  correct?: ((name: AnswerName) => void) | undefined;
}) {
  const t = useTranslate();
  const { row, correct } = props;
  const { name } = row;
  const words = t(messageKey('fact', name));
  return (
    <dd class="fact-buttons">
      {correct && isCorrectable(name) && (
        <button
          type="button"
          class="icon-button"
          title={t('fact_correct')}
          aria-label={t('question_change_of', words)}
          onClick={() => correct(name)}
        >
          <Icon name="pencil" size={16} />
        </button>
      )}
      {!row.fromPerson && (
        <button
          type="button"
          class="icon-button"
          title={t('show_on_page')}
          aria-label={t('show_on_page_of', words)}
          onClick={() => props.showOnPage({ start: row.start, end: row.end, quote: row.quote })}
        >
          <Icon name="target" size={16} />
        </button>
      )}
    </dd>
  );
}

/** The page says two things: the person tells which is right. */
function Disagreement(props: {
  question: FactQuestion;
  showOnPage: (span: QuotedSpan) => void;
  settle?: ((answer: Answers) => void) | undefined;
}) {
  const t = useTranslate();
  const { question, settle } = props;
  return (
    <div class="disagreement">
      <h3>{t('fact_disagrees', wordsFor(t, 'fact', question.fact))}</h3>
      {question.candidates.map((candidate) => {
        const answer = settle ? answerFromValue(question.fact, candidate.value) : null;
        return (
          <Quote key={candidate.start} span={candidate} showOnPage={props.showOnPage}>
            {answer && (
              <button
                type="button"
                class="text-button"
                aria-label={t('fact_choose_of', candidate.quote)}
                onClick={() => settle?.(answer)}
              >
                {t('fact_choose')}
              </button>
            )}
          </Quote>
        );
      })}
    </div>
  );
}
