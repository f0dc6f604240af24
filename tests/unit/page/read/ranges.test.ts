import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/core/text/page-text';
import { findWords, piecesForSpan, readPageText, readPageTextInSlices, wordsAt } from '@/lib/page/read';
import { read } from './read-html';

describe('the way back', () => {
  const word = fc.constantFrom('退款', 'refund', ' ', '\n', '  ', '\u00a0', '¥9', '。', '\t');
  const inline = fc.constantFrom('b', 'span', 'a', 'i');
  const block = fc.constantFrom('p', 'div', 'li', 'td', 'h2');
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      word,
      fc
        .tuple(fc.oneof(inline, block), fc.array(tie('node'), { maxLength: 5 }))
        .map(([tag, inner]) => `<${tag}>${(inner as string[]).join('')}</${tag}>`),
    ),
  })).node as fc.Arbitrary<string>;

  it('gives every block back from its nodes, whatever the markup', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (parts) => {
        const { page, map } = read(parts.join(''));
        page.blocks.forEach((one, index) => {
          const said = piecesForSpan(map, one.start, one.end)
            .map(({ node, from, to }) => (node as Text).data.slice(from, to))
            .join('');
          expect(said.replace(/[ \n\t]+/g, '')).toBe(blockText(page, one).replace(/ /g, ''));
          expect(blockText(page, one)).not.toMatch(/^[ \n]|[ \n]$|\n| {2}/);
          if (index > 0) expect(page.text.slice(page.blocks[index - 1]!.end, one.start)).toBe('\n');
        });
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same in slices', async () => {
    const { document } = parseHTML(`<html><body>${'<p>条款</p>'.repeat(500)}</body></html>`);
    let clock = 0;
    let pauses = 0;
    const sliced = await readPageTextInSlices(document as unknown as Document, {
      url: 'https://site.test/',
      now: () => {
        clock += 20;
        return clock;
      },
      pause: async () => {
        pauses += 1;
      },
    });
    expect(sliced?.page).toEqual(
      readPageText(document as unknown as Document, { url: 'https://site.test/' }).page,
    );
    expect(pauses).toBeGreaterThan(3);
  });

  it('gives nothing when it was told to stop', async () => {
    const { document } = parseHTML(`<html><body>${'<p>条款</p>'.repeat(500)}</body></html>`);
    let clock = 0;
    const signal = AbortSignal.abort();
    const now = () => {
      clock += 20;
      return clock;
    };
    expect(
      await readPageTextInSlices(document as unknown as Document, { now, pause: async () => {}, signal }),
    ).toBeNull();
  });
});

describe('finding words again', () => {
  const again = (text: string, start: number, end: number, later: string) =>
    findWords(later, wordsAt(text, start, end));

  it('prefers the place with the same surroundings', () => {
    const text = '甲：不予退款。乙：不予退款。';
    const start = text.lastIndexOf('不予退款');
    expect(again(text, start, start + 4, `新的一段。${text}`)).toEqual({ start: start + 5, end: start + 9 });
  });
  it('gives null when the words are gone', () => {
    expect(again('不予退款', 0, 4, '可以退')).toBeNull();
    expect(again('abc', 1, 1, 'abc')).toBeNull();
  });
  it('takes the nearest of equal places', () => {
    const words = { quote: '退', before: '', after: '', near: 9 };
    expect(findWords('xx退xx退xx退xx', words)).toEqual({ start: 8, end: 9 });
  });
});
