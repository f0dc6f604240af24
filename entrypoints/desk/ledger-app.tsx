// Holds what the subscriptions room shows, and turns what a person does into changes of the ledger.
import { useMemo, useState } from 'preact/hooks';
import { placeAddress } from '@/components/desk/desk-types';
import { SubscriptionsRoom } from '@/components/desk/subscriptions/SubscriptionsRoom';
import type { ImportState, LedgerActions } from '@/components/desk/subscriptions/types';
import { formatStated } from '@/components/format/dates';
import { formatMoney } from '@/components/format/money';
import type { CaseUseCases } from '@/lib/app/cases/case-use-cases';
import type { LedgerUseCases } from '@/lib/app/subscriptions/ledger-use-cases';
import type { TransferUseCases } from '@/lib/app/subscriptions/transfer-use-cases';
import { translate } from '@/lib/browser/translate';
import { toCivilDate } from '@/lib/core/calendar/civil-date';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import type { CalendarWords } from '@/lib/core/subscriptions/calendar-file';
import type { Mandate } from '@/lib/core/subscriptions/types';
import { saveBlob } from './save-blob';
import { useCaseDays } from './use-case-days';
import { type Sharing, useLedger, useSyncState } from './use-ledger';

/** Mandates that name a means of payment; a store's or a platform's own may draw on anything. */
const PAID_BY: ReadonlySet<Mandate> = new Set(['alipay', 'wechat', 'card', 'carrier']);

export function LedgerApp(props: {
  ledger: LedgerUseCases;
  cases: CaseUseCases;
  transfer: TransferUseCases;
  sharing: Sharing;
  records: EvidenceRecord[] | null;
  subscriptionId: string | null;
}) {
  const { ledger: useCases, transfer, cases, sharing } = props;
  const sync = useSyncState(sharing);
  const { ledger, settings, log, refresh } = useLedger(useCases);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const today = toCivilDate(Date.now(), timeZone);
  const caseDays = useCaseDays(cases, today);
  const [importing, setImporting] = useState<ImportState>({ state: 'idle' });

  const actions = useMemo<LedgerActions>(
    () => ({
      save: async (id, change) => {
        const kept = id === null ? addByHand(useCases, change) : useCases.edit(id, change);
        const item = await kept.catch(() => null);
        await refresh();
        return item?.id ?? null;
      },
      change: (id, change) => void useCases.edit(id, change).then(refresh),
      settleReminder: (id, chargeOn, settled) => void useCases.settle(id, chargeOn, settled).then(refresh),
      remindLater: (id) => void useCases.remindLater(id).then(refresh),
      tick: (id, tick) => void useCases.tick(id, tick).then(refresh),
      answer: (id, chargeOn, charged) => void useCases.answer(id, chargeOn, charged).then(refresh),
      askRefund: async (id, charge) => {
        const item = (await useCases.list()).find((one) => one.id === id);
        if (!item) return;
        // Said once here, it need not be asked again.
        if (charge) await useCases.answer(id, charge.chargedOn, true);
        const paymentMethod = PAID_BY.has(item.mandate) ? translate(`mandate_${item.mandate}`) : undefined;
        const begun = await cases.startFromPlan(item, { ...charge, paymentMethod });
        location.hash = placeAddress({ room: 'cases', caseId: begun.id });
      },
      remove: async (id) => {
        await useCases.remove(id);
        location.hash = placeAddress({ room: 'subscriptions' });
        await refresh();
      },
      importFile: async (file) => {
        setImporting({ state: 'working' });
        const outcome = await transfer.importText(await file.text()).catch(() => null);
        setImporting(
          outcome?.ok
            ? { state: 'done', added: outcome.added, updated: outcome.updated, refused: outcome.refused }
            : { state: 'failed', code: outcome?.code ?? 'not-readable' },
        );
        await refresh();
      },
      exportFile: async (kind) => {
        const file =
          kind === 'ics'
            ? await transfer.exportCalendar(calendarWords)
            : await (kind === 'csv' ? transfer.exportCsv() : transfer.exportAll());
        saveBlob(new Blob([file.text], { type: file.type }), file.name);
      },
      saveSettings: (next) => void useCases.saveSettings(next).then(refresh),
      switchSync: (on) => void sharing.store.switchTo(on),
      clearSync: () => void sharing.sync.clear(),
    }),
    [useCases, transfer, cases, sharing, refresh],
  );

  return (
    <SubscriptionsRoom
      ledger={ledger}
      settings={settings}
      log={log}
      records={props.records}
      cases={caseDays}
      today={today}
      zone={timeZone}
      subscriptionId={props.subscriptionId}
      importing={importing}
      sync={sync}
      actions={actions}
    />
  );
}

async function addByHand(useCases: LedgerUseCases, change: Parameters<LedgerActions['save']>[1]) {
  const { name, site = '', mandate = 'unknown', renewal = 'unknown', notes = '', ...rest } = change;
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const status = rest.trialEndsOn ? 'trial' : 'active';
  return useCases.keep({ ...fields, name, site, mandate, renewal, status, notes }, 'person');
}

const calendarWords: CalendarWords = {
  calendarName: translate('calendar_name'),
  event: (item, { charge }) => {
    const language = translate('language_tag');
    const price = item.price ? formatMoney(item.price, language) : translate('price_unknown');
    const estimated = charge.estimated ? ` ${translate('notice_estimated')}` : '';
    return {
      summary: translate('calendar_event', item.name),
      description: translate('calendar_event_text', formatStated(charge.on, language), price) + estimated,
    };
  },
};
