// Saved pages and server templates, made fit for a DOM in Node that does not repair markup as a browser does: text
// before <html>, <meta> between <html> and <head>, two <html>s, fragments without a body.

const SHELL_TAGS = /<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi;
const LANG = /<html\b[^>]*?\slang\s*=\s*["']?([\w-]+)/i;
const TITLE = /<title(?:\s[^>]*)?>([\s\S]*?)<\/title\s*>/i;

/** The same document with exactly one html, head (its title) and body, in which everything stands. */
export function repairSavedHtml(html: string): string {
  const lang = LANG.exec(html)?.[1] ?? '';
  const title = TITLE.exec(html)?.[1] ?? '';
  const content = html.replace(SHELL_TAGS, '');
  const attribute = lang === '' ? '' : ` lang="${lang}"`;
  return `<!doctype html><html${attribute}><head><title>${title}</title></head><body>${content}</body></html>`;
}
