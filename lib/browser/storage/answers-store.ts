// What people answered in the popup, by site and order. Kept until the extension is removed or the person clears it.
import { z } from 'zod';
import { type Answers, answersSchema } from '@/lib/core/eligibility/types';
import { createStoredItem, createStoredRecord, type StorageArea } from './stored-item';

/** The answers last touched are kept. */
const KEPT_ANSWERS = 500;

export interface AnswersStore {
  /** Empty where nothing was answered. */
  read(key: string): Promise<Answers>;
  save(key: string, answers: Answers): Promise<void>;
}

export function createAnswersStore(area: StorageArea): AnswersStore {
  const item = createStoredRecord(area, { key: 'answers', version: 1, item: answersSchema });
  return {
    read: async (key) => {
      const { value } = await item.read();
      return Object.hasOwn(value, key) ? (value[key] ?? {}) : {};
    },
    async save(key, answers) {
      await item.update((all) => {
        const { [key]: _before, ...rest } = all;
        return Object.fromEntries([...Object.entries(rest), [key, answers] as const].slice(-KEPT_ANSWERS));
      });
    },
  };
}

/** Whether the person wants marks in pages; true until they say otherwise. */
export function createMarksPreference(area: StorageArea) {
  return createStoredItem(area, { key: 'marks-shown', version: 1, schema: z.boolean(), fallback: true });
}
