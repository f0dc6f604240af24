// The notice's one element in a page: a closed shadow root over the view that lets every click through but those on the
// notice, with a ring around what it speaks of. It is there while the notice is shown, and gone without a trace after.
import { addStyle, HOST_TAG } from '../marks/card-host';
import { type Box, boxAt, type Corner, chooseCorner } from './place';

export interface NoticeTargets {
  /** What must stay free: the buttons to pay. */
  avoid(): Box[];
  /** What the ring is drawn around; null when it is out of sight. */
  pointed(): Box | null;
}

export interface NoticeContent {
  label: string;
  targets: NoticeTargets;
  /** Fills it, and gives what takes its content down. */
  render(root: HTMLElement): () => void;
  /** Escape was pressed inside it. */
  escape(): void;
}

export interface NoticeHost {
  /** Shows it, or puts the new content in its place. False where the document has no root to stand in. */
  open(content: NoticeContent): boolean;
  /** Takes it out of the document for a moment (a picture is being taken), and puts it back. */
  suspend(suspended: boolean): void;
  close(): void;
  /** False also where the page has thrown it out. */
  isOpen(): boolean;
  holds(event: Event): boolean;
}

const FOLLOWED = ['scroll', 'resize', 'transitionend', 'toggle'] as const;
const RING_PX = 6;

export function createNoticeHost(document: Document, css: string): NoticeHost {
  let host: HTMLElement | null = null;
  let parts: { notice: HTMLElement; ring: HTMLElement } | null = null;
  let content: NoticeContent | null = null;
  let corner: Corner | null = null;
  let takeDown = (): void => {};
  let suspended = false;
  let frame = 0;
  let listening = new AbortController();
  let resized: ResizeObserver | null = null;

  const close = (): void => {
    listening.abort();
    resized?.disconnect();
    cancelAnimationFrame(frame);
    frame = 0;
    takeDown();
    host?.remove();
    host = null;
    parts = null;
    corner = null;
    suspended = false;
  };

  const place = (): void => {
    frame = 0;
    if (host === null || parts === null || content === null || suspended) return;
    // Thrown out by the page: it has its reasons, and a fight over the document helps nobody.
    if (!host.isConnected) {
      close();
      return;
    }
    const { notice, ring } = parts;
    const pointed = content.targets.pointed();
    ring.hidden = pointed === null;
    if (pointed) {
      const { left, top, width, height } = pointed;
      put(ring, {
        left: left - RING_PX,
        top: top - RING_PX,
        width: width + 2 * RING_PX,
        height: height + 2 * RING_PX,
      });
    }
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { width, height } = notice.getBoundingClientRect();
    const avoid = [...content.targets.avoid(), ...(pointed ? [pointed] : [])];
    corner = chooseCorner(view, { width, height }, avoid, corner);
    // No corner is free: rather unseen for now than over the button.
    notice.style.visibility = corner === null ? 'hidden' : '';
    if (corner === null) return;
    const { left, top } = boxAt(corner, view, { width, height });
    notice.style.left = `${Math.max(0, left)}px`;
    notice.style.top = `${Math.max(0, top)}px`;
  };

  const placeSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(place);
  };

  const attach = (): boolean => {
    if (host === null || parts === null) return false;
    const root = document.documentElement;
    if (root === null) return false;
    if (!host.isConnected) root.append(host);
    raise(host);
    // Beside a modal dialog of the page everything else is out of reach: then without buttons that would not answer.
    parts.notice.toggleAttribute('data-out-of-reach', document.querySelector('dialog:modal') !== null);
    place();
    return true;
  };

  return {
    open(newContent) {
      content = newContent;
      if (host !== null && parts !== null) {
        takeDown = content.render(parts.notice);
        return suspended || attach();
      }
      host = createHost(document);
      const shadow = host.attachShadow({ mode: 'closed' });
      addStyle(shadow, css);
      const ring = document.createElement('div');
      ring.className = 'ring';
      ring.setAttribute('aria-hidden', 'true');
      const notice = document.createElement('div');
      notice.className = 'card notice';
      notice.setAttribute('role', 'region');
      notice.setAttribute('aria-label', content.label);
      notice.addEventListener('keydown', (event) => {
        // Typed in the notice, meant for the notice.
        event.stopPropagation();
        if (event.key === 'Escape') content?.escape();
      });
      shadow.append(ring, notice);
      parts = { notice, ring };
      takeDown = content.render(notice);
      listening = new AbortController();
      const options = { signal: listening.signal, capture: true, passive: true };
      for (const name of FOLLOWED) addEventListener(name, placeSoon, options);
      // The page grew, or our own words did: a button may have come to lie under them.
      resized = new ResizeObserver(placeSoon);
      resized.observe(notice);
      if (document.body) resized.observe(document.body);
      if (!attach()) {
        close();
        return false;
      }
      return true;
    },
    suspend(value) {
      if (host === null || suspended === value) return;
      suspended = value;
      if (value) host.remove();
      else attach();
    },
    close,
    isOpen: () => host !== null && (suspended || host.isConnected),
    holds: (event) => host !== null && event.composedPath().includes(host),
  };
}

function createHost(document: Document): HTMLElement {
  const host = document.createElement(HOST_TAG);
  const style: Record<string, string> = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: '0',
    width: 'auto',
    height: 'auto',
    'pointer-events': 'none',
    'z-index': '2147483647',
  };
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
  return host;
}

/** Into the browser's top layer, over whatever stands there: no z-index of a page reaches it. */
function raise(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  } catch {
    // XML documents and pages that replaced the method: it then stands by its z-index.
  }
}

function put(element: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}
