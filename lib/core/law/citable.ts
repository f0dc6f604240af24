// Which provisions may be cited on a day, without their texts: what an assessment needs of the law. The texts are in
// provisions.ts, for the views and letters that show them.
import { REGISTER } from './data/register';

/** Of these ids, those that may be cited for a matter of that civil date; order kept, unknown ids are a fault of ours. */
export function citableOn(ids: readonly string[], on: string): string[] {
  return ids.filter((id) => {
    const entry = REGISTER[id];
    if (entry === undefined) throw new Error(`unknown provision ${id}`);
    if (entry === null) return false;
    const [from, to] = entry;
    return (from === null || on >= from) && (to === null || on <= to);
  });
}
