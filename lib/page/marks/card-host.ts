// The one element of ours in a page: a closed shadow root for the card, there while the card is open and gone after.

/** Also how a capture finds what is ours (capture/own-marks.ts). */
export const HOST_TAG = 'refundlens-card';
const MARGIN_PX = 12;
const WIDTH_PX = 340;

export interface CardHost {
  /** Opens the card near a point of the view; `render` fills it and gives what takes its content down. */
  open(at: { x: number; y: number }, label: string, render: (root: HTMLElement) => () => void): void;
  close(): void;
  isOpen(): boolean;
  /** True for an event that happened inside the card. */
  holds(event: Event): boolean;
}

export function createCardHost(document: Document, css: string): CardHost {
  let host: HTMLElement | null = null;
  let takeDown = (): void => {};
  let focusedBefore: Element | null = null;
  let stopListening = new AbortController();

  const close = (): void => {
    if (host === null) return;
    stopListening.abort();
    takeDown();
    host.remove();
    host = null;
    // Only when the card still had it: a click elsewhere has moved the focus on purpose.
    if (document.activeElement === document.body || document.activeElement === null) {
      (focusedBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    }
    focusedBefore = null;
  };

  return {
    open(at, label, render) {
      close();
      focusedBefore = document.activeElement;
      host = document.createElement(HOST_TAG);
      const shadow = host.attachShadow({ mode: 'closed' });
      addStyle(shadow, css);
      const root = document.createElement('div');
      root.className = 'card';
      root.setAttribute('role', 'dialog');
      root.setAttribute('aria-label', label);
      root.tabIndex = -1;
      shadow.append(root);
      place(host, at);
      document.documentElement.append(host);
      takeDown = render(root);
      keepInView(host, root, at);
      root.focus({ preventScroll: true });
      stopListening = new AbortController();
      const { signal } = stopListening;
      document.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Escape') return;
          // The page's own dialog is not to close with our card.
          event.stopPropagation();
          close();
        },
        { capture: true, signal },
      );
    },
    close,
    isOpen: () => host !== null,
    holds: (event) => host !== null && event.composedPath().includes(host),
  };
}

/** A sheet of ours for a shadow root of ours. */
export function addStyle(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script adopt sheets.
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}

function place(host: HTMLElement, at: { x: number; y: number }): void {
  const left = Math.max(MARGIN_PX, Math.min(at.x - 24, innerWidth - WIDTH_PX - MARGIN_PX));
  const style: Record<string, string> = {
    all: 'initial',
    position: 'fixed',
    'z-index': '2147483647',
    left: `${left}px`,
    top: `${at.y + MARGIN_PX}px`,
    width: `${Math.min(WIDTH_PX, innerWidth - 2 * MARGIN_PX)}px`,
  };
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
}

/** Above the words when there is no room below. */
function keepInView(host: HTMLElement, root: HTMLElement, at: { x: number; y: number }): void {
  const { height } = root.getBoundingClientRect();
  const below = at.y + MARGIN_PX;
  if (below + height <= innerHeight - MARGIN_PX) return;
  host.style.setProperty('top', `${Math.max(MARGIN_PX, at.y - MARGIN_PX * 2 - height)}px`, 'important');
}
