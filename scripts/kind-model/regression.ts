// Logistic regression with a quadratic penalty over sparse binary rows, by limited-memory BFGS: no chance in it, so that the
// same examples give the same weights on every machine.

/** Rows of features that are present; every present feature of a row has the same value, 1 / √(features of the row). */
export interface Rows {
  count: number;
  width: number;
  /** Row r holds features[begins[r]] … features[begins[r + 1] - 1]. */
  begins: Int32Array;
  features: Int32Array;
  /** By row: the value of its features. */
  values: Float64Array;
}

/** Weights of the features, and the bias after them. */
export type Weights = Float64Array;

const MEMORY = 8;
const MOST_STEPS = 80;
const SMALL_ENOUGH = 1e-3;
const ARMIJO = 1e-4;
const SHORTEST_STEP = 1e-6;

/** Minimises ½|w|² + strength · Σ log(1 + exp(−y·(w·x + b))). `isKind` by row: 1 or 0. `allowed`: features that may weigh. */
export function fitRegression(
  rows: Rows,
  isKind: Uint8Array,
  strength: number,
  allowed?: Uint8Array,
): Weights {
  const size = rows.width + 1;
  let weights: Weights = new Float64Array(size);
  let { loss, gradient } = lossAt(rows, isKind, strength, weights, allowed);
  const start = norm(gradient);
  const steps: { moved: Weights; turned: Weights; scale: number }[] = [];
  for (let round = 0; round < MOST_STEPS && norm(gradient) > SMALL_ENOUGH * start; round += 1) {
    const direction = downhill(gradient, steps);
    const slope = dot(direction, gradient);
    let length = steps.length === 0 ? 1 / Math.max(1, norm(gradient)) : 1;
    for (;;) {
      const tried = weights.map((weight, index) => weight + length * (direction[index] as number));
      const next = lossAt(rows, isKind, strength, tried, allowed);
      if (next.loss <= loss + ARMIJO * length * slope || length < SHORTEST_STEP) {
        const moved = tried.map((weight, index) => weight - (weights[index] as number));
        const turned = next.gradient.map((value, index) => value - (gradient[index] as number));
        const curve = dot(moved, turned);
        if (curve > 0) steps.push({ moved, turned, scale: 1 / curve });
        if (steps.length > MEMORY) steps.shift();
        weights = tried;
        ({ loss, gradient } = next);
        break;
      }
      length /= 2;
    }
    if (length < SHORTEST_STEP) break;
  }
  return weights;
}

function lossAt(
  rows: Rows,
  isKind: Uint8Array,
  strength: number,
  weights: Weights,
  allowed?: Uint8Array,
): { loss: number; gradient: Weights } {
  const { begins, features, values, count, width } = rows;
  const gradient = Float64Array.from(weights);
  gradient[width] = 0;
  let loss = 0;
  for (let index = 0; index < width; index += 1) loss += 0.5 * (weights[index] as number) ** 2;
  for (let row = 0; row < count; row += 1) {
    const from = begins[row] as number;
    const to = begins[row + 1] as number;
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += weights[features[at] as number] as number;
    const score = sum * (values[row] as number) + (weights[width] as number);
    const sign = isKind[row] === 1 ? 1 : -1;
    const margin = sign * score;
    loss += strength * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const pull = (-sign * strength) / (1 + Math.exp(margin));
    const share = pull * (values[row] as number);
    for (let at = from; at < to; at += 1) {
      const feature = features[at] as number;
      gradient[feature] = (gradient[feature] as number) + share;
    }
    gradient[width] = (gradient[width] as number) + pull;
  }
  if (allowed) for (let index = 0; index < width; index += 1) if (allowed[index] === 0) gradient[index] = 0;
  return { loss, gradient };
}

/** The two-loop recursion. */
function downhill(
  gradient: Weights,
  steps: readonly { moved: Weights; turned: Weights; scale: number }[],
): Weights {
  const direction = gradient.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, turned, scale } of [...steps].reverse()) {
    const share = scale * dot(moved, direction);
    shares.push(share);
    add(direction, turned, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const factor = 1 / (last.scale * dot(last.turned, last.turned));
    for (let index = 0; index < direction.length; index += 1)
      direction[index] = (direction[index] as number) * factor;
  }
  for (const { moved, turned, scale } of steps) {
    const share = shares.pop() as number;
    add(direction, moved, share - scale * dot(turned, direction));
  }
  return direction;
}

function dot(a: Weights, b: Weights): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

function norm(a: Weights): number {
  return Math.sqrt(dot(a, a));
}

function add(to: Weights, what: Weights, share: number): void {
  for (let index = 0; index < to.length; index += 1)
    to[index] = (to[index] as number) + share * (what[index] as number);
}
