// Work written in steps, so that a page can be given its turn between them, done at once where nobody waits.

export function finishSteps<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
