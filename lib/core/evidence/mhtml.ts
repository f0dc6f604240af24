// Reads the main document out of an MHTML file (RFC 2557) as Chromium writes it. Pictures and frames are left alone.
import { base64ToBytes } from './signature';
import { bytesToText } from './zip-container';

/** The first text/html part, decoded, or null when there is none that can be read. */
export function readMainDocument(mhtml: Uint8Array): string | null {
  // Latin-1: one unit a byte, so that parts are cut by bytes and only then decoded.
  const source = bytesToBinary(mhtml);
  const boundary = /boundary="([^"]{1,200})"/i.exec(source.slice(0, 4_000))?.[1];
  if (boundary === undefined) return null;
  for (const part of source.split(`--${boundary}`).slice(1)) {
    const blank = /\r?\n\r?\n/.exec(part);
    if (!blank) continue;
    const head = part.slice(0, blank.index);
    if (!/^content-type:\s*text\/html/im.test(head)) continue;
    const body = part.slice(blank.index + blank[0].length);
    const encoding = /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase() ?? '8bit';
    const bytes = decodeBody(body, encoding);
    return bytes && bytesToText(bytes);
  }
  return null;
}

function decodeBody(body: string, encoding: string): Uint8Array | null {
  if (encoding === 'base64') return base64ToBytes(body.replace(/\s/g, ''));
  if (encoding === 'quoted-printable') {
    const joined = body.replace(/=\r?\n/g, '');
    return binaryToBytes(
      joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }
  return binaryToBytes(body);
}

function bytesToBinary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return text;
}

function binaryToBytes(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index) & 255);
}
