// The whole reading of one page: what the inspector sends to the background, and what `analyze` prints.
import { z } from 'zod';
import { clauseSchema } from '../clauses/types';
import { factsReadingSchema } from '../facts/types';
import { pageClassSchema, warningSchema } from './types';

export const pageReadingSchema = z.object({
  url: z.string(),
  title: z.string(),
  lang: z.string(),
  /** Blocks joined by "\n"; every span below indexes it. */
  text: z.string(),
  page: pageClassSchema,
  clauses: z.array(clauseSchema),
  ...factsReadingSchema.shape,
  warnings: z.array(warningSchema),
  truncated: z.boolean(),
});
export type PageReading = z.infer<typeof pageReadingSchema>;
