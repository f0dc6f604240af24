import { describe, expect, it } from 'vitest';
import { parsePageLines } from '../../../../scripts/labelled/page-lines';
import { readWrittenPages } from '../../../../scripts/labelled/written-page';

const SOURCE = `=== 001-tea | Tea club terms
This club sends tea.
+ It renews each month. ⟦renewal.auto; renewal.charge⟧

## Money back
### Boxes
- Opened boxes stay with you. ⟦refund.none⟧
+ Broken ones are paid for. ⟦refund.breach⟧
- Ask by letter.
| Days before | Share |
| 1–7 | half & more | ⟦refund.prorata⟧

=== 002 | Help
# Questions
#### Small print ⟦risk.final-say⟧
+ Nothing else.`;

describe('parsePageLines', () => {
  const [tea, help] = parsePageLines(SOURCE, 'en');

  it('reads pages with id and title', () => {
    expect(tea).toMatchObject({ id: '001-tea', title: 'Tea club terms' });
    expect(help).toMatchObject({ id: '002', title: 'Help' });
  });

  it('reads headings, paragraphs that go on, items that go on, rows', () => {
    expect(tea?.blocks).toEqual([
      { tag: 'p', texts: ['This club sends tea. It renews each month.'] },
      { tag: 'h2', texts: ['Money back'] },
      { tag: 'h3', texts: ['Boxes'] },
      { tag: 'li', texts: ['Opened boxes stay with you. Broken ones are paid for.'] },
      { tag: 'li', texts: ['Ask by letter.'] },
      { tag: 'tr', texts: ['Days before', 'Share'] },
      { tag: 'tr', texts: ['1–7', 'half & more'] },
    ]);
    expect(help?.blocks).toEqual([
      { tag: 'h2', texts: ['Questions'] },
      { tag: 'h4', texts: ['Small print'] },
      { tag: 'p', texts: ['Nothing else.'] },
    ]);
  });

  it('gives a line its labels, without those of the line before', () => {
    expect(tea?.clauses).toEqual([
      { kind: 'renewal.auto', quote: 'It renews each month.' },
      { kind: 'renewal.charge', quote: 'It renews each month.' },
      { kind: 'refund.none', quote: 'Opened boxes stay with you.' },
      { kind: 'refund.breach', quote: 'Broken ones are paid for.' },
      { kind: 'refund.prorata', quote: '1–7\nhalf & more' },
    ]);
  });

  it('joins Chinese sentences without a space', () => {
    const [page] = parsePageLines('=== 1 | 会员\n可以退款。\n+ 须在七日内。⟦refund.window⟧', 'zh');
    expect(page?.blocks).toEqual([{ tag: 'p', texts: ['可以退款。须在七日内。'] }]);
    expect(page?.clauses).toEqual([{ kind: 'refund.window', quote: '须在七日内。' }]);
  });

  it.each([
    ['a kind out of the vocabulary', '=== 1 | T\nNo. ⟦refund.never⟧', 'f:2: no clause kind: refund.never'],
    ['text before the first page', 'Hello', 'f:1: want === ID | TITLE'],
    ['a page without title', '=== 1', 'f:1: want === ID | TITLE'],
    ['labels before the end', '=== 1 | T\nNo. ⟦refund.none⟧ Never.', 'f:2: labels stand at the end'],
    ['two pairs of marks', '=== 1 | T\nNo. ⟦refund.none⟧ ⟦refund.fee⟧', 'f:2: labels stand at the end'],
    ['labels without text', '=== 1 | T\n⟦refund.none⟧', 'f:2: a mark without text'],
    ['an open row', '=== 1 | T\n| a | b ⟦refund.none⟧', 'f:2: a row ends with |'],
  ])('refuses %s', (_, source, message) => {
    expect(() => parsePageLines(source, 'en', 'f')).toThrow(message);
  });
});

describe('readWrittenPages', () => {
  const pages = readWrittenPages(SOURCE, 'en', 'en-x-1');

  it('reads the page as the extension does', () => {
    const { page } = pages[0]!;
    expect(page).toMatchObject({
      title: 'Tea club terms',
      lang: 'en',
      url: 'https://page.test/en-x-1/001-tea',
    });
    expect(page.blocks.map(({ role, start, end }) => `${role}: ${page.text.slice(start, end)}`)).toEqual([
      'heading: Tea club terms',
      'paragraph: This club sends tea. It renews each month.',
      'heading: Money back',
      'heading: Boxes',
      'item: Opened boxes stay with you. Broken ones are paid for.',
      'item: Ask by letter.',
      'cell: Days before',
      'cell: Share',
      'cell: 1–7',
      'cell: half & more',
    ]);
    const cells = page.blocks.flatMap(({ cell }) =>
      cell ? [`${cell.table}/${cell.row}/${cell.column}`] : [],
    );
    expect(new Set(cells.map((cell) => cell.split('/')[0])).size).toBe(1);
    expect(cells.map((cell) => cell.slice(cell.indexOf('/') + 1))).toEqual(['0/0', '0/1', '1/0', '1/1']);
  });

  it('holds every quote', () => {
    for (const { written, page } of pages)
      for (const { quote } of written.clauses) expect(page.text).toContain(quote);
  });
});
