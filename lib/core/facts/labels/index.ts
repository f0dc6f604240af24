// All labels in one lookup: text in normal form → what it stands for and how well it says so.
import { normalText } from '../../text/normal-form';
import { EN_LABELS } from './en';
import { FACT_ROLES, type LabelRole, type LabelTable } from './roles';
import { ZH_LABELS } from './zh';

export interface LabelMeaning {
  role: LabelRole;
  /** 1 is best. */
  rank: number;
}

/** One label may stand for two things ("paid": how much or when); the value decides. */
export const LABELS: ReadonlyMap<string, readonly LabelMeaning[]> = collect([ZH_LABELS, EN_LABELS]);

export const LONGEST_LABEL_CHARS = Math.max(...[...LABELS.keys()].map((label) => label.length));

function collect(tables: readonly LabelTable[]): Map<string, LabelMeaning[]> {
  const map = new Map<string, LabelMeaning[]>();
  for (const table of tables) {
    for (const role of [...FACT_ROLES, 'other' as const]) {
      for (const [index, labels] of table[role].entries()) {
        for (const label of labels) {
          const meanings = map.get(label) ?? [];
          meanings.push({ role, rank: index + 1 });
          map.set(label, meanings);
        }
      }
    }
  }
  return map;
}

/** True for words that label a fact on orders and account pages, and nothing else. */
export function isFactLabel(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_LABEL_CHARS) return false;
  return LABELS.get(normalText(text))?.some(({ role }) => role !== 'other') ?? false;
}
