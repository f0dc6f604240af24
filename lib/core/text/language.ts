// The language of a stretch of text, told by its letters alone: bilingual pages exist, so this is asked of each sentence.
export type Language = 'zh' | 'en';

const HAN = /[\u3400-\u9fff]/g;
const LATIN = /[a-z]/gi;
/** One Han character carries about as much as this many Latin letters; product names keep a Chinese sentence Chinese. */
const LETTERS_PER_HAN = 4;

/** `zh` or `en`; null where there are no letters of either (digits, kana and other scripts alone). */
export function tellLanguage(text: string): Language | null {
  const han = text.match(HAN)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (han === 0 && latin === 0) return null;
  return han * LETTERS_PER_HAN >= latin ? 'zh' : 'en';
}
