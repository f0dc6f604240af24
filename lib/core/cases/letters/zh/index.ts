import type { LetterLanguage } from '../types';
import { ASKING } from './asking';
import { BLOCKS_ZH, REFUSALS_ZH } from './blocks';
import { GOING_FURTHER } from './going-further';

/** Chinese. */
export const ZH: LetterLanguage = {
  templates: { ...ASKING, ...GOING_FURTHER },
  blocks: BLOCKS_ZH,
  refusals: REFUSALS_ZH,
};
