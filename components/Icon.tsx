// Our own line icons on a 20-unit grid, drawn in the text's colour. Icons stand beside words and are hidden from
// screen readers; a button that shows only an icon carries its own label.

const PATHS = {
  /** The mark: an arrow that turns back and, with its handle, is a lens. */
  lens: 'M4.2 6.3A6.2 6.2 0 1 1 3 9.6M3.4 2.9l.7 3.6 3.6-.7M13.5 14l4 4',
  refresh: 'M16.5 10a6.5 6.5 0 1 1-1.9-4.6M16.8 2.8v3.6h-3.6',
  marker: 'M11.8 3.6 16.4 8.2 9.7 14.9H6.6L5 13.3v-3zM5.9 14.2 3.5 17h4.6',
  pencil: 'M13.4 3.4 16.6 6.6 7.2 16H4v-3.2zM11.2 5.6l3.2 3.2',
  archive: 'M3 4.2h14v3.6H3zM4.3 7.8v8h11.4v-8M8 11h4',
  screen: 'M3 4h14v9.5H3zM7 17h6M10 13.5V17',
  crop: 'M5.5 2v12.5H18M2 5.5h12.5V18',
  stack: 'M10 2.8 17.5 6.6 10 10.4 2.5 6.6zM3 10.2l7 3.6 7-3.6M3 13.6l7 3.6 7-3.6',
  page: 'M5 2.5h7.2L15.5 6v11.5H5zM12 2.7V6.2h3.4M7.8 9.5h4.8M7.8 12.5h4.8',
  target: 'M10 4.2A5.8 5.8 0 1 0 10 15.8 5.8 5.8 0 1 0 10 4.2M10 1.8v3M10 15.2v3M1.8 10h3M15.2 10h3',
  chevron: 'M7.5 4.8 12.8 10l-5.3 5.2',
  check: 'M4 10.6 8.2 14.8 16.2 5.6',
  alert: 'M10 3 18 16.6H2zM10 8.2v3.9M10 14.3v.2',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 1 0 0-14.4M10 9.2v4.6M10 6.3v.2',
  question:
    'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 1 0 0-14.4M7.9 8a2.1 2.1 0 1 1 3 2c-.6.3-.9.7-.9 1.4M10 13.8v.2',
  scales: 'M10 3v14M6 17h8M4 5.4h12M4 5.6 1.9 11h4.2zM16 5.6 13.9 11h4.2z',
  clock: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 1 0 0-14.4M10 6v4.3l2.8 1.7',
  close: 'M5 5l10 10M15 5 5 15',
  download: 'M10 3v9.2M6.2 8.8 10 12.6l3.8-3.8M3.5 16.8h13',
  bin: 'M3.8 5.6h12.4M8 5.4V3.2h4v2.2M5.4 5.8l.8 11h7.6l.8-11',
  lock: 'M5 9h10v8H5zM7.2 8.8V6.4a2.8 2.8 0 0 1 5.6 0v2.4',
  link: 'M8.2 11.8 11.8 8.2M9 6.2l2-2a3.3 3.3 0 0 1 4.7 4.7l-2 2M11 13.8l-2 2A3.3 3.3 0 0 1 4.3 11l2-2',
  back: 'M12.5 4.8 7.2 10l5.3 5.2',
  eyeOff: 'M3 3l14 14M8 5.2A8.6 8.6 0 0 1 18 10a10 10 0 0 1-2 2.7M5 6.6A10 10 0 0 0 2 10c2.6 5 7.4 6 11 4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon(props: { name: IconName; size?: number }) {
  const size = props.size ?? 18;
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[props.name]} />
    </svg>
  );
}
