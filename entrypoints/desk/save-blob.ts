// Hands a file to the browser's own saving, which needs no permission.

/** The browser reads the blob after the click; a minute is ample, and the memory is given back then. */
const KEPT_MS = 60_000;

export function saveBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
