// A refund case as a person drives it in the built extension: from the page through the popup into the desk.
import { expect, type Page } from '@playwright/test';
import type { Answers } from '@/lib/core/eligibility/types';
import type { LaunchedExtension } from '../extension';

export const DAY_MS = 86_400_000;

/** The civil date some days from now, where the test runs. */
export function day(offset: number): string {
  const date = new Date(Date.now() + offset * DAY_MS);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Opens the page and its popup, gives the answers, keeps the page when asked to, begins the case; the desk that opens is where the story goes on. */
export async function startCase(
  extension: LaunchedExtension,
  url: string,
  answers: Answers = {},
  keep = false,
): Promise<Desk> {
  const site = await extension.context.newPage();
  await site.goto(url);
  const tabId = await extension.tabIdOf(site);
  const popup = await extension.openExtensionPage(`popup.html?tab=${tabId}`);
  await expect(popup.locator('main')).toHaveAttribute('aria-busy', 'false', { timeout: 15_000 });
  if (Object.keys(answers).length > 0) {
    await popup.evaluate(
      async ([tab, given]) => {
        const ask = (name: string, request: object) =>
          globalThis.chrome.runtime.sendMessage({ to: 'background', name, request });
        const view = (await ask('tab.view', { tabId: tab })) as { response?: unknown; answersKey?: string };
        const { answersKey } = (view.response ?? view) as { answersKey: string };
        await ask('answers.save', { tabId: tab, answersKey, answers: given });
      },
      [tabId, answers] as const,
    );
    await popup.reload();
    await expect(popup.locator('main')).toHaveAttribute('aria-busy', 'false', { timeout: 15_000 });
  }
  if (keep) {
    // A tab behind another cannot be clicked by mouse; the real popup would leave the page in front.
    await site.bringToFront();
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.capture .primary')?.click());
    await expect(popup.locator('.capture-line.done')).toBeVisible({ timeout: 30_000 });
    await popup.bringToFront();
  }
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: '开始退费' }).click();
  const page = await opened;
  await expect(page.locator('.panel.next')).toBeVisible();
  await popup.close();
  return new Desk(page, site);
}

export class Desk {
  constructor(
    readonly page: Page,
    readonly site: Page,
  ) {}

  async expectStep(step: string, status: string): Promise<void> {
    await expect(this.page.locator('.panel.next')).toHaveAttribute('data-step', step);
    await expect(this.page.locator('.room-head .chip')).toHaveText(status);
  }

  /** Fills fields of the claim by their labels and confirms. */
  async confirm(fields: Record<string, string> = {}): Promise<void> {
    const form = this.page.locator('.claim-form');
    for (const [label, value] of Object.entries(fields)) {
      // By the words of its label: the text of a label around a list holds the list's options too.
      const words = this.page.getByText(label, { exact: true });
      const field = form.locator('label', { has: words }).locator('input, select');
      if (!(await field.isVisible())) await form.locator('summary').first().click();
      await ((await field.evaluate((element) => element.tagName)) === 'SELECT'
        ? field.selectOption({ label: value })
        : field.fill(value));
    }
    await form.getByRole('button', { name: /确认|保存/ }).click();
    await expect(this.page.locator('.letters')).toBeVisible();
  }

  /** The text of a letter as it stands in the desk; nothing may be left for the check to find. */
  async letter(kind: string, form: '聊天' | '正式' = '正式'): Promise<string> {
    const letters = this.page.locator('.letters');
    const option = letters.locator('option', { hasText: kind });
    await letters.getByLabel('哪一种').selectOption({ value: (await option.getAttribute('value')) ?? '' });
    await letters.getByRole('button', { name: form }).click();
    await expect(letters.locator('.not-captured')).toHaveCount(0);
    const fields = letters.locator('textarea');
    await expect(fields.first()).toBeVisible();
    const texts = await fields.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    return texts.join('\n');
  }

  async sent(status: string): Promise<void> {
    await this.page.getByRole('button', { name: '记为已发出' }).click();
    await expect(this.page.locator('.room-head .chip')).toHaveText(status);
  }

  /** Writes down what happened; `fields` by label, ticks by their words. */
  async write(what: string, fields: Record<string, string> = {}, ticks: string[] = []): Promise<void> {
    const form = this.page.locator('form.record-form').first();
    const before = await this.page.locator('.timeline > li').count();
    await form.getByLabel('发生了什么').selectOption({ label: what });
    for (const [label, value] of Object.entries(fields)) {
      const field = form.getByLabel(label);
      await ((await field.evaluate((element) => element.tagName)) === 'SELECT'
        ? field.selectOption({ label: value })
        : field.fill(value));
    }
    for (const tick of ticks) await form.getByLabel(tick).check();
    await form.getByRole('button', { name: '记下来' }).click();
    await expect(this.page.locator('.timeline > li')).toHaveCount(before + 1);
  }

  /** Lets days pass for the desk alone, and comes back to it. */
  async passDays(days: number): Promise<void> {
    await this.page.clock.setFixedTime(Date.now() + days * DAY_MS);
    await this.page.reload();
    await expect(this.page.locator('.panel.next')).toBeVisible();
  }

  async finish(outcome: string, steps: string[]): Promise<void> {
    const closing = this.page.locator('section.panel', { has: this.page.locator('.closing') });
    // Each place where a permission to charge may live is ticked by itself.
    for (const tick of await closing.locator('.mandate-ticks input').all()) await tick.check();
    for (const step of steps) await closing.getByRole('button', { name: `${step}: 做了` }).click();
    await closing.getByRole('button', { name: '结案' }).click();
    await this.expectStep('nothing', '已结束');
    await expect(closing).toContainText(outcome);
  }
}
