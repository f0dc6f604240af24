// One form for the characters quantities are written with: full-width, spaces, traditional and financial characters
// become their plain fellows. Every character maps to exactly one, so offsets stay those of the raw text. What the
// rest of a sentence is made of is the text room's business.

const FULL_WIDTH_SHIFT = 0xff01 - 0x21;

// Only characters the patterns of this room know; a whole conversion table would cost more than it brings here.
const PLAIN = new Map(
  Object.entries({
    個: '个',
    箇: '个',
    內: '内',
    週: '周',
    時: '时',
    點: '点',
    鐘: '钟',
    鍾: '钟',
    兩: '两',
    萬: '万',
    億: '亿',
    號: '号',
    禮: '礼',
    後: '后',
    過: '过',
    長: '长',
    遲: '迟',
    達: '达',
    於: '于',
    為: '为',
    營: '营',
    業: '业',
    曆: '历',
    歷: '历',
    歲: '岁',
    壹: '一',
    弌: '一',
    貳: '二',
    贰: '二',
    弍: '二',
    參: '三',
    叁: '三',
    叄: '三',
    肆: '四',
    伍: '五',
    陸: '六',
    陆: '六',
    柒: '七',
    捌: '八',
    玖: '九',
    拾: '十',
    佰: '百',
    仟: '千',
    '○': '〇',
    圓: '元',
    圆: '元',
    塊: '块',
    錢: '钱',
    幣: '币',
    臺: '台',
    韓: '韩',
    歐: '欧',
    鎊: '镑',
    幾: '几',
    數: '数',
    餘: '余',
    幹: '干',
    連: '连',
    續: '续',
    終: '终',
    買: '买',
    斷: '断',
    費: '费',
    員: '员',
    會: '会',
    體: '体',
    驗: '验',
    試: '试',
    贈: '赠',
    間: '间',
    標: '标',
    準: '准',
    國: '国',
    訂: '订',
    閱: '阅',
    雙: '双',
    '（': '(',
    '）': ')',
    '﹣': '-',
    '−': '-',
    '‑': '-',
    '‐': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '～': '~',
    '〜': '~',
    '﹪': '%',
    '٪': '%',
    '￥': '¥',
    '＄': '$',
    '￡': '£',
    '￦': '₩',
    '’': "'",
    '‘': "'",
    '✕': '×',
  }),
);

const CAPITALS = /[A-Z]+/g;
const WIDE_COMMA = 0xff0c;
const WIDE_ZERO = 0xff10;
const WIDE_NINE = 0xff19;

// One bit for each UTF-16 unit that is not its own plain form. A pattern with a class of so many ranges costs some 20 ns
// a character, and every sentence passes here; a look into 8 KB costs one.
const FOLDABLE = new Uint8Array(0x10000 / 8);
for (const [first, last] of [
  ['\t', '\t'],
  ['\u00a0', '\u00a0'],
  ['\u1680', '\u1680'],
  ['\u2000', '\u200d'],
  ['\u202f', '\u202f'],
  ['\u205f', '\u2060'],
  ['\u3000', '\u3000'],
  ['\ufeff', '\ufeff'],
  ['\uff01', '\uff5e'],
  ...[...PLAIN.keys()].map((char) => [char, char] as const),
] as const) {
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1) {
    FOLDABLE[code >> 3] = (FOLDABLE[code >> 3] ?? 0) | (1 << (code & 7));
  }
}

/** The text in plain characters, of the same length: offsets into it are offsets into the raw text. */
export function foldQuantityText(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((((FOLDABLE[code >> 3] ?? 0) >> (code & 7)) & 1) === 0) continue;
    // A full-width comma groups digits only behind a full-width digit; in 298，300元 it parts a list.
    if (code === WIDE_COMMA && !isWideDigit(text.charCodeAt(at - 1))) continue;
    folded += text.slice(from, at) + plainChar(text.charAt(at));
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** The letters A to Z small and every other character as it is, so that offsets stay. */
export function toSmallLetters(text: string): string {
  return text.replace(CAPITALS, (letters) => letters.toLowerCase());
}

function isWideDigit(code: number): boolean {
  return code >= WIDE_ZERO && code <= WIDE_NINE;
}

function plainChar(char: string): string {
  const plain = PLAIN.get(char);
  if (plain !== undefined) return plain;
  const code = char.charCodeAt(0);
  // What is left and not full-width ASCII is a space of some kind, or has no width at all.
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_SHIFT) : ' ';
}
