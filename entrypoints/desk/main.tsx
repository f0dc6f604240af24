// The desk's wiring: the evidence room's use-cases over the database, the words, the address.
import { render } from 'preact';
import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/desk.css';
import '@/assets/styles/record.css';
import '@/assets/styles/cases.css';
import { TranslateProvider } from '@/components/translate';
import { createEvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';
import { createRecordKeeper } from '@/lib/browser/evidence-store/record-keeper';
import { translate } from '@/lib/browser/translate';
import { createCases } from '../background/cases';
import { DeskApp } from './desk-app';

document.documentElement.lang = translate('language_tag');
document.title = translate('desk_title');

const evidence = createEvidenceUseCases({
  keeper: createRecordKeeper(),
  now: Date.now,
});
render(
  <TranslateProvider t={translate}>
    <DeskApp evidence={evidence} cases={createCases()} />
  </TranslateProvider>,
  document.body,
);
