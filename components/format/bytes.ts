// Sizes of files and stores.

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** "0 B", "814 B", "12.3 MB": steps of 1024, one decimal below ten. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = unit > 0 && value < 10 ? 1 : 0;
  return `${value.toFixed(digits)} ${UNITS[unit]}`;
}
