// The page with its resources in one file, where the browser makes such files (Chromium).

type PageCapture = { saveAsMHTML(details: { tabId: number }): Promise<Blob | undefined> };

/** Null where there is no such API or the browser declines this page. */
export async function takeArchive(tabId: number): Promise<Blob | null> {
  // The polyfill does not know pageCapture; Chromium's own call answers with a promise.
  const scope = globalThis as { chrome?: { pageCapture?: PageCapture } };
  try {
    return (await scope.chrome?.pageCapture?.saveAsMHTML({ tabId })) ?? null;
  } catch {
    return null;
  }
}
