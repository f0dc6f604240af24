// Turns for the page between our slices of work, and one place for timers that can be taken back.

interface TaskScheduler {
  yield?: () => Promise<void>;
}

/** Resolves in a later task, so that input and painting come first. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/** Runs later; the function it gives takes it back. */
export function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
