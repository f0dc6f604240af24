// Asks the background for its advice on the tab's page.
import { useEffect, useState } from 'preact/hooks';
import { AdviceCard } from '@/components/popup/AdviceCard';
import type { QuotedSpan } from '@/components/popup/popup-types';
import { openPoliciesPage } from '@/lib/browser/desk-page';
import { askBackground } from '@/lib/browser/messages/from-popup';
import type { Advice } from '@/lib/core/advice/advice-types';

/** `reading` is only looked at for having changed. */
export function AdviceApp(props: {
  tabId: number;
  reading: unknown;
  showOnPage: (span: QuotedSpan) => void;
  keepEvidence: () => void;
}) {
  const { tabId } = props;
  const [advice, setAdvice] = useState<Advice | null>(null);
  useEffect(() => {
    let gone = false;
    void askBackground('advice.view', { tabId }).then((sent) => {
      if (!gone) setAdvice(sent.ok ? sent.response.advice : null);
    });
    return () => {
      gone = true;
    };
  }, [tabId, props.reading]);
  if (advice === null) return null;
  return (
    <AdviceCard
      advice={advice}
      showOnPage={props.showOnPage}
      keepEvidence={props.keepEvidence}
      compare={openPoliciesPage}
    />
  );
}
