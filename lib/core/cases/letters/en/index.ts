import type { LetterLanguage } from '../types';
import { ASKING } from './asking';
import { BLOCKS_EN, REFUSALS_EN } from './blocks';
import { GOING_FURTHER } from './going-further';

/** English. */
export const EN: LetterLanguage = {
  voices: {
    provider: [
      ['the provider', 'you'],
      ['In their words', 'In your words'],
    ],
    court: [],
  },
  templates: { ...ASKING, ...GOING_FURTHER },
  blocks: BLOCKS_EN,
  refusals: REFUSALS_EN,
};
