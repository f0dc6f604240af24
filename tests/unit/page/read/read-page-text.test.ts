import { describe, expect, it } from 'vitest';
import { blocksOf, find, read, textOf } from './read-html';

describe('text', () => {
  it.each([
    ['collapses white space and ends blocks', '<p>一  二\n  三</p><div>四</div>', '一 二 三\n四'],
    ['joins text split over inline tags', '<p>实付<b>¥</b><span>298</span><i>.00</i></p>', '实付¥298.00'],
    ['keeps the one space between inline tags', '<p><b>Order</b> <i>number</i></p>', 'Order number'],
    ['splits at br and hr', 'a<br>b<hr>c', 'a\nb\nc'],
    [
      'keeps lines of pre and of pre-line',
      '<pre>a\nb</pre><p style="white-space: pre-line">c\nd</p>',
      'a\nb\nc\nd',
    ],
    ['drops indentation', '<p>\u3000\u3000第一条</p><p>&nbsp;&nbsp;(一)&nbsp;</p>', '第一条\n(一)'],
    [
      'skips code and templates',
      '<script>退款</script><style>a{}</style><template>退</template><p>a</p>',
      'a',
    ],
    [
      'skips what is hidden',
      '<p hidden>a</p><p style="display:none">b</p><p style="visibility:hidden">c</p><p>d</p>',
      'd',
    ],
    [
      'reads what is visible inside the invisible',
      '<div style="visibility:hidden">a<b style="visibility:visible">b</b></div>',
      'b',
    ],
    [
      'skips text for screen readers only',
      '<span class="a-offscreen">$9</span><span aria-hidden="true">$9</span>',
      '$9',
    ],
    ['skips icon ligatures', '<p><i class="material-icons">expand_more</i>更多</p>', '更多'],
    [
      'keeps server template marks as text',
      '<p>{{ plan }} 会员 <%= price %></p>',
      '{{ plan }} 会员 <%= price %>',
    ],
    [
      'reads read-only fields and chosen options',
      '<textarea readonly>第一条\n第二条</textarea><select><option>月卡<option selected>年卡</select><br><select><option>微信<option>支付宝</select>',
      '第一条\n第二条\n年卡\n微信',
    ],
    [
      'does not read what a person types',
      '<p>a</p><input value="x"><textarea>y</textarea><input type="password" readonly value="z">',
      'a',
    ],
    [
      'does not read the value of a greyed-out box',
      '<p><input type="checkbox" disabled value="on">同意</p>',
      '同意',
    ],
    [
      'reads a declared shadow root',
      '<div><template shadowrootmode="open"><p>影子</p></template></div>',
      '影子',
    ],
    ['is empty for an empty page', '', ''],
  ])('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('takes title and language', () => {
    const { page } = read('<html lang="zh-TW"><head><title> 會員\n條款 </title></head><body>a</body></html>');
    expect([page.title, page.lang]).toEqual(['會員 條款', 'zh-TW']);
  });

  it('stops at its limit and says so', () => {
    const { page } = read(`<p>${'退'.repeat(50)}</p><p>b</p>`, { limitChars: 20 });
    expect([page.text.length, page.truncated]).toEqual([20, true]);
  });
});

describe('structure', () => {
  it('knows headings, items, terms and definitions', () => {
    const html = `<h2>退款</h2><div role="heading" aria-level="4">期限</div><ul><li>甲<ol><li>乙</li></ol></li></ul>
      <dl><dt>订单号</dt><dd>A1</dd></dl>`;
    expect(blocksOf(html).map(({ text, role, level }) => [text, role, level])).toEqual([
      ['退款', 'heading', 2],
      ['期限', 'heading', 4],
      ['甲', 'item', 1],
      ['乙', 'item', 2],
      ['订单号', 'term', 0],
      ['A1', 'definition', 0],
    ]);
  });

  it('places cells under row and column spans', () => {
    const html = `<table><thead><tr><th colspan="2">套餐</th><th>价格</th></tr></thead>
      <tr><td rowspan="2">连续</td><td>月</td><td>¥15</td></tr><tr><td>年</td><td>¥168</td></tr></table>`;
    expect(blocksOf(html).map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.header])).toEqual([
      ['套餐', 0, 0, true],
      ['价格', 0, 2, true],
      ['连续', 1, 0, false],
      ['月', 1, 1, false],
      ['¥15', 1, 2, false],
      ['年', 2, 1, false],
      ['¥168', 2, 2, false],
    ]);
  });

  it('takes a table that only lays out for none', () => {
    const html = '<table><tr><td>左</td><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>';
    expect(find(html, '左').role).toBe('paragraph');
    expect(find(html, '乙')).toMatchObject({ role: 'cell', cell: { row: 0, column: 1 } });
  });

  it.each([
    ['<nav>a</nav>', 'navigation'],
    ['<footer>a</footer>', 'footer'],
    ['<div class="site-footer">a</div>', 'footer'],
    ['<article><footer>a</footer></article>', 'main'],
    ['<div role="dialog"><header>a</header></div>', 'dialog'],
    ['<aside>a</aside>', 'aside'],
    ['<div class="footer"><main>a</main></div>', 'main'],
    ['<div class="article-header">a</div>', 'main'],
  ])('zone of %s is %s', (html, zone) => {
    expect(find(html, 'a').zone).toBe(zone);
  });

  it('says what is folded and what is linked', () => {
    const html = `<details><summary>标题</summary><p>折叠的内容</p></details>
      <div id="pane" style="display:none"><p>标签页里的一段长文字在这里。</p></div><button aria-controls="pane">看</button>
      <p><a href="/terms">用户协议</a></p><p>请阅读<a href="/terms">协议</a>再付款</p>`;
    expect(find(html, '标题').collapsed).toBeUndefined();
    expect(find(html, '折叠的内容').collapsed).toBe(true);
    expect(find(html, '标签页里的一段长文字在这里。').collapsed).toBe(true);
    expect(find(html, '用户协议').linked).toBe(true);
    expect(find(html, '请阅读协议再付款').linked).toBeUndefined();
  });

  it('keeps the tree of boxes', () => {
    const { page } = read('<section><div><p>a</p></div></section>');
    const path: string[] = [];
    for (let box = page.blocks[0]!.box; box >= 0; box = page.boxes[box]!.parent)
      path.push(page.boxes[box]!.tag);
    expect(path).toEqual(['p', 'div', 'section', 'body']);
  });
});
