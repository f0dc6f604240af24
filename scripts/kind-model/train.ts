// From examples to a model that is small enough to ship: train on all features, keep for each kind those that decide most,
// train again on these, and round the weights to steps.
import { type ModelData, writeWeight } from '@/lib/core/clauses/model/kind-model';
import { CLAUSE_KINDS } from '@/lib/core/clauses/types';
import type { Example } from './examples';
import { fitRegression, type Rows, type Weights } from './regression';

/** How much an example weighs against the penalty on weights; 3, 10, 30 and 100 were compared on sites left out in turn. */
const STRENGTH = 10;
/** A feature that fewer units show says nothing of other documents. */
const LEAST_UNITS = 4;
/** Features a kind may use, after each round. */
const ROUNDS = [5000, 2500, 1200];

export function trainKindModel(examples: readonly Example[], report: (line: string) => void): ModelData {
  const names = countFeatures(examples);
  let chosen = CLAUSE_KINDS.map(() => new Set(names.keys()));
  let rows = createRows(examples, names);
  let vocabulary = names;
  let trained = fitAll(rows, examples);
  for (const most of ROUNDS) {
    const units = countUnits(rows);
    const list = [...vocabulary.keys()];
    chosen = trained.map((weights, kind) =>
      strongest(weights, units, list, chosen[kind] as Set<string>, most),
    );
    const kept = new Set(chosen.flatMap((features) => [...features]));
    vocabulary = new Map([...kept].sort().map((name, index) => [name, index]));
    rows = createRows(examples, vocabulary);
    trained = fitAll(
      rows,
      examples,
      chosen.map((features) => maskOf(features, vocabulary)),
    );
    report(`${most} features a kind, ${kept.size} in all`);
  }
  return writeModel(trained, chosen, vocabulary);
}

function countFeatures(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= LEAST_UNITS).map(([name]) => name);
  return new Map(common.sort().map((name, index) => [name, index]));
}

function createRows(examples: readonly Example[], vocabulary: ReadonlyMap<string, number>): Rows {
  const begins = new Int32Array(examples.length + 1);
  const values = new Float64Array(examples.length);
  const features: number[] = [];
  examples.forEach((example, row) => {
    for (const name of example.features) {
      const feature = vocabulary.get(name);
      if (feature !== undefined) features.push(feature);
    }
    begins[row + 1] = features.length;
    values[row] = 1 / Math.sqrt(Math.max(1, features.length - (begins[row] as number)));
  });
  return {
    count: examples.length,
    width: vocabulary.size,
    begins,
    features: Int32Array.from(features),
    values,
  };
}

function fitAll(rows: Rows, examples: readonly Example[], masks?: readonly Uint8Array[]): Weights[] {
  return CLAUSE_KINDS.map((_, kind) => {
    const isKind = Uint8Array.from(examples, ({ kinds }) => (kinds.has(kind) ? 1 : 0));
    return fitRegression(rows, isKind, STRENGTH, masks?.[kind]);
  });
}

function countUnits({ features, width }: Rows): Float64Array {
  const counts = new Float64Array(width);
  for (const feature of features) counts[feature] = (counts[feature] as number) + 1;
  return counts;
}

/** Those of `allowed` whose weight moves most: a heavy one that is rare moves little. */
function strongest(
  weights: Weights,
  units: Float64Array,
  names: readonly string[],
  allowed: ReadonlySet<string>,
  most: number,
): Set<string> {
  const moves = names.flatMap((name, index): [string, number][] =>
    allowed.has(name) ? [[name, Math.abs(weights[index] as number) * Math.sqrt(units[index] as number)]] : [],
  );
  moves.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(moves.slice(0, most).map(([name]) => name));
}

function maskOf(features: ReadonlySet<string>, vocabulary: ReadonlyMap<string, number>): Uint8Array {
  const mask = new Uint8Array(vocabulary.size);
  for (const name of features) mask[vocabulary.get(name) as number] = 1;
  return mask;
}

function writeModel(
  trained: readonly Weights[],
  chosen: readonly ReadonlySet<string>[],
  vocabulary: ReadonlyMap<string, number>,
): ModelData {
  const most = trained.map((weights) => {
    const heaviest = weights.subarray(0, -1).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    return shorten(heaviest);
  });
  const bias = trained.map((weights) => shorten(weights.at(-1) as number));
  const lines = [...vocabulary].map(([name, index]) => {
    const pairs = trained.map((weights, kind) =>
      chosen[kind]?.has(name) ? writeWeight(kind, weights[index] as number, most[kind] as number) : '',
    );
    return `${name}\t${pairs.join('')}`;
  });
  return { bias, most, weights: lines.join('\n') };
}

const shorten = (value: number): number => Number(value.toPrecision(5));
