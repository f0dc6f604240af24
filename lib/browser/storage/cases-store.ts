// Refund cases, kept until the person removes them. Each parses by itself: one that does not is set aside, the rest lives.
import { type RefundCase, refundCaseSchema } from '@/lib/core/cases';
import { createStoredRecord, type StorageArea } from './stored-item';

export const CASES_KEY = 'cases';

/** Runs work under a lock that background and desk share. */
export type Exclusively = <T>(work: () => Promise<T>) => Promise<T>;

/** By the browser's own locks, which hold across worker and pages of the extension. */
export const exclusively: Exclusively = (work) =>
  navigator.locks.request('cases', work) as ReturnType<typeof work>;

export function createCasesStore(area: StorageArea, inTurn: Exclusively) {
  const item = createStoredRecord(area, { key: CASES_KEY, version: 1, item: refundCaseSchema });
  const openedAt = ({ events }: RefundCase) => events[0]?.at ?? '';
  return {
    list: () =>
      inTurn(async () => {
        const { value, setAside } = await item.read();
        const cases = Object.values(value);
        cases.sort((one, other) => (openedAt(one) < openedAt(other) ? 1 : -1));
        return { cases, setAside };
      }),
    add: (one: RefundCase) =>
      inTurn(async () => void (await item.update((all) => ({ ...all, [one.id]: one })))),
    change: (id: string, change: (one: RefundCase) => RefundCase) =>
      inTurn(async () => {
        const { value } = await item.read();
        const one = value[id];
        if (one === undefined) return null;
        const changed = change(one);
        if (changed !== one) await item.write({ ...value, [id]: changed });
        return changed;
      }),
    remove: (id: string) =>
      inTurn(async () => {
        const { value } = await item.read();
        const { [id]: gone, ...rest } = value;
        if (gone === undefined) return false;
        await item.write(rest);
        return true;
      }),
  };
}
