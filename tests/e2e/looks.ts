// In what looks a room is tried: every pair of language, theme and width once. A fault that needs all three at once has not
// been seen; trying all eight doubled the time for nothing.

export interface Look {
  locale: 'zh_CN' | 'en';
  colorScheme: 'light' | 'dark';
  width: number;
}

const WIDE = 1200;
const NARROW = 420;

export const LOOKS: readonly Look[] = [
  { locale: 'zh_CN', colorScheme: 'light', width: WIDE },
  { locale: 'zh_CN', colorScheme: 'dark', width: NARROW },
  { locale: 'en', colorScheme: 'light', width: NARROW },
  { locale: 'en', colorScheme: 'dark', width: WIDE },
];
