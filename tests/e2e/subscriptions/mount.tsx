// The bundle that the room's tests load into a page: mounts the view with values from the test and writes down what it
// asks for.
import { render } from 'preact';
import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/desk.css';
import '@/assets/styles/shelf.css';
import '@/assets/styles/record.css';
import '@/assets/styles/cases.css';
import '@/assets/styles/subscriptions.css';
import { DeskView } from '@/components/desk/DeskView';
import { SubscriptionsRoom } from '@/components/desk/subscriptions/SubscriptionsRoom';
import type { LedgerProps } from '@/components/desk/subscriptions/types';
import { TranslateProvider } from '@/components/translate';

export interface LedgerMountOptions {
  messages: Record<string, { message: string }>;
  props: Omit<LedgerProps, 'actions'>;
}

declare global {
  interface Window {
    mountLedger: (options: LedgerMountOptions) => void;
    ledgerCalls: [name: string, ...values: unknown[]][];
  }
}

window.ledgerCalls = [];

window.mountLedger = ({ messages, props }) => {
  const t = (key: string, ...values: (string | number)[]) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => String(values[Number(at) - 1] ?? ''));
  document.documentElement.lang = t('language_tag');
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void window.ledgerCalls.push([name, ...values]);
  const { subscriptionId } = props;
  render(
    <TranslateProvider t={t}>
      <DeskView
        place={
          subscriptionId === null ? { room: 'subscriptions' } : { room: 'subscriptions', subscriptionId }
        }
        shelf={null}
        opened="loading"
        exporting={{ state: 'idle' }}
        check={{ state: 'idle' }}
        storage={null}
        version="0.1.0"
        actions={{
          exportBundle: note('exportBundle'),
          checkBundle: note('checkBundle'),
          takeIn: note('takeIn'),
          remove: note('remove'),
        }}
        subscriptionsRoom={
          <SubscriptionsRoom
            {...props}
            actions={{
              save: async (id, change) => {
                window.ledgerCalls.push(['save', id, change]);
                return id ?? 'new';
              },
              change: note('change'),
              tick: note('tick'),
              answer: note('answer'),
              askRefund: note('askRefund'),
              remove: note('remove'),
              importFile: note('importFile'),
              exportFile: note('exportFile'),
              settleReminder: note('settleReminder'),
              remindLater: note('remindLater'),
              switchSync: note('switchSync'),
              clearSync: note('clearSync'),
              saveSettings: note('saveSettings'),
            }}
          />
        }
      />
    </TranslateProvider>,
    document.body,
  );
};
