// What the popup asks of whoever mounts it: values in, callbacks out.
import type { ComponentChildren } from 'preact';
import type { Answers } from '@/lib/core/eligibility/types';
import type { SeriesView } from '@/lib/core/evidence/series';
import type { CaptureProgress } from '@/lib/core/evidence/types';
import type { Provision } from '@/lib/core/law/types';
import type { TabView } from '@/lib/core/pages/tab-view';
import type { DateText } from '@/lib/core/quantity/types';
import type { SeriesActions } from '../series/SeriesStrip';

/** A place in the page's text, with the words that stand there. */
export interface QuotedSpan {
  start: number;
  end: number;
  quote: string;
}

export interface PopupActions {
  reread: () => void;
  /** Replaces all answers. */
  saveAnswers: (answers: Answers) => void;
  showOnPage: (span: QuotedSpan) => void;
  setMarks: (shown: boolean) => void;
  startCapture: (mode: 'visible' | 'full') => void;
  /** Keeps one clause with what stands around it. */
  keepClause: (span: QuotedSpan) => void;
  /** Lets the person mark a part of the page; the popup gives way to it. */
  chooseRegion: () => void;
  cancelCapture: () => void;
  series: SeriesActions;
  /** Begins a refund case from this page and opens it in the desk; `route` is the ground's place in the assessment. */
  startCase: (route?: number) => void;
  /** Opens the desk, at a record when its id is given. */
  openDesk: (recordId?: string) => void;
}

/** Something that was asked for and did not happen. */
export type PopupTrouble = 'not-shown' | 'answer-not-saved' | 'case-not-started';

export interface PopupProps {
  tabId: number;
  view: TabView;
  /** The person's civil date. */
  today: DateText;
  capture: CaptureProgress;
  /** The set of captures under way; absent until it is known. */
  series?: SeriesView | null;
  /** The keys that keep the whole page without the popup, as the browser writes them; absent or '' for none. */
  shortcut?: string;
  trouble: PopupTrouble | null;
  provisionOf: (id: string) => Provision | null;
  actions: PopupActions;
  /** The adviser before buying, in the same way as the subscriptions. */
  advice?: ComponentChildren;
  /** The subscriptions of the page, mounted with values of their own. */
  subscriptions?: ComponentChildren;
}

export type ReadView = Extract<TabView, { state: 'read' }>;
