// Every state of the popup, in both languages and both themes: nothing sticks out, nothing is nameless, all of it can
// be read, and no page error.
import { type Browser, expect, test } from '@playwright/test';
import {
  type Bundle,
  bundleViews,
  faintTexts,
  launchBrowser,
  namelessParts,
  openViews,
  readMessages,
} from './harness';
import type { MountOptions } from './mount';
import { TODAY, VIEWS, type ViewName } from './views';

let browser: Browser;
let bundle: Bundle;

test.beforeAll(async () => {
  bundle = await bundleViews('tests/e2e/popup/mount.tsx');
  browser = await launchBrowser();
});

test.afterAll(() => browser.close());

for (const locale of ['zh_CN', 'en'] as const) {
  test(`all states hold in both themes, ${locale}`, async () => {
    const page = await browser.newPage({ viewport: { width: 384, height: 600 } });
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    const messages = await readMessages(locale);
    await openViews(page, bundle);
    for (const name of Object.keys(VIEWS) as ViewName[]) {
      const options: MountOptions = {
        messages,
        props: { tabId: 1, view: VIEWS[name], today: TODAY, capture: { state: 'idle' }, trouble: null },
      };
      await page.reload();
      await page.evaluate((given) => window.mountPopup(given), options);
      await expect(page.locator('h1')).not.toBeEmpty();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${name}: scrolls sideways`).toBe(384);
      expect(await namelessParts(page), `${name}: without a name`).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        // Without motion: a colour on its way from one theme to the other is nobody's.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await faintTexts(page), `${name}, ${colorScheme}: too faint`).toEqual([]);
      }
      expect(await page.locator('header, main').count(), `${name}: landmarks`).toBe(2);
    }
    expect(faults).toEqual([]);
    await page.close();
  });
}

test('the check for faint text finds faint text', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<body style="background:#fff"><p style="color:#8a8a8a">faint</p><p style="color:#333">plain</p>',
  );
  expect(await faintTexts(page)).toEqual([expect.stringContaining('"faint"')]);
  await page.close();
});
