// Parses the law strictly when the extension is built: a provision that does not hold its form must not be shipped.
import { LAW_FILES } from '../lib/core/law/data/law-files';
import { lawFileSchema } from '../lib/core/law/types';

/** Throws with the instrument, the provision's id and what is wrong with it. */
export function checkLaw(): void {
  const ids = new Set<string>();
  for (const file of LAW_FILES) {
    const parsed = lawFileSchema.safeParse(file);
    if (!parsed.success) {
      const faults = parsed.error.issues.map(({ path, message }) => {
        const at = path[0] === 'provisions' ? file.provisions[Number(path[1])]?.id : undefined;
        return `${file.instrument}${at ? `, ${at}` : ''}: ${path.join('.')}: ${message}`;
      });
      throw new Error(`Law that does not parse:\n${faults.join('\n')}`);
    }
    for (const { id } of file.provisions) {
      if (ids.has(id)) throw new Error(`Law: two provisions have the id ${id}`);
      ids.add(id);
    }
  }
}
