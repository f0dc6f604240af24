// npm run --silent capture -- [--url URL] [--mode visible|full] [--redact] [--scale N] FILE… --out DIR
// Captures saved pages with the built extension in Chromium and writes each evidence bundle, unpacked, to DIR/<file>/.
// One JSON line a file on standard output; see docs/evidence.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { captureFile, openCaptureBrowser } from './evidence/capture-file';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    mode: { type: 'string', default: 'full' },
    redact: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
const { mode, out } = values;
const scale = Number(values.scale);
if (!out || positionals.length === 0 || (mode !== 'visible' && mode !== 'full') || !(scale > 0)) {
  console.error('usage: capture [--url URL] [--mode visible|full] [--redact] [--scale N] FILE… --out DIR');
  process.exit(2);
}

let failed = false;
const browser = await openCaptureBrowser(scale);
try {
  for (const file of positionals) {
    try {
      const address = values.url ?? `https://page.test/${encodeURIComponent(basename(file))}`;
      const result = await captureFile(browser, { file, address, mode, redact: values.redact });
      for (const { name, bytes } of result.entries) {
        const path = join(out, basename(file), name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
      }
      const { record, warnings, ms } = result;
      const { parts, notCaptured } = record;
      console.log(JSON.stringify({ file, record, parts, notCaptured, warnings, ms }));
    } catch (error) {
      failed = true;
      console.log(JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) }));
    }
  }
} finally {
  await browser.close();
}
process.exitCode = failed ? 1 : 0;
