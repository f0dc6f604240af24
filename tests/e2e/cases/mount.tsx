// The bundle that the views' tests load into a page: the cases room in the desk, with values from the test; what it
// asks for is written down.
import { render } from 'preact';
import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/desk.css';
import '@/assets/styles/shelf.css';
import '@/assets/styles/record.css';
import '@/assets/styles/cases.css';
import { CasesRoom } from '@/components/desk/cases/CasesRoom';
import type { CasesProps } from '@/components/desk/cases/case-types';
import { DeskView } from '@/components/desk/DeskView';
import { TranslateProvider } from '@/components/translate';
import { CASES, HOSTILE, KEPT, UNCONFIRMED } from './case-shelf';

export interface CasesMountOptions {
  messages: Record<string, { message: string }>;
  props: Omit<CasesProps, 'actions' | 'cases' | 'records'>;
  /** Which cases are there; null while they are read. */
  shelf: 'stories' | 'unconfirmed' | 'hostile' | 'none' | null;
}

declare global {
  interface Window {
    mountCases: (options: CasesMountOptions) => void;
    caseCalls: [name: string, ...values: unknown[]][];
  }
}

window.caseCalls = [];
const note =
  (name: string) =>
  (...values: unknown[]) =>
    void window.caseCalls.push([name, ...values]);

const SHELVES = { stories: CASES, unconfirmed: [UNCONFIRMED], hostile: [HOSTILE], none: [] };

window.mountCases = ({ messages, props, shelf }) => {
  const t = (key: string, ...values: (string | number)[]) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''));
  document.documentElement.lang = t('language_tag');
  const { caseId } = props;
  render(
    <TranslateProvider t={t}>
      <DeskView
        place={caseId === null ? { room: 'cases' } : { room: 'cases', caseId }}
        shelf={null}
        opened="loading"
        exporting={{ state: 'idle' }}
        check={{ state: 'idle' }}
        storage={null}
        version="0.1.0"
        actions={{ exportBundle: () => {}, checkBundle: () => {}, takeIn: () => {}, remove: () => {} }}
        casesRoom={
          <CasesRoom
            {...props}
            cases={shelf === null ? null : SHELVES[shelf]}
            records={KEPT}
            actions={{
              startByHand: note('startByHand'),
              record: note('record'),
              remove: note('remove'),
              copy: async (text) => {
                note('copy')(text);
                return true;
              },
              print: note('print'),
              saveLetter: async (letter) => {
                note('saveLetter')(letter);
                return true;
              },
              exportCase: async (id, options) => {
                note('exportCase')(id, options);
                return { evidence: [], attachments: [] };
              },
              readFile: async () => null,
              saveFile: note('saveFile'),
            }}
          />
        }
      />
    </TranslateProvider>,
    document.body,
  );
};
