// The site of an address, as a person would name it.

/** "qingwu.example" of an address; the address itself when it has no host. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '') || url;
  } catch {
    return url;
  }
}
