// Nothing leaves the machine but what docs/decisions/0003-time-stamps.md names.
import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './source-files';

const ASKER = 'lib/browser/time-stamp/stamping.ts';
const SPEAKS =
  /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|WebTransport|RTCPeerConnection/;

const sources = listFiles('lib', 'components', 'entrypoints').filter((file) => /\.tsx?$/.test(file));

/** Without what comments say. */
const codeOf = (file: string) => readSource(file).replace(/(?:^|\s)\/\/.*$/gm, '');

describe('network', () => {
  it('is spoken to in one file only', () => {
    expect(sources.filter((file) => SPEAKS.test(codeOf(file)))).toEqual([ASKER]);
  });

  it('that only the desk imports', () => {
    const importers = sources.filter((file) => readSource(file).includes('time-stamp/stamping'));
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !file.startsWith('entrypoints/desk/'))).toEqual([]);
  });

  it('is closed to the popup by its own policy', () => {
    expect(readSource('entrypoints/popup/index.html')).toContain(
      `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'" />`,
    );
  });
});
