import { describe, expect, it } from 'vitest';
import { createKindModel } from '@/lib/core/clauses/model/kind-model';
import { CLAUSE_KINDS } from '@/lib/core/clauses/types';
import { fitRegression, type Rows } from '@/scripts/kind-model/regression';
import { trainKindModel } from '@/scripts/kind-model/train';

/** One feature, present in every second row. */
function rowsOf(rows: readonly (readonly number[])[], width: number): Rows {
  const begins = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    begins[index + 1] = (begins[index] as number) + row.length;
  });
  return {
    count: rows.length,
    width,
    begins,
    features: Int32Array.from(rows.flat()),
    values: Float64Array.from(rows, (row) => 1 / Math.sqrt(Math.max(1, row.length))),
  };
}

describe('fitRegression', () => {
  it('finds the odds that the rows show when the penalty is small', () => {
    // With the feature 3 of 4 are of the kind, without it 1 of 4: odds of 3 and a third.
    const rows = rowsOf([[0], [0], [0], [0], [], [], [], []], 1);
    const isKind = Uint8Array.from([1, 1, 1, 0, 1, 0, 0, 0]);
    const [weight, bias] = fitRegression(rows, isKind, 1e5) as unknown as [number, number];
    expect(bias).toBeCloseTo(-Math.log(3), 2);
    expect(weight + bias).toBeCloseTo(Math.log(3), 2);
  });
  it('stands where loss and penalty pull alike', () => {
    const rows = rowsOf([[0, 1], [0], [1], [2], [0, 2], []], 3);
    const isKind = Uint8Array.from([1, 1, 0, 0, 1, 0]);
    const weights = fitRegression(rows, isKind, 2);
    for (let feature = 0; feature < 3; feature += 1) {
      let pull = 0;
      for (let row = 0; row < rows.count; row += 1) {
        const own = [...rows.features.subarray(rows.begins[row], rows.begins[row + 1])];
        if (!own.includes(feature)) continue;
        const value = rows.values[row] as number;
        const score = own.reduce((sum, one) => sum + weights[one]! * value, weights[3]!);
        pull += 2 * value * ((isKind[row] as number) - 1 / (1 + Math.exp(-score)));
      }
      expect(weights[feature]).toBeCloseTo(pull, 2);
    }
  });
  it('leaves features alone that may not weigh', () => {
    const rows = rowsOf([[0, 1], [0, 1], [], []], 2);
    const weights = fitRegression(rows, Uint8Array.from([1, 1, 0, 0]), 10, Uint8Array.from([1, 0]));
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(weights[1]).toBe(0);
  });
});

describe('trainKindModel', () => {
  it('writes a model that knows its examples, the same each time', () => {
    const none = CLAUSE_KINDS.indexOf('refund.none');
    const examples = Array.from({ length: 40 }, (_, index) => ({
      features: index % 2 === 0 ? ['t不退', 't退款'] : ['t可退', 't退款'],
      kinds: new Set(index % 2 === 0 ? [none] : []),
    }));
    const data = trainKindModel(examples, () => {});
    expect(trainKindModel(examples, () => {})).toEqual(data);
    const score = createKindModel('zh', data);
    const of = (text: string) => score({ text, heading: '', lead: '', title: false })[none] as number;
    expect(of('不退款')).toBeGreaterThan(0.5);
    expect(of('可退款')).toBeLessThan(-0.5);
  });
});
