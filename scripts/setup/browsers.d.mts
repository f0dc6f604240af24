export function findChromium(): string | null;
export function findFirefox(): string | null;
export function ensureBrowsers(names: ('chromium' | 'firefox-esr')[]): void;
