// A copy of a page's HTML with private data overwritten in text and attributes. Scripts and comments go: what they
// hold cannot be told. The result is looked through once more; anything still found means there is no copy.
import { findPrivateData, MASK, type PrivateMatch } from './private-data';

export type RedactedHtml = { html: string; masks: number };

type Find = (text: string) => PrivateMatch[];

/** Plain text drawn from HTML, and for each of its units the range of the source it came from. */
type Drawn = { text: string; from: number[]; to: number[] };

const DROPPED =
  /<!--[\s\S]*?-->|<(script|noscript|template|object|embed|svg)\b[\s\S]*?<\/\1\s*>|<(?:script|noscript|template|object|embed)\b[^>]*>/gi;
const TOKEN = /<[^>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|[^<&]+|[<&]/gi;
const INLINE_TAG =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)\b/i;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
  '&commat;': '@',
};
/** A value shorter than this is not looked for in attributes: it would hit class names and sizes. */
const LEAST_VALUE_LENGTH = 2;

/** Null when private data remains after the attempt. `keep` and `words` as in findPrivateData. */
export function redactHtml(
  source: string,
  keep: readonly string[],
  words: readonly string[] = [],
): RedactedHtml | null {
  const find: Find = (text) => findPrivateData(text, keep, words);
  const stripped = source.replace(DROPPED, '');
  const drawn = drawText(stripped);
  const matches = find(drawn.text);
  const values = matches.flatMap(({ start, end }) => spellings(drawn.text.slice(start, end)));
  let html = '';
  let at = 0;
  let masks = 0;
  for (const { start, end } of matches) {
    masks += 1;
    for (let unit = start; unit < end; unit += 1) {
      const from = drawn.from[unit] ?? at;
      if (from < at) continue;
      html += stripped.slice(at, from) + MASK;
      at = drawn.to[unit] ?? from;
    }
  }
  html += stripped.slice(at);
  html = html.replace(/<[^>]*>/g, (tag) => {
    const covered = redactTag(tag, values, find);
    if (covered !== tag) masks += 1;
    return covered;
  });
  return isClean(html, values, find) ? { html, masks } : null;
}

function redactTag(tag: string, values: readonly string[], find: Find): string {
  let covered = tag;
  for (const value of values) covered = covered.replaceAll(value, MASK.repeat(value.length));
  for (const { start, end } of find(covered).reverse()) {
    covered = covered.slice(0, start) + MASK.repeat(end - start) + covered.slice(end);
  }
  return covered;
}

function isClean(html: string, values: readonly string[], find: Find): boolean {
  if (find(drawText(html).text).length > 0) return false;
  for (const [tag] of html.matchAll(/<[^>]*>/g)) {
    if (find(tag).length > 0) return false;
    if (values.some((value) => tag.includes(value))) return false;
  }
  return true;
}

/** A value as it may also be spelt in an attribute: without separators, percent-encoded. */
function spellings(value: string): string[] {
  const compact = value.replace(/[\s\u00a0-]/g, '');
  const forms = new Set([value, compact, encodeURIComponent(value), encodeURIComponent(compact)]);
  return [...forms].filter((form) => form.length >= LEAST_VALUE_LENGTH);
}

function drawText(html: string): Drawn {
  const drawn: Drawn = { text: '', from: [], to: [] };
  const put = (unit: string, from: number, to: number) => {
    drawn.text += unit;
    drawn.from.push(from);
    drawn.to.push(to);
  };
  for (const { 0: token, index } of html.matchAll(TOKEN)) {
    const end = index + token.length;
    if (token.startsWith('<') && token.length > 1) {
      if (!INLINE_TAG.test(token) && !drawn.text.endsWith('\n')) put('\n', index, index);
    } else if (token.startsWith('&') && token.length > 1) put(decodeEntity(token), index, end);
    else {
      for (let unit = 0; unit < token.length; unit += 1) {
        const sign = token.charAt(unit);
        const blank = /[\n\r\t ]/.test(sign);
        // White space between blocks is drawn as nothing; a label and its value stay neighbours.
        if (blank && /[\n ]$/.test(drawn.text)) continue;
        put(blank ? ' ' : sign, index + unit, index + unit + 1);
      }
    }
  }
  return drawn;
}

function decodeEntity(entity: string): string {
  const number = /^&#(x?)([\da-f]+);$/i.exec(entity);
  if (!number) return ENTITIES[entity.toLowerCase()] ?? ' ';
  const code = Number.parseInt(number[2] ?? '', number[1] ? 16 : 10);
  // One unit for one entity, so that offsets stay simple; what lies beyond is no digit and no letter of a name.
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : ' ';
}
