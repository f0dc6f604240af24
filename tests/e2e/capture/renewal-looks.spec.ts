// How renewal was shown and whether its box was ticked is part of the record.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type PageServer, servePages } from '../extension';
import { type Captured, openScene, type Scene } from './scene';

let server: PageServer;
let scene: Scene;

test.beforeAll(async () => {
  server = await servePages(join(import.meta.dirname, '../../../scripts/demo/site'));
  scene = await openScene({ viewport: { width: 1_000, height: 900 } });
});
test.afterAll(async () => {
  await scene.close();
  await server.close();
});

const looksAt = ({ record }: Captured, words: string) =>
  (record.renewalLooks ?? []).filter(({ clause }) => record.clauses[clause]!.quote.includes(words));

test('size, colour and the ticked box of each sentence on renewal', async () => {
  const page = await scene.open(`${server.url}/zh/checkout.html`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const styles = await page.evaluate(() =>
    ['label', 'p.faint'].map((selector) => {
      const { fontSize, color } = getComputedStyle(document.querySelector(selector)!);
      return { fontSize: Number.parseFloat(fontSize), color };
    }),
  );
  const ticked = await scene.capture(page, 'visible');
  const label = looksAt(ticked, '开通自动续费');
  const faint = looksAt(ticked, '届时价格');
  expect(label.length).toBeGreaterThan(0);
  expect(faint.length).toBeGreaterThan(0);
  for (const look of label) expect(look).toMatchObject({ ...styles[0], box: 'checked', opacity: 1 });
  for (const look of faint) {
    expect(look).toMatchObject(styles[1]!);
    expect(look).not.toHaveProperty('box');
  }

  await page.locator('input[name=renew]').uncheck();
  const open = await scene.capture(page, 'full');
  for (const look of looksAt(open, '开通自动续费')) expect(look.box).toBe('unchecked');
  expect(looksAt(open, '开通自动续费')).toHaveLength(label.length);
  await page.close();
});
