// Reading a text piece by piece: what a sticky pattern finds at one place.

/** The match of a sticky pattern at `at`, or null; the pattern's `lastIndex` is then the match's end. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The place behind what a sticky pattern finds at `at`; `at` itself where it finds nothing. */
export function skipAt(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at) ? pattern.lastIndex : at;
}
