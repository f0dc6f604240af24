// A linear model for each clause kind: how much a unit looks like one of that kind, whatever rules say. Its weights are
// trained by scripts/train-kind-model.ts on labelled documents; docs/decisions/0008 says why it is here.
import type { Language } from '../../text/language';
import { CLAUSE_KINDS } from '../types';
import { createFeatureReader, type FeatureSink, type SeenUnit } from './features';

/** Weights as they are stored: docs/rule-format.md. */
export interface ModelData {
  /** By kind, in the order of CLAUSE_KINDS: what a unit without any feature scores, and the heaviest weight. */
  bias: readonly number[];
  most: readonly number[];
  /** A feature a line: its text, a tab, and two characters for each kind it speaks for or against: the kind, the steps. */
  weights: string;
}

/** Scores of a unit by kind, in the order of CLAUSE_KINDS; above 0 is more likely than not. Valid until the next call. */
export type KindModel = (unit: SeenUnit) => Float64Array;

/** Kinds are written a to s; steps # (most against) over P (none) to } (most for). */
const FIRST_KIND = 'a'.charCodeAt(0);
const NO_STEPS = 'P'.charCodeAt(0);
const MOST_STEPS = 45;

/** Steps grow with the square root of a weight: most weights are small. "" for a weight that rounds to none. */
export function writeWeight(kind: number, weight: number, most: number): string {
  const steps = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / most) * MOST_STEPS);
  return steps === 0 ? '' : String.fromCharCode(FIRST_KIND + kind, NO_STEPS + steps);
}

/** By steps, from the most against: the share of a kind's heaviest weight. */
const SHARES = Float32Array.from({ length: 2 * MOST_STEPS + 1 }, (_, index) => {
  const share = (index - MOST_STEPS) / MOST_STEPS;
  return share * Math.abs(share);
});

export function createKindModel(language: Language, data: ModelData): KindModel {
  const readFeatures = createFeatureReader(language);
  const table = createTable(data);
  const kinds = CLAUSE_KINDS.length;
  const scores = new Float64Array(kinds);
  const sums = new Float64Array(kinds);
  const lastSeen = new Int32Array(table.size);
  let turn = 0;
  let found = 0;
  const count = (feature: number): void => {
    if (feature < 0 || lastSeen[feature] === turn) return;
    lastSeen[feature] = turn;
    found += 1;
    for (let at = table.begins[feature] as number; at < (table.begins[feature + 1] as number); at += 1) {
      const kind = table.kinds[at] as number;
      sums[kind] = (sums[kind] as number) + (SHARES[table.steps[at] as number] as number);
    }
  };
  const sink: FeatureSink = {
    span(prefix, text, start, end) {
      let hash = mix(SEED, prefix.charCodeAt(0));
      for (let at = start; at < end; at += 1) hash = mix(hash, text.charCodeAt(at));
      count(table.find(hash));
    },
    pair: (prefix, one, other) => count(table.find(mix(mix(mix(SEED, prefix.charCodeAt(0)), one), other))),
  };
  return (unit) => {
    turn += 1;
    found = 0;
    sums.fill(0);
    readFeatures(unit, sink);
    const value = 1 / Math.sqrt(Math.max(1, found));
    for (let kind = 0; kind < kinds; kind += 1)
      scores[kind] =
        (data.bias[kind] as number) + (sums[kind] as number) * (data.most[kind] as number) * value;
    return scores;
  };
}

interface Table {
  size: number;
  /** The number of the feature with this hash, or -1. */
  find(hash: number): number;
  /** By feature: where its weights begin; one more entry at the end. */
  begins: Int32Array;
  kinds: Uint8Array;
  /** Steps of the weights, from 0 for the most against. */
  steps: Uint8Array;
}

/**
 * Features in an open hash table, by their hash alone: looking one up makes no string and compares none. Of a few thousand
 * features one in a million other texts is taken for one of them, which moves a score by one weight.
 */
function createTable(data: ModelData): Table {
  const lines = data.weights.split('\n');
  const size = lines.length;
  // Small on purpose: it is looked into a hundred times a sentence and shares the nearest memory with the rules' tables.
  const mask = 2 ** Math.ceil(Math.log2(size * 1.4 + 2)) - 1;
  const hashes = new Int32Array(mask + 1);
  /** The number of the feature and one, or 0. */
  const features = new Uint16Array(mask + 1);
  const placeOf = (hash: number): number => {
    let place = (hash ^ (hash >>> 15)) & mask;
    while (features[place] !== 0 && hashes[place] !== hash) place = (place + 1) & mask;
    return place;
  };
  const begins = new Int32Array(size + 1);
  const kinds: number[] = [];
  const steps: number[] = [];
  lines.forEach((line, feature) => {
    const tab = line.indexOf('\t');
    let hash = SEED;
    for (let at = 0; at < tab; at += 1) hash = mix(hash, line.charCodeAt(at));
    const place = placeOf(hash);
    hashes[place] = hash;
    features[place] = feature + 1;
    for (let at = tab + 1; at < line.length; at += 2) {
      kinds.push(line.charCodeAt(at) - FIRST_KIND);
      steps.push(line.charCodeAt(at + 1) - NO_STEPS + MOST_STEPS);
    }
    begins[feature + 1] = kinds.length;
  });
  return {
    size,
    begins,
    kinds: Uint8Array.from(kinds),
    steps: Uint8Array.from(steps),
    find: (hash) => (features[placeOf(hash)] as number) - 1,
  };
}

// FNV-1a over UTF-16 codes.
const SEED = 0x811c9dc5 | 0;
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
