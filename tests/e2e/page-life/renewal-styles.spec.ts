// Renewal terms shown smaller or paler than the rest: measured by the browser, told as a warning with its measures.
import { expect, html, openPage, readingsOf, test, waitForWords } from './tabs';

const CASHIER = (style: string) => `<style>
    body { font: 16px/1.6 sans-serif; color: rgb(34, 34, 34); background: rgb(255, 255, 255) }
    ${style}
  </style>
  <h1>确认订单</h1><p>商品名称：青禾会员 连续包月</p><p>应付金额：¥15.00</p><p>支付方式：银行卡</p>
  <p class="terms">到期自动续费，每月 15 元。</p><p><a href="/refund">退款说明</a></p>
  <button>立即支付 ¥15.00</button>`;

async function faintOf(extension: Parameters<typeof openPage>[0], style: string) {
  const open = await openPage(extension, { '/': html('确认订单', CASHIER(style)) });
  await waitForWords(extension, open.tabId, '到期自动续费');
  const [reading] = await readingsOf(extension, open.tabId);
  await open.close();
  return reading!.warnings.filter(({ code }) => code === 'renewal-text-faint');
}

test('small and pale renewal terms are warned of, with what was measured', async ({ extension }) => {
  const [warning, ...more] = await faintOf(
    extension,
    '.terms { font-size: 10px; color: rgb(190, 190, 190) }',
  );
  expect(more).toEqual([]);
  expect(warning).toMatchObject({
    quote: '到期自动续费，每月 15 元。',
    signals: ['small-text', 'pale-text'],
    measured: { fontSizePx: 10, aroundFontSizePx: 16, contrast: 1.86, inFirstScreen: true },
  });
});

test('text made pale by opacity, below the first screen', async ({ extension }) => {
  const [warning] = await faintOf(extension, '.terms { opacity: 0.3; margin-top: 2000px }');
  expect(warning?.signals).toEqual(['pale-text', 'below-first-screen']);
});

test('no warning of terms like the rest, of pale text only, or on a picture', async ({ extension }) => {
  const picture = `.terms { font-size: 10px; background: linear-gradient(rgb(0, 0, 0), rgb(9, 9, 9)); color: rgb(200, 200, 200) }`;
  for (const style of ['', '.terms { color: rgb(190, 190, 190) }', picture]) {
    expect(await faintOf(extension, style)).toEqual([]);
  }
});
