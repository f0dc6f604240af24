// Reads a document to a PageText and keeps the way back. One code for the browser, where the computed style says what
// is seen, and for a DOM in Node without layout, where the tag, the hidden attribute and the inline style do.
import type { PageText } from '@/lib/core/text/page-text';
import type { FirstStates } from './controls';
import { createTextMap, type TextMap } from './map';
import { TextBuilder } from './text-builder';
import { PageWalk } from './walk';

export const TEXT_LIMIT_CHARS = 2_000_000;
/** A pause comes after so much work, so that no task of ours lasts 50 ms even on a slow machine. */
const SLICE_MS = 12;

export interface ReadOptions {
  /** Address to record instead of the document's own (saved pages). */
  url?: string;
  limitChars?: number;
  /** Kept by the caller between readings of one document: which boxes the page itself had ticked. */
  firstStates?: FirstStates;
}

export interface ReadPage {
  page: PageText;
  map: TextMap;
}

/** Reads the whole document at once. Never throws on odd markup; an empty document gives an empty text. */
export function readPageText(document: Document, options: ReadOptions = {}): ReadPage {
  const reading = startReading(document, options);
  for (const _ of reading.steps);
  return reading.finish();
}

/** The same in slices: gives the page's own work a turn between them. Null when `signal` aborted. */
export async function readPageTextInSlices(
  document: Document,
  options: ReadOptions & { signal?: AbortSignal; now: () => number; pause: () => Promise<void> },
): Promise<ReadPage | null> {
  const reading = startReading(document, options);
  let sliceStart = options.now();
  for (const _ of reading.steps) {
    if (options.now() - sliceStart < SLICE_MS) continue;
    await options.pause();
    if (options.signal?.aborted) return null;
    sliceStart = options.now();
  }
  return reading.finish();
}

function startReading(document: Document, options: ReadOptions) {
  const map = createTextMap(document);
  const builder = new TextBuilder(map, options.limitChars ?? TEXT_LIMIT_CHARS);
  const walk = new PageWalk(document, builder, options.firstStates ?? new WeakMap());
  const root = document.body ?? document.documentElement;
  const finish = (): ReadPage => {
    map.text = builder.finish();
    map.controls = walk.controlElements;
    const page: PageText = {
      url: options.url ?? document.URL ?? '',
      title: (document.title ?? '').replace(/\s+/g, ' ').trim(),
      lang: declaredLanguage(document),
      text: map.text,
      blocks: builder.blocks,
      boxes: walk.boxes,
      controls: walk.controls.map((control) => ({
        ...control,
        block: Math.min(control.block, builder.blocks.length - 1),
      })),
      truncated: builder.truncated,
    };
    return { page, map };
  };
  return { steps: root ? walk.steps(root) : [], finish };
}

function declaredLanguage(document: Document): string {
  const root = document.documentElement;
  const declared = root?.getAttribute('lang') ?? root?.getAttribute('xml:lang');
  if (declared) return declared.trim();
  const meta = document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  return meta?.split(',')[0]?.trim() ?? '';
}
