// The bundle that the desk's tests load into a page: mounts the view with values from the test and writes down what it
// asks for. Files of an opened record are drawn here, in place of blobs of the database.
import { render } from 'preact';
import '@/assets/styles/tokens.css';
import '@/assets/styles/base.css';
import '@/assets/styles/desk.css';
import '@/assets/styles/record.css';
import '@/assets/styles/series.css';
import '@/assets/styles/redaction.css';
import '@/assets/styles/shelf.css';
import { DeskView } from '@/components/desk/DeskView';
import type { DeskProps, OpenedRecord } from '@/components/desk/desk-types';
import { TranslateProvider } from '@/components/translate';
import type { SeriesView } from '@/lib/core/evidence/series';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { BOXES } from './shelves';

export interface DeskMountOptions {
  messages: Record<string, { message: string }>;
  /** What is told of the set under way; without it no sets are offered. */
  series?: SeriesView;
  props: Omit<DeskProps, 'actions' | 'opened' | 'timeStamps' | 'series'>;
  /** A record is laid open with drawn pictures. */
  opened: EvidenceRecord | 'loading' | 'missing';
}

declare global {
  interface Window {
    mountDesk: (options: DeskMountOptions) => void;
    deskCalls: [name: string, ...values: unknown[]][];
  }
}

window.deskCalls = [];

window.mountDesk = ({ messages, props, opened, series }) => {
  const t = (key: string, ...values: (string | number)[]) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''));
  document.documentElement.lang = t('language_tag');
  render(
    <TranslateProvider t={t}>
      <DeskView
        {...props}
        opened={typeof opened === 'string' ? opened : layOpen(opened)}
        actions={{
          exportBundle: (id, wish) => window.deskCalls.push(['exportBundle', id, wish]),
          checkBundle: (file) => window.deskCalls.push(['checkBundle', file.name]),
          takeIn: () => window.deskCalls.push(['takeIn']),
          remove: (id) => window.deskCalls.push(['remove', id]),
        }}
        {...(series
          ? {
              series: {
                view: series,
                actions: {
                  start: (id) => window.deskCalls.push(['startSeries', id]),
                  end: () => window.deskCalls.push(['endSeries']),
                  choose: (next) => window.deskCalls.push(['chooseRole', next]),
                },
                exportSet: async (id) => {
                  window.deskCalls.push(['exportSet', id]);
                  return { code: 'evidence_damaged', file: 'page-1.png' };
                },
              },
            }
          : {})}
        timeStamps={{
          authority: 'https://stamps.example/tsr',
          asking: { state: 'idle' },
          save: async (authority) => {
            window.deskCalls.push(['saveAuthority', authority]);
            return 'time_stamp_bad_address';
          },
          stamp: (id) => window.deskCalls.push(['stamp', id]),
        }}
      />
    </TranslateProvider>,
    document.body,
  );
};

function layOpen(record: EvidenceRecord): OpenedRecord {
  const urls = new Map(record.files.map((file) => [file.name, `data:${file.type},${file.name}`]));
  for (const part of record.parts) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${part.width}" height="${part.height}"><rect width="100%" height="100%" fill="#c8d6dc"/><text x="40" y="80" font-size="40">${part.file}</text></svg>`;
    urls.set(part.file, `data:image/svg+xml,${encodeURIComponent(svg)}`);
  }
  const text = '订单详情\n自付款之日起7日内，会员可以提出退费。';
  const kept = { sha256: 'e'.repeat(64), signer: 'f'.repeat(64), number: 2, importedAt: null };
  return { record, urls, text, found: record.redaction ? null : BOXES, last: null, ...kept };
}
