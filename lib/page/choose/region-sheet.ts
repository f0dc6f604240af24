// What one sees while marking a part of the page: everything else dimmed, a frame around the part, a bar that says how.
// One element of ours with a closed shadow root; the page's own elements are not touched.
import type { Frame } from '../capture/scroller';

const HOST_TAG = 'refundlens-choose';

export type RegionWords = {
  /** The name of the whole, for screen readers. */
  title: string;
  how: string;
  keys: string;
  cancel: string;
};

export type RegionSheet = {
  /** Lies over the whole view and hears of the pointer, but for the button. */
  surface: HTMLElement;
  isOnButton(): boolean;
  /** From the surface to the button and back: the page behind is out of reach of the keyboard. */
  moveFocus(): void;
  frame(box: Frame | null): void;
  /** What was chosen, for those who do not see the frame. */
  say(words: string): void;
  /** The page's element at a point of the view, our sheet left out. */
  under(x: number, y: number): Element | null;
  remove(): void;
};

export function createRegionSheet(
  page: Document,
  css: string,
  words: RegionWords,
  cancel: () => void,
): RegionSheet {
  const host = page.createElement(HOST_TAG);
  const style = { all: 'initial', position: 'fixed', inset: '0', 'z-index': '2147483647' };
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  addStyle(shadow, css);
  const sheet = part(page, 'div', 'sheet');
  sheet.tabIndex = 0;
  // The arrow keys are ours here, also where a screen reader would take them.
  sheet.setAttribute('role', 'application');
  sheet.setAttribute('aria-label', words.title);
  sheet.setAttribute('aria-describedby', 'how');
  const box = part(page, 'div', 'box');
  const bar = part(page, 'div', 'bar');
  const how = part(page, 'p', 'how');
  how.id = 'how';
  how.append(part(page, 'strong', '', words.how), part(page, 'span', '', words.keys));
  const button = part(page, 'button', '', words.cancel) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', cancel);
  bar.addEventListener('pointerdown', (event) => event.stopPropagation());
  const status = part(page, 'p', 'unseen');
  status.setAttribute('role', 'status');
  bar.append(how, button);
  sheet.append(box, bar, status);
  shadow.append(sheet);
  page.documentElement.append(host);
  sheet.focus({ preventScroll: true });

  return {
    surface: sheet,
    isOnButton: () => shadow.activeElement === button,
    moveFocus: () => (shadow.activeElement === button ? sheet : button).focus({ preventScroll: true }),
    frame(place) {
      sheet.classList.toggle('framed', place !== null);
      if (!place) return;
      for (const side of ['left', 'top', 'width', 'height'] as const) box.style[side] = `${place[side]}px`;
      // Out of the way of what is being marked.
      bar.classList.toggle('low', place.top < 90 && place.top + place.height < innerHeight - 90);
    },
    say(text) {
      status.textContent = text;
    },
    under: (x, y) => page.elementsFromPoint(x, y).find((element) => element !== host) ?? null,
    remove: () => host.remove(),
  };
}

function part(page: Document, tag: string, name: string, text = ''): HTMLElement {
  const element = page.createElement(tag);
  if (name !== '') element.className = name;
  element.textContent = text;
  return element;
}

function addStyle(shadow: ShadowRoot, css: string): void {
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
