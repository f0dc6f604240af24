// The readings of a tab's frames as one: the top frame first, the others after it, with their spans moved along.
import type { FactQuestion, OrderFacts } from '../facts/types';
import type { PageReading } from './reading';
import type { PageClass } from './types';

interface Spanned {
  start: number;
  end: number;
}

/** `readings` holds the top frame's first; an empty list has no reading. The input is left as it is. */
export function mergeReadings(readings: readonly PageReading[]): PageReading | null {
  const [top, ...rest] = readings;
  if (top === undefined) return null;
  return rest.reduce(joinReadings, top);
}

function joinReadings(top: PageReading, frame: PageReading): PageReading {
  const offset = top.text === '' ? 0 : top.text.length + 1;
  const moved = moveReading(frame, offset);
  const { facts, questions } = joinFacts(top.facts, moved.facts);
  return {
    ...top,
    title: top.title || frame.title,
    lang: top.lang || frame.lang,
    text: offset === 0 ? frame.text : `${top.text}\n${frame.text}`,
    page: joinClasses(top.page, frame.page),
    clauses: [...top.clauses, ...moved.clauses],
    facts,
    orders: [...top.orders, ...moved.orders],
    questions: [...top.questions, ...moved.questions, ...questions],
    warnings: [...top.warnings, ...moved.warnings],
    truncated: top.truncated || frame.truncated,
  };
}

/** The surer class is the main kind; any other kind found is a part. */
function joinClasses(top: PageClass, frame: PageClass): PageClass {
  if (frame.kind === 'other') return top;
  const frameLeads = top.kind === 'other' || frame.score > top.score;
  const lead = frameLeads ? frame : top;
  const other = frameLeads ? top : frame;
  const kinds = [...top.parts, ...frame.parts, other.kind];
  const parts = [...new Set(kinds)].filter((kind) => kind !== lead.kind && kind !== 'other');
  return { ...lead, parts };
}

/** A fact that both state differently becomes a question; the rest is joined. */
function joinFacts(top: OrderFacts, frame: OrderFacts): { facts: OrderFacts; questions: FactQuestion[] } {
  const facts: Record<string, unknown> = { ...frame, ...top };
  const questions: FactQuestion[] = [];
  for (const name of Object.keys(frame) as (keyof OrderFacts)[]) {
    const ours = top[name];
    const theirs = frame[name];
    if (ours === undefined || theirs === undefined) continue;
    if (JSON.stringify(ours.value) === JSON.stringify(theirs.value)) continue;
    delete facts[name];
    const candidates = [ours, theirs].map(({ value, quote, start, end }) => ({ value, quote, start, end }));
    questions.push({ fact: name, candidates });
  }
  return { facts: facts as OrderFacts, questions };
}

function moveReading(reading: PageReading, by: number): PageReading {
  const move = <T extends Spanned>(spanned: T): T => ({
    ...spanned,
    start: spanned.start + by,
    end: spanned.end + by,
  });
  const moveFacts = (facts: OrderFacts): OrderFacts =>
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, move(fact as Spanned)]),
    ) as OrderFacts;
  return {
    ...reading,
    clauses: reading.clauses.map(move),
    facts: moveFacts(reading.facts),
    orders: reading.orders.map(moveFacts),
    questions: reading.questions.map((question) => ({
      ...question,
      candidates: question.candidates.map(move),
    })),
    warnings: reading.warnings.map(move),
  };
}
