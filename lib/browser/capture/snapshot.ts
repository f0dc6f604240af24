// The page with its resources in one file, where the browser makes such files (Chromium).

type PageCapture = { saveAsMHTML(details: { tabId: number }): Promise<Blob | undefined> };

const TRY_LIMIT = 4;

/** Null where there is no such API or the browser declines this page. */
export async function takeArchive(tabId: number): Promise<Blob | null> {
  // The polyfill does not know pageCapture; Chromium's own call answers with a promise.
  const { pageCapture } = (globalThis as { chrome?: { pageCapture?: PageCapture } }).chrome ?? {};
  if (!pageCapture) return null;
  for (let attempt = 0; attempt < TRY_LIMIT; attempt += 1) {
    try {
      const archive = await pageCapture.saveAsMHTML({ tabId });
      // The blob stands on a temporary file that the browser deletes as soon as it likes: copied at once, and asked
      // for again where the file was gone already (NotFoundError).
      if (archive) return new Blob([await archive.arrayBuffer()], { type: archive.type });
    } catch (error) {
      if (!(error instanceof DOMException)) return null;
    }
  }
  return null;
}
