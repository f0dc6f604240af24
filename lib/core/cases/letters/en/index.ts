import type { LetterLanguage } from '../types';
import { ASKING } from './asking';
import { BLOCKS_EN, REFUSALS_EN } from './blocks';
import { GOING_FURTHER } from './going-further';

/** English. */
export const EN: LetterLanguage = {
  templates: { ...ASKING, ...GOING_FURTHER },
  blocks: BLOCKS_EN,
  refusals: REFUSALS_EN,
};
