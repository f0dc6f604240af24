// Memory of the browser that this process has started (proportional set size of all its processes, Linux only): what
// something needs beyond what was held before.
import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 200;

/** Looks from now on until it is asked; gives megabytes above where it began, at the highest. */
export function watchMemory(): { extraMb(): number } {
  const before = readMemoryMb();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, readMemoryMb());
  }, EVERY_MS);
  return {
    extraMb() {
      clearInterval(timer);
      return Math.max(peak, readMemoryMb()) - before;
    },
  };
}

function readMemoryMb(): number {
  let kilobytes = 0;
  for (const id of listDescendants(process.pid)) {
    try {
      const [, size] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
      kilobytes += Number(size ?? 0);
    } catch {
      // A process that ended between the two readings holds no memory.
    }
  }
  return kilobytes / 1_024;
}

function listDescendants(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // "1234 (name with spaces) S 1233 …": the parent stands after the state.
      const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
      children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(id)]);
    } catch {
      // It ended between the two readings.
    }
  }
  const found: number[] = [];
  for (let next = [...(children.get(root) ?? [])]; next.length > 0; ) {
    found.push(...next);
    next = next.flatMap((id) => children.get(id) ?? []);
  }
  return found;
}
