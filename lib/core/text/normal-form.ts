// One normal form for matching: simplified characters, half-width, lower case, no zero-width characters, no space next
// to a Han character. Every character keeps the offset it came from, so that a match leads back to the page's own text.
import traditional from 'opencc-js/dict/TSCharacters';

export interface NormalForm {
  text: string;
  /** `origin[i]` is the offset in the source of normal character i; `origin[text.length]` is the source's length. */
  origin: Uint32Array;
}

const HAN_FIRST = 0x3400;
const HAN_LAST = 0x9fff;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Characters that say nothing: soft hyphen, zero-width ones, bidi marks, variation selectors, byte-order mark. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Same meaning, other shape. Chinese brackets become one pair so that rules need not list them all. */
const SAME: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '【': '[',
  '】': ']',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '〜': '~',
  '～': '~',
  '﹣': '-',
  '￥': '¥',
  '…': '.',
  '．': '.',
  '﹕': ':',
  佔: '占',
  裏: '里',
  帳: '账',
  賬: '账',
  週: '周',
  祇: '只',
  妳: '你',
  帐: '账',
  迴: '回',
};

/** Traditional → simplified, one character for one; pairs that are not one to one are left out to keep offsets simple. */
const SIMPLIFIED: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (const pair of traditional.split('|')) {
    const [from, to] = pair.split(' ');
    if (from?.length === 1 && to?.length === 1) map.set(from, to);
  }
  for (const [from, to] of Object.entries(SAME)) map.set(from, to);
  return map;
})();

/** A dense table beats a Map here: this runs once for every character of a page. 0 means "drop it". */
const FOLDED: Uint16Array = (() => {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code += 1) {
    const char = String.fromCharCode(code);
    if (INVISIBLE.some(([first, last]) => code >= first && code <= last)) continue;
    const wide = code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST;
    const half = wide ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : char;
    const lower = (SIMPLIFIED.get(char) ?? half).toLowerCase();
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return table;
})();

export function isHan(code: number): boolean {
  return code >= HAN_FIRST && code <= HAN_LAST;
}

/** Folds `source` into its normal form. A newline stays: it separates blocks. Linear in the length of `source`. */
export function normalise(source: string): NormalForm {
  const origin = new Uint32Array(source.length + 1);
  const size = fold(source, origin);
  origin[size] = source.length;
  return { text: decode(size), origin: origin.slice(0, size + 1) };
}

/** The normal form's text alone, for contexts that need no way back. */
export function normalText(source: string): string {
  return decode(fold(source, null));
}

/** Grows to the longest text seen: one buffer instead of one a sentence. */
let codes = new Uint16Array(1024);

/** Writes the folded codes into `codes` and where each came from into `origin`; gives their number. */
function fold(source: string, origin: Uint32Array | null): number {
  const length = source.length;
  if (codes.length < length) codes = new Uint16Array(2 * length);
  let size = 0;
  for (let at = 0; at < length; at += 1) {
    const code = FOLDED[source.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    if (code === SPACE && !isSpaceKept(size, source, at)) continue;
    codes[size] = code;
    if (origin) origin[size] = at;
    size += 1;
  }
  return size;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;

/** A space counts only between two characters that are neither Han, space nor line ends: "7 天" reads as "7天". */
function isSpaceKept(size: number, source: string, at: number): boolean {
  const before = size === 0 ? NEWLINE : (codes[size - 1] ?? NEWLINE);
  if (before === SPACE || before === NEWLINE || isHan(before)) return false;
  let next = at + 1;
  let after = FOLDED[source.charCodeAt(next)] ?? NEWLINE;
  while (next < source.length && (after === SPACE || after === 0)) {
    next += 1;
    after = FOLDED[source.charCodeAt(next)] ?? NEWLINE;
    if (next - at > LOOKAHEAD_LIMIT_CHARS) return true;
  }
  return next < source.length && after !== NEWLINE && !isHan(after);
}

/** Bounds the look past a run of blanks, so that a page of blanks costs linear time. */
const LOOKAHEAD_LIMIT_CHARS = 16;
const CHUNK_CHARS = 8192;

function decode(size: number): string {
  let text = '';
  for (let at = 0; at < size; at += CHUNK_CHARS) {
    const chunk = codes.subarray(at, Math.min(size, at + CHUNK_CHARS));
    // apply, not spread: spreading a typed array goes through its iterator, and this runs for every sentence.
    text += String.fromCharCode.apply(null, chunk as unknown as number[]);
  }
  return text;
}

/** The source span of a half-open span in the normal form. */
export function toSource(form: NormalForm, start: number, end: number): { start: number; end: number } {
  const first = form.origin[start] ?? 0;
  const last = end > start ? (form.origin[end - 1] ?? first) + 1 : first;
  return { start: first, end: last };
}
