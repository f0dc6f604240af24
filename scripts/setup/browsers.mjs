// Finds a Chromium and a Firefox, or installs Debian's where apt and root allow, or says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// Chromium before Chrome: branded Chrome no longer takes --load-extension.
const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of the executable, or null. `CHROME_PATH` and `FIREFOX_PATH` outrank the usual places. */
export function findChromium() {
  return find(process.env.CHROME_PATH, CHROMIUM);
}

export function findFirefox() {
  return find(process.env.FIREFOX_PATH, FIREFOX);
}

/** Makes sure that the browsers named ('chromium', 'firefox-esr') are there; ends the process with advice when not. */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => (name === 'chromium' ? findChromium() : findFirefox()) === null);
  const packages = [
    ...missing,
    ...(hasLanguagePacks() ? [] : ['chromium-l10n']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (packages.length === 0) return;
  if (canInstall()) {
    console.log(`Installing ${packages.join(', ')} (apt-get)…`);
    apt(['update', '-q']);
    apt(['install', '-y', '-q', '--no-install-recommends', ...packages]);
  }
  const stillMissing = missing.filter(
    (name) => (name === 'chromium' ? findChromium() : findFirefox()) === null,
  );
  if (stillMissing.length === 0) return;
  console.error(
    `Please install ${stillMissing.join(' and ')} (Debian: apt-get install ${packages.join(' ')}), or set CHROME_PATH / FIREFOX_PATH to its executable.`,
  );
  process.exit(1);
}

function find(named, places) {
  if (named && existsSync(named)) return named;
  return places.find((place) => existsSync(place)) ?? null;
}

/** Debian packs Chromium's languages apart: without them an extension speaks English whatever --lang says. */
function hasLanguagePacks() {
  const debian = findChromium() === '/usr/bin/chromium' || (findChromium() === null && canInstall());
  return (
    !debian ||
    existsSync('/usr/share/chromium/locales/zh-CN.pak') ||
    existsSync('/usr/lib/chromium/locales/zh-CN.pak')
  );
}

/** Without one, screenshots show boxes for Chinese. Where fontconfig is absent the desktop has fonts of its own. */
function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return process.platform !== 'linux' || (status === 0 && stdout.trim() !== '');
}

function canInstall() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version']).status === 0
  );
}

function apt(args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
