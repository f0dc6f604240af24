import { describe, expect, it } from 'vitest';
import { createKindModel, type ModelData, writeWeight } from '@/lib/core/clauses/model/kind-model';
import { CLAUSE_KINDS } from '@/lib/core/clauses/types';

const NONE = CLAUSE_KINDS.indexOf('refund.none');
const PROCESS = CLAUSE_KINDS.indexOf('refund.process');

function model(lines: readonly string[], bias = 0): ReturnType<typeof createKindModel> {
  const data: ModelData = {
    bias: CLAUSE_KINDS.map(() => bias),
    most: CLAUSE_KINDS.map(() => 9),
    weights: lines.join('\n'),
  };
  return createKindModel('zh', data);
}
const unit = (text: string) => ({ text, heading: '', lead: '', title: false });

describe('createKindModel', () => {
  it('adds the weights of the features that stand in the unit, each once, by the root of their number', () => {
    const score = model([
      `t退款\t${writeWeight(NONE, 9, 9)}${writeWeight(PROCESS, -9, 9)}`,
      `t不退\t${writeWeight(NONE, 9, 9)}`,
    ]);
    const both = [...score(unit('不退款就是不退款'))];
    expect(both[NONE]).toBeCloseTo(18 / Math.sqrt(2), 5);
    expect(both[PROCESS]).toBeCloseTo(-9 / Math.sqrt(2), 5);
    expect(score(unit('可退款'))[NONE]).toBeCloseTo(9, 5);
  });
  it('scores the bias where it knows nothing', () => {
    expect([...model([`t退款\t${writeWeight(NONE, 9, 9)}`], -4)(unit('天气晴好'))]).toEqual(
      CLAUSE_KINDS.map(() => -4),
    );
  });
  it('finds each of many features by its own name', () => {
    const names = Array.from({ length: 3000 }, (_, index) => String.fromCharCode(0x4e00 + index, 0x4e00));
    const score = model(
      names.map((name, index) => `t${name}\t${index % 2 === 0 ? writeWeight(NONE, 9, 9) : ''}`),
    );
    for (const [index, name] of names.entries())
      expect(score(unit(name))[NONE]).toBeCloseTo(index % 2 === 0 ? 9 : 0, 5);
  });
});

describe('writeWeight', () => {
  it('keeps a weight within a step of itself and drops what rounds to none', () => {
    for (const weight of [9, 4.2, 0.7, -0.3, -8.9]) {
      const written = writeWeight(NONE, weight, 9);
      const read = model([`t退款\t${written}`])(unit('退款'))[NONE] as number;
      expect(Math.abs(read - weight)).toBeLessThan(0.2);
    }
    expect(writeWeight(NONE, 0.0001, 9)).toBe('');
  });
});
