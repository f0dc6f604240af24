// Waiting until the page shows what it is going to show, each wait with a limit of its own.

const FONTS_LIMIT_MS = 1_500;
const IMAGES_LIMIT_MS = 1_200;
const FRAME_LIMIT_MS = 250;

/** Resolves after `count` animation frames: then the browser has painted what was changed before. */
export async function waitFrames(count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    // A hidden page gets no frames; the limit keeps the capture from hanging until the tab check ends it.
    await within(new Promise<void>((resolve) => requestAnimationFrame(() => resolve())), FRAME_LIMIT_MS);
  }
}

export async function waitFonts(page: Document): Promise<void> {
  await within(
    page.fonts.ready.then(() => undefined),
    FONTS_LIMIT_MS,
  );
}

/** Waits for the images of the view, down to `bottom` (CSS pixels); gives the number of those that are still not there. */
export async function waitImages(page: Document, bottom: number): Promise<number> {
  const waiting = [...page.images].filter((image) => !image.complete && isInView(image, bottom));
  if (waiting.length === 0) return 0;
  await within(Promise.all(waiting.map(untilLoaded)), IMAGES_LIMIT_MS);
  return waiting.filter((image) => !image.complete).length;
}

function untilLoaded(image: HTMLImageElement): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    image.addEventListener('load', done, { once: true });
    image.addEventListener('error', done, { once: true });
    if (image.complete) done();
  });
}

function isInView(element: Element, bottom: number): boolean {
  const rect = element.getBoundingClientRect();
  return rect.bottom > 0 && rect.top < bottom && rect.right > 0 && rect.left < innerWidth && rect.width > 0;
}

async function within(work: Promise<unknown>, limitMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work.catch(() => undefined), limit]);
  clearTimeout(timer);
}
