// What a capture needs from outside. Codes are what the person is told (locale keys of the same name).

import type { z } from 'zod';
import type { PageQuestions, QuestionName } from '@/lib/core/evidence/page-dialogue';
import type { ImageSize, TileDraw } from '@/lib/core/evidence/place-tile';
import type { CaptureProgress, EvidenceRecord, PicturePart } from '@/lib/core/evidence/types';
import type { PageReading } from '@/lib/core/pages/reading';
import type { RecordFile, RecordKeeper } from '../evidence/ports';
import type { SeriesUseCases } from './series-use-cases';

export type CaptureCode =
  | 'capture_already_running'
  | 'capture_page_unreachable'
  | 'capture_stopped_cancelled'
  | 'capture_stopped_tab_switched'
  | 'capture_stopped_navigated'
  | 'capture_stopped_resized'
  | 'capture_stopped_interrupted'
  | 'capture_stopped_unsteady'
  | 'capture_part_gone'
  | 'capture_failed_quota'
  | 'capture_failed_storage'
  | 'capture_failed_fault';

/** An expected end of a capture, carried up to where the page is restored and the person told. */
export class CaptureStop extends Error {
  constructor(readonly code: CaptureCode) {
    super(code);
  }
}

export type PageLink = {
  ask<K extends QuestionName>(
    name: K,
    payload: z.input<PageQuestions[K]['request']>,
  ): Promise<z.output<PageQuestions[K]['response']>>;
  close(): void;
};

export type TakenImage = ImageSize & { close(): void };

/** A part of the document in CSS pixels from its beginning; it may reach beyond the view. */
export type PageArea = { left: number; top: number; width: number; height: number };

/**
 * One picture of the tab in front of the tab's window, or of an area of its document; throws the browser's own error.
 * `asked` is called right before the browser is: from then on it counts.
 */
export type TakePicture<I> = (tabId: number, asked: () => void, area?: PageArea) => Promise<I>;

export type Stitcher<I extends TakenImage> = {
  draw(image: I, draws: readonly TileDraw[]): Promise<void>;
  /** Cuts the last part at `height` (picture pixels) and gives all parts, top to bottom. */
  finish(height: number): Promise<{ part: Omit<PicturePart, 'file'>; blob: Blob }[]>;
};

export type CapturePorts<I extends TakenImage = TakenImage> = {
  /** Milliseconds since the epoch, and by the monotonic clock. */
  now(): number;
  monotonicMs(): number;
  wait(ms: number): Promise<void>;
  zone(): string;
  newId(): string;
  pages: {
    /** Injects the capture script and opens the way to it; null where the browser does not allow it. */
    open(tabId: number): Promise<PageLink | null>;
  };
  tabs: {
    /** Watches from now on whether the tab stays in front and on its page; null when there is no such tab. */
    watch(tabId: number): Promise<{ stopCode(): CaptureCode | null; dispose(): void } | null>;
  };
  pictures: {
    take: TakePicture<I>;
    /** Whether the browser draws areas beyond the view (Firefox); without it every picture is one of the view. */
    takesAreas: boolean;
    createStitcher(size: { width: number; height: number }): Stitcher<I>;
  };
  /** The page with its resources in one file, or null where the browser has no such thing (then HTML is asked). */
  snapshot(tabId: number): Promise<Blob | null>;
  environment(): Promise<Pick<EvidenceRecord['environment'], 'browser' | 'os' | 'extensionVersion'>>;
  /** What the extension read on the tab's page, when it did. */
  reading(tabId: number): Promise<PageReading | null>;
  /** Never rejects: a page without our inspector has no marks. */
  marks: { set(tabId: number, shown: boolean): Promise<void> };
  progress: { read(): Promise<CaptureProgress>; write(progress: CaptureProgress): Promise<void> };
  /** The set under way; null from `place` while there is none. */
  series: Pick<SeriesUseCases, 'place' | 'taken'>;
  keeper: RecordKeeper;
  /** A fault of ours: for the log, not for the person. */
  report(fault: unknown): void;
};

export type { RecordFile };
