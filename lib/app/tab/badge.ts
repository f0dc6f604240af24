// What the toolbar button says of a page, in one sign and one colour.
import type { Assessment } from '@/lib/core/eligibility/types';
import type { PageReading } from '@/lib/core/pages/reading';

export interface Badge {
  text: string;
  /** CSS colour; white text stands on it with a contrast of at least 4.5. */
  color: string;
  /** Locale key of the button's title. */
  titleKey: string;
}

export const NO_BADGE: Badge = { text: '', color: '#5f6368', titleKey: 'badge_title_idle' };

const BY_VERDICT: Readonly<Record<Assessment['verdict'], Badge>> = {
  full: { text: '✓', color: '#1b7f4b', titleKey: 'badge_title_full' },
  partial: { text: '½', color: '#1b7f4b', titleKey: 'badge_title_partial' },
  arguable: { text: '?', color: '#8a5a00', titleKey: 'badge_title_arguable' },
  none: { text: '×', color: '#b3261e', titleKey: 'badge_title_none' },
  unclear: { text: '·', color: '#5f6368', titleKey: 'badge_title_unclear' },
};

/** A warning outranks the verdict: it is about money that has not gone yet. */
export function badgeFor(reading: PageReading, assessment: Assessment): Badge {
  const warnings = reading.warnings.filter((warning) => warning.signals.length >= 2).length;
  if (warnings > 0) return { text: '!', color: '#b3261e', titleKey: 'badge_title_warning' };
  if (reading.page.kind === 'other' && reading.clauses.length === 0) return NO_BADGE;
  return BY_VERDICT[assessment.verdict];
}
