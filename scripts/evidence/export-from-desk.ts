// Exports a record as a person does: opens it on the desk and presses the button.
import type { LaunchedExtension } from '../browser/launch';

const EXPORT_LIMIT_MS = 60_000;

/** Path of the downloaded zip. */
export async function exportFromDesk(extension: LaunchedExtension, id: string): Promise<string> {
  const desk = await extension.openExtensionPage(`desk.html#/evidence/${id}`);
  try {
    const download = desk.waitForEvent('download', { timeout: EXPORT_LIMIT_MS });
    // The first choice covers private data; beside it stands the original.
    await desk
      .locator('button.primary')
      .filter({ hasText: /导出|Export/ })
      .click();
    return await (await download).path();
  } finally {
    await desk.close();
  }
}
