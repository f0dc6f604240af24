// The background: registers its listeners in the first tick, holds nothing that must survive.
import { defineBackground } from 'wxt/utils/define-background';
import { createLedgerUseCases } from '@/lib/app/subscriptions/ledger-use-cases';
import { onKeepAsked, placeKeepMenu } from '@/lib/browser/keep-entries';
import { handleBackgroundMessages } from '@/lib/browser/messages/channel';
import { injectSniffer } from '@/lib/browser/page-scripts';
import { listWebTabs, onInstalledOrUpdated, onTabAddress, onTabRemoved } from '@/lib/browser/tabs';
import { translate } from '@/lib/browser/translate';
import { createCapture, createPageKeeping, markPart } from './capture';
import { createCases } from './cases';
import { createBackgroundHandlers } from './handlers';
import { createLedgerPorts } from './ledger-ports';
import { startSharing } from './ledger-sync';
import { createNotice } from './notice';
import { createPolicies } from './policies';
import { keepingTerms } from './policy-messages';
import { createSeries } from './series';
import { startReminders } from './subscriptions';
import { createTabs } from './tabs';

export default defineBackground(() => {
  const tabs = createTabs();
  const policies = createPolicies();
  const series = createSeries();
  const capture = keepingTerms(createCapture(series), policies);
  const cases = createCases();
  const ledgerPorts = createLedgerPorts();
  const ledger = createLedgerUseCases(ledgerPorts);
  const notice = createNotice();
  const keeping = createPageKeeping(capture, tabs);
  handleBackgroundMessages(
    createBackgroundHandlers({ tabs, capture, series, keeping, cases, ledger, notice, policies }),
    (_name, fault) => reportError(fault),
  );
  startReminders(ledgerPorts, cases, (fault) => reportError(fault));
  startSharing(ledgerPorts, (fault) => reportError(fault));
  onTabAddress((tabId) => void tabs.addressChanged(tabId));
  onTabRemoved((tabId) => void tabs.tabGone(tabId));
  onKeepAsked((tabId, wish) => void (wish === 'page' ? keeping.keep(tabId) : markPart(keeping, tabId)));
  onInstalledOrUpdated(() => {
    void sniffOpenTabs();
    void placeKeepMenu({ page: translate('menu_keep_evidence'), part: translate('menu_keep_part') });
  });
  // A capture said to be running while its worker is only now starting died with the one before.
  void capture.recover();
});

/** Tabs that were open before us have no sniffer, those from before an update one that has lost us. */
async function sniffOpenTabs(): Promise<void> {
  for (const { id } of await listWebTabs()) await injectSniffer(id);
}
