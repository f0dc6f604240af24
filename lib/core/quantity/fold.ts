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

const FOLDABLE = new RegExp(
  `[\\u00a0\\u1680\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff\\t\\uff01-\\uff5e${[...PLAIN.keys()].join('')}]`,
  'g',
);

/** The text in plain characters, of the same length: offsets into it are offsets into the raw text. */
export function foldQuantityText(text: string): string {
  return text.replace(FOLDABLE, (char, at: number) => {
    // A full-width comma groups digits only among full-width digits; in 298，300元 it parts a list.
    if (char === '，' && !/[０-９]/.test(text.charAt(at - 1))) return char;
    const plain = PLAIN.get(char);
    if (plain !== undefined) return plain;
    const code = char.charCodeAt(0);
    // What is left and not full-width ASCII is a space of some kind, or has no width at all.
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_SHIFT) : ' ';
  });
}
