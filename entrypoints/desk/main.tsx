// The desk's wiring: the evidence room's use-cases over the database, the words, the address.
import { render } from 'preact';
import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/desk.css';
import '@/assets/styles/record.css';
import '@/assets/styles/redaction.css';
import '@/assets/styles/shelf.css';
import '@/assets/styles/series.css';
import '@/assets/styles/cases.css';
import '@/assets/styles/subscriptions.css';
import '@/assets/styles/policies.css';
import { TranslateProvider } from '@/components/translate';
import { createEvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';
import { createLedgerUseCases } from '@/lib/app/subscriptions/ledger-use-cases';
import { createTransferUseCases } from '@/lib/app/subscriptions/transfer-use-cases';
import { createRecordKeeper } from '@/lib/browser/evidence-store/record-keeper';
import { readAuthority, stamping, verifyToken } from '@/lib/browser/time-stamp/stamping';
import { translate } from '@/lib/browser/translate';
import { createCases } from '../background/cases';
import { createLedgerPorts } from '../background/ledger-ports';
import { createSharing } from '../background/ledger-sync';
import { createSeries } from '../background/series';
import { DeskApp } from './desk-app';
import { narrowNetwork } from './narrow-network';

const authority = await readAuthority();
narrowNetwork(document, authority);

document.documentElement.lang = translate('language_tag');
document.title = translate('desk_title');

const evidence = createEvidenceUseCases({
  keeper: { ...createRecordKeeper(), verifyToken },
  now: Date.now,
  stamping,
});
const ledgerPorts = createLedgerPorts();
render(
  <TranslateProvider t={translate}>
    <DeskApp
      evidence={evidence}
      series={createSeries()}
      authority={authority ?? ''}
      cases={createCases()}
      ledger={createLedgerUseCases(ledgerPorts)}
      transfer={createTransferUseCases(ledgerPorts)}
      sharing={createSharing(ledgerPorts)}
    />
  </TranslateProvider>,
  document.body,
);
