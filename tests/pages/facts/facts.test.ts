import { describe, expect, it } from 'vitest';
import { extractFacts } from '@/lib/core/facts/extract-facts';
import { factsReadingSchema, type OrderFacts } from '@/lib/core/facts/types';
import { readHtml } from '../read-html';
import { EN_ACCOUNT_CASES } from './en-account.cases';
import { EN_FOURTH_CASES } from './en-fourth.cases';
import { EN_ORDER_CASES } from './en-order.cases';
import { EN_THIRD_CASES } from './en-third.cases';
import { EN_WILD_CASES } from './en-wild.cases';
import type { FactCase } from './fact-case';
import { FIFTH_CASES } from './fifth.cases';
import { LIST_CASES } from './list.cases';
import { NOTHING_CASES } from './nothing.cases';
import { SECOND_WILD_CASES } from './second-wild.cases';
import { SHAPE_CASES } from './shape.cases';
import { SIXTH_CASES } from './sixth.cases';
import { ZH_ACCOUNT_CASES } from './zh-account.cases';
import { ZH_AWKWARD_CASES } from './zh-awkward.cases';
import { ZH_FOURTH_CASES } from './zh-fourth.cases';
import { ZH_ORDER_CASES } from './zh-order.cases';
import { ZH_THIRD_CASES } from './zh-third.cases';
import { ZH_WILD_CASES } from './zh-wild.cases';

const SETS: Record<string, readonly FactCase[]> = {
  'Chinese orders': ZH_ORDER_CASES,
  'Chinese orders in awkward markup': ZH_AWKWARD_CASES,
  'Chinese accounts and payments': ZH_ACCOUNT_CASES,
  'English orders': EN_ORDER_CASES,
  'English accounts and payments': EN_ACCOUNT_CASES,
  'Chinese pages with everything around': ZH_WILD_CASES,
  'English pages with everything around': EN_WILD_CASES,
  'a second round of pages with everything around': SECOND_WILD_CASES,
  'a third round, Chinese': ZH_THIRD_CASES,
  'a third round, English': EN_THIRD_CASES,
  'a fourth round, Chinese': ZH_FOURTH_CASES,
  'a fourth round, English': EN_FOURTH_CASES,
  'a fifth round': FIFTH_CASES,
  'a sixth round': SIXTH_CASES,
  'lists of orders': LIST_CASES,
  'shapes of common software': SHAPE_CASES,
  'pages without facts': NOTHING_CASES,
};

const values = (facts: OrderFacts) =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value]));

for (const [set, cases] of Object.entries(SETS)) {
  describe(set, () => {
    it.each(cases.map((one): [string, FactCase] => [one.name, one]))('%s', (_name, one) => {
      const page = readHtml(one.body, one);
      const reading = extractFacts(page, { kind: one.kind, score: 0.9, because: [], parts: [] });
      expect(values(reading.facts)).toEqual(one.facts ?? {});
      expect(reading.orders.map(values)).toEqual(one.orders ?? []);
      expect(reading.questions.map(({ fact }) => fact).sort()).toEqual([...(one.questions ?? [])].sort());
      expect(factsReadingSchema.safeParse(reading).success).toBe(true);
      for (const facts of [reading.facts, ...reading.orders]) {
        for (const fact of Object.values(facts)) {
          expect(fact && page.text.slice(fact.start, fact.end)).toBe(fact?.quote);
        }
      }
    });
  });
}

it('there are at least sixty pages', () => {
  expect(Object.values(SETS).flat().length).toBeGreaterThanOrEqual(60);
});
