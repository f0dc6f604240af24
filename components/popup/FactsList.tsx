// What was read of the order, each value beside the words it was read from, so that a mistake is seen at once.

import type { FactQuestion, OrderFacts } from '@/lib/core/facts/types';
import { Fold } from '../Fold';
import { type FactRow, factRows } from '../format/fact-words';
import { Icon } from '../Icon';
import { messageKey, useTranslate, wordsFor } from '../translate';
import type { QuotedSpan } from './popup-types';
import { Quote } from './Quote';

interface FactsProps {
  facts: OrderFacts;
  orders: OrderFacts[];
  questions: FactQuestion[];
  showOnPage: (span: QuotedSpan) => void;
}

export function FactsList(props: FactsProps) {
  const t = useTranslate();
  const rows = factRows(props.facts, t);
  if (rows.length + props.orders.length + props.questions.length === 0) return null;
  return (
    <section class="card folds" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('facts_title')}</h2>
      {rows.length > 0 && <Rows rows={rows} showOnPage={props.showOnPage} />}
      {props.questions.map((question) => (
        <Disagreement key={question.fact} question={question} showOnPage={props.showOnPage} />
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

function Rows(props: { rows: FactRow[]; showOnPage: (span: QuotedSpan) => void }) {
  const t = useTranslate();
  return (
    <dl class="facts">
      {props.rows.map((row) => {
        const name = t(messageKey('fact', row.name));
        return (
          <div key={row.name} data-fact={row.name}>
            <dt>{name}</dt>
            <dd>
              <span class="figures">{row.value}</span>
              {row.fromPerson && <span class="chip">{t('fact_from_person')}</span>}
              {row.implied && <span class="chip">{t('fact_implied')}</span>}
              {!row.fromPerson && row.quote !== row.value && <span class="fact-quote">{row.quote}</span>}
            </dd>
            {!row.fromPerson && (
              <button
                type="button"
                class="icon-button"
                title={t('show_on_page')}
                aria-label={t('show_on_page_of', name)}
                onClick={() => props.showOnPage({ start: row.start, end: row.end, quote: row.quote })}
              >
                <Icon name="target" size={16} />
              </button>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function Disagreement(props: { question: FactQuestion; showOnPage: (span: QuotedSpan) => void }) {
  const t = useTranslate();
  return (
    <div class="disagreement">
      <h3>{t('fact_disagrees', wordsFor(t, 'fact', props.question.fact))}</h3>
      {props.question.candidates.map((candidate) => (
        <Quote key={candidate.start} span={candidate} showOnPage={props.showOnPage} />
      ))}
    </div>
  );
}
