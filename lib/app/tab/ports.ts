// What the use-cases of a tab need from outside.
import type { AssessmentInput } from '@/lib/core/eligibility/case';
import type { Answers, Assessment } from '@/lib/core/eligibility/types';
import type { PageReading } from '@/lib/core/pages/reading';
import type { DateText } from '@/lib/core/quantity/types';
import type { Badge } from './badge';

/** The readings of a tab's frames, by frame id; 0 is the top frame. */
export type FrameReadings = Record<number, PageReading>;

export interface TabPorts {
  tabs: {
    /** Null when there is no such tab. */
    read(tabId: number): Promise<{ url: string; loading: boolean } | null>;
  };
  readings: {
    read(tabId: number): Promise<FrameReadings>;
    /** Changes one tab's readings, one change after another. */
    change(tabId: number, change: (frames: FrameReadings) => FrameReadings): Promise<void>;
    drop(tabId: number): Promise<void>;
    /** Resolves at the next change of this tab's readings, or false after `ms`. */
    nextChange(tabId: number, ms: number): Promise<boolean>;
  };
  answers: {
    read(key: string): Promise<Answers>;
    save(key: string, answers: Answers): Promise<void>;
  };
  pages: {
    inject(
      tabId: number,
      frames: 'all' | number[],
    ): Promise<{ ok: true } | { ok: false; code: 'error-page' | 'no-permission' | 'gone' | 'not-injected' }>;
    /** False when the top document is not the one that was read (a reload, a page gone elsewhere). */
    isInspected(tabId: number): Promise<boolean>;
    contentType(tabId: number): Promise<string | null>;
    /** Asks the inspectors of a tab to read again; false where none listens. */
    reread(tabId: number): Promise<boolean>;
  };
  /** Assessments worked out before: the popup is not to wait for what was known when the page was read. */
  assessments: {
    /** Null where none was kept for exactly this `basis`. */
    read(tabId: number, basis: string): Promise<Assessment | null>;
    keep(tabId: number, basis: string, assessment: Assessment): Promise<void>;
  };
  badge: { show(tabId: number, badge: Badge): Promise<void> };
  evidence: { countFor(url: string): Promise<number> };
  /** Whether the person wants marks in pages. */
  marksShown(): Promise<boolean>;
  /** Today as a civil date in the person's zone. */
  today(): DateText;
  assess(input: AssessmentInput): Assessment;
}
