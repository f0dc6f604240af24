// The use-cases of a tab with the browser behind their ports.
import { createTabUseCases, type TabUseCases } from '@/lib/app/tab/tab-use-cases';
import { showBadge } from '@/lib/browser/action-badge';
import { createEvidenceStore } from '@/lib/browser/evidence-store/evidence-store';
import { sendToPage } from '@/lib/browser/messages/channel';
import { injectInspector, isInspected, readContentType } from '@/lib/browser/page-scripts';
import { createAnswersStore, createMarksPreference } from '@/lib/browser/storage/answers-store';
import { localArea, onSessionChange, sessionArea } from '@/lib/browser/storage/areas';
import { createReadingsStore } from '@/lib/browser/storage/readings-store';
import { readTab } from '@/lib/browser/tabs';
import { translate } from '@/lib/browser/translate';
import { toCivilDate } from '@/lib/core/calendar/civil-date';
import { assessRefund } from '@/lib/core/eligibility';

export const readings = createReadingsStore(sessionArea, onSessionChange);

export function createTabs(): TabUseCases {
  const marks = createMarksPreference(localArea);
  const evidence = createEvidenceStore();
  return createTabUseCases({
    tabs: { read: readTab },
    readings,
    answers: createAnswersStore(localArea),
    pages: {
      inject: injectInspector,
      isInspected,
      contentType: readContentType,
      reread: async (tabId) => (await sendToPage(tabId, 'page.reread', {})).ok,
    },
    badge: {
      show: (tabId, { text, color, titleKey }) =>
        showBadge(tabId, { text, color, title: translate(titleKey) }),
    },
    assessments: { read: readings.readAssessment, keep: readings.keepAssessment },
    evidence: { countFor: evidence.countFor },
    marksShown: async () => (await marks.read()).value,
    today: () => toCivilDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone),
    assess: assessRefund,
  });
}
