// What holds for every case, tried on thousands of made-up ones.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Clause } from '@/lib/core/clauses/types';
import { assessRefund, PLACES, REASONS } from '@/lib/core/eligibility';
import { assessmentSchema } from '@/lib/core/eligibility/types';
import type { OrderFacts } from '@/lib/core/facts/types';
import { getProvision, isCitable } from '@/lib/core/law/provisions';
import { BY_DAYS, clause, fullWindow, money, NO_REFUND, plan, windowOf } from './case-builder';

const POOL: Clause[] = [
  ...fullWindow(7, '购买后7天内未使用会员权益的，可申请全额退款。'),
  ...fullWindow(15, '年卡购买后15天内可全额退款。'),
  windowOf(3, '月卡购买后3天内可申请退款。'),
  windowOf(30, '购买超过30天不予退款。'),
  clause('refund.none', '购买超过30天不予退款。'),
  clause('refund.window', '付款后48小时内可申请退款。', { amount: 48, unit: 'hour' }),
  windowOf(5, '付款后5个工作日内可退款。', { workday: true }),
  windowOf(14, 'For EU customers, you can request a refund within 14 days.'),
  clause('refund.window', '会员有效期内可随时申请退款。'),
  NO_REFUND,
  clause('refund.none', '会员一经使用不予退款。'),
  clause('refund.none', '自动续费扣除的费用不予退还。'),
  clause('refund.none', '用户可随时取消会员，但已支付的会员费不予退还。'),
  BY_DAYS,
  clause('refund.prorata', '按剩余整月数折算退款。'),
  clause('refund.prorata', '退还剩余费用的80%。', { percent: 80 }),
  clause('refund.fee', '退款收取10%手续费。', { percent: 10 }),
  clause('refund.fee', '按订单金额的20%收取违约金。', { percent: 20 }),
  clause('refund.fee', '每笔收取手续费20元。', { money: 20, currency: 'CNY' }),
  clause('refund.fee', '已使用部分按原价计算。'),
  clause('refund.breach', '服务中断超过48小时的，可申请全额退款。'),
  clause('refund.breach', '因系统错误导致重复扣款的，可申请退款。'),
  clause('refund.condition', '仅支持未使用任何权益的会员。'),
  clause('renewal.auto', '到期自动续费。'),
  clause('renewal.cancel', '只能拨打客服电话取消。'),
];

const date = fc
  .integer({ min: 0, max: 1400 })
  .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const certainty = fc.constantFrom('stated' as const, 'implied' as const);
const fact = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ value, quote: fc.constant('x'), start: fc.constant(0), end: fc.constant(1), certainty });
const price = fc
  .tuple(fc.integer({ min: 1, max: 500_000 }), fc.constantFrom('CNY', 'USD', 'EUR', 'JPY'))
  .map(([amount, currency]) => money(amount, currency));
const facts = fc.record(
  {
    price: fact(price),
    listPrice: fact(price),
    planPeriod: fact(
      fc.constantFrom(
        plan('month'),
        plan('quarter'),
        plan('year'),
        plan('year', 2),
        plan('day', 30),
        plan('lifetime'),
      ),
    ),
    paidAt: fact(date),
    startsAt: fact(date),
    endsAt: fact(date),
    renewalCount: fact(fc.integer({ min: 0, max: 5 })),
    autoRenew: fact(fc.constantFrom('on' as const, 'off' as const)),
    channel: fact(fc.constantFrom('official' as const, 'app-store' as const, 'reseller' as const)),
    status: fact(fc.constantFrom('active' as const, 'expired' as const, 'refunding' as const)),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<OrderFacts>;
const answers = fc.record(
  {
    reason: fc.constantFrom(...REASONS),
    usage: fc.constantFrom('none' as const, 'some' as const, 'heavy' as const),
    firstTime: fc.boolean(),
    outageHours: fc.integer({ min: 0, max: 200 }),
    renewalNotice: fc.constantFrom('none' as const, 'unclear' as const, 'clear' as const),
    consent: fc.constantFrom('none' as const, 'preticked' as const, 'clear' as const),
    age: fc.integer({ min: 0, max: 40 }),
    place: fc.constantFrom(...PLACES),
    paidAt: date,
    endedAt: date,
  },
  { requiredKeys: [] },
);
const clauses = fc.subarray(POOL);
const input = fc.record({ facts, clauses, answers, today: date });
/** Notes that say of themselves why a ground is shut; they may have been there for another ground before. */
const CLOSING = new Set([
  'term-over',
  'window-passed',
  'used-defeats-window',
  'window-first-time-only',
  'nothing-left',
]);
// Thousands of assessments in one test: a slow machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });
const RUNS = { numRuns: 600 };

describe('every assessment', () => {
  it('fits its schema and never gives a negative sum or more than was paid', () => {
    fc.assert(
      fc.property(input, (one) => {
        const assessment = assessRefund(one);
        assessmentSchema.parse(assessment);
        const paid = one.facts.price?.value;
        for (const { amount } of assessment.routes) {
          if (!amount) continue;
          expect(amount.amount).toBeGreaterThanOrEqual(0);
          expect(amount.amount).toBeLessThanOrEqual(paid?.amount ?? -1);
          expect(amount.currency).toBe(paid?.currency);
          expect(amount.steps.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('cites at least one clause or provision on every route, and only provisions read word for word', () => {
    fc.assert(
      fc.property(input, (one) => {
        for (const route of assessRefund(one).routes) {
          expect(route.clauses.length + route.provisions.length).toBeGreaterThan(0);
          for (const index of route.clauses) expect(one.clauses[index]).toBeDefined();
          for (const id of route.provisions) {
            const provision = getProvision(id);
            expect(provision !== null && isCitable(provision)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('does not change with the order of the clauses', () => {
    fc.assert(
      fc.property(
        input,
        fc.array(fc.nat(), { minLength: POOL.length, maxLength: POOL.length }),
        (one, keys) => {
          const shuffled = one.clauses
            .map((each, index) => ({ each, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ each }) => each);
          const quoted = (list: readonly Clause[]) => {
            const assessment = assessRefund({ ...one, clauses: list });
            const quotes = (indexes: readonly number[]) =>
              indexes.map((index) => `${list[index]?.kind} ${list[index]?.quote}`).sort();
            return {
              ...assessment,
              routes: assessment.routes.map((route) => ({
                ...route,
                clauses: quotes(route.clauses),
                conflicts: quotes(route.conflicts ?? []),
              })),
            };
          };
          expect(quoted(shuffled)).toEqual(quoted(one.clauses));
        },
      ),
      RUNS,
    );
  });

  it('gives the same deadlines whatever the zone of the machine', () => {
    const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai'];
    const before = process.env.TZ;
    try {
      fc.assert(
        fc.property(input, (one) => {
          const results = zones.map((zone) => {
            process.env.TZ = zone;
            return JSON.stringify(assessRefund(one));
          });
          expect(new Set(results).size).toBe(1);
        }),
        { numRuns: 100 },
      );
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('never loses a stated ground to a further answer or fact without a note that was not there before', () => {
    fc.assert(
      fc.property(input, facts, answers, (one, moreFacts, moreAnswers) => {
        const richer = {
          ...one,
          facts: { ...moreFacts, ...one.facts },
          answers: { ...moreAnswers, ...one.answers },
        };
        const before = assessRefund(one);
        const after = assessRefund(richer);
        const explained = after.notes.some((note) => CLOSING.has(note) || !before.notes.includes(note));
        for (const route of before.routes.filter((each) => each.strength === 'stated')) {
          const still = after.routes.some(
            (each) => each.ground === route.ground && each.strength === 'stated',
          );
          expect(still || explained).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('says so whenever a stated ground rests on a fact that was only implied', () => {
    fc.assert(
      fc.property(input, (one) => {
        const implied = {
          ...one,
          facts: Object.fromEntries(
            Object.entries(one.facts).map(([name, value]) => [name, { ...value, certainty: 'implied' }]),
          ) as OrderFacts,
        };
        const { paidAt, endedAt, ...others } = one.answers;
        void paidAt;
        void endedAt;
        const assessment = assessRefund({ ...implied, answers: others });
        // A ground that asks for no fact of the order needs none; every deadline and sum does.
        const rests = assessment.routes.some(
          (route) => route.strength === 'stated' && (route.amount !== null || route.deadline !== null),
        );
        if (rests) expect(assessment.notes.some((note) => note.startsWith('implied-'))).toBe(true);
      }),
      RUNS,
    );
  });

  it('asks for nothing that is known already', () => {
    fc.assert(
      fc.property(input, (one) => {
        for (const code of assessRefund(one).missing) {
          const known =
            (one.answers as Record<string, unknown>)[code] ?? (one.facts as Record<string, unknown>)[code];
          expect([code, known]).toEqual([code, undefined]);
        }
      }),
      RUNS,
    );
  });

  it('bears whatever fits the schemas: days that do not exist, endless plans, free and negative prices', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
    const anyDate = fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        two,
        two,
        fc.option(fc.tuple(two, two, fc.constantFrom('', 'Z', '+08:00'))),
      )
      .map(([year, month, day, time]) => {
        const date = `${String(year).padStart(4, '0')}-${month}-${day}`;
        return time ? `${date}T${time[0]}:${time[1]}${time[2]}` : date;
      });
    const wild = fc.record(
      {
        price: fact(fc.integer().map((amount) => money(amount))),
        planPeriod: fact(
          fc.record({
            count: fc.integer({ min: 1 }),
            unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const, 'lifetime' as const),
          }),
        ),
        paidAt: fact(anyDate),
        startsAt: fact(anyDate),
        endsAt: fact(anyDate),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<OrderFacts>;
    const wildClause = fc
      .record({
        amount: fc.double({ min: 0.1, noNaN: true }),
        unit: fc.constantFrom('hour' as const, 'day' as const, 'month' as const, 'year' as const),
        workday: fc.boolean(),
      })
      .map((params) => clause('refund.window', '付款后可申请退款。', params));
    fc.assert(
      fc.property(
        wild,
        fc.array(wildClause, { maxLength: 3 }),
        clauses,
        date,
        anyDate,
        (wildFacts, windows, others, today, paidAt) => {
          const assessment = assessRefund({
            facts: wildFacts,
            clauses: [...windows, ...others],
            answers: { paidAt },
            today,
          });
          assessmentSchema.parse(assessment);
          for (const { amount } of assessment.routes) if (amount) expect(amount.amount).toBeGreaterThan(0);
        },
      ),
      RUNS,
    );
  });
});
