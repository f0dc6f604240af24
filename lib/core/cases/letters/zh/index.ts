import type { LetterLanguage } from '../types';
import { ASKING } from './asking';
import { BLOCKS_ZH, REFUSALS_ZH } from './blocks';
import { GOING_FURTHER } from './going-further';

/** Chinese. */
export const ZH: LetterLanguage = {
  voices: {
    provider: [['对方', '贵方']],
    court: [
      ['对方', '被告'],
      ['贵方', '被告'],
      ['我', '原告'],
    ],
  },
  templates: { ...ASKING, ...GOING_FURTHER },
  blocks: BLOCKS_ZH,
  refusals: REFUSALS_ZH,
};
