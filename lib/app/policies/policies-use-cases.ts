// Kept terms: taken down from agreements as the person wants it, laid side by side, and used to advise before one buys.
import type { Advice } from '@/lib/core/advice/advice-types';
import { adviseBeforeBuying } from '@/lib/core/advice/advise';
import { isBeforeBuying } from '@/lib/core/advice/before-buying';
import type { PageReading } from '@/lib/core/pages/reading';
import type { PageKind } from '@/lib/core/pages/types';
import { recordVersion, seenPolicy } from '@/lib/core/policies/record-version';
import { providerTerms } from '@/lib/core/policies/terms';
import { type KeepTerms, newestVersion, POLICIES_LIMIT, type Policy } from '@/lib/core/policies/types';
import { siteOf } from '@/lib/core/subscriptions/offer';

export type PolicyShelf = Record<string, Policy>;

export interface PoliciesPorts {
  policies: {
    read(): Promise<PolicyShelf>;
    /** One change after another, whichever of our pages makes it; the same value back means: write nothing. */
    update(change: (all: PolicyShelf) => PolicyShelf): Promise<void>;
  };
  setting: { read(): Promise<KeepTerms>; write(value: KeepTerms): Promise<void> };
  now(): number;
  /** The extension's own version. */
  reader(): string;
}

export interface PoliciesUseCases {
  /** An agreement was read in a tab; kept where the person keeps what they visit, and never from a private window. */
  pageSeen(reading: PageReading, isPrivate: boolean): Promise<void>;
  /** The person kept this page's evidence or subscription: its terms stay with it. */
  keep(reading: PageReading): Promise<void>;
  /** Read last, first. */
  list(): Promise<Policy[]>;
  remove(addresses: readonly string[]): Promise<void>;
  setting(): Promise<KeepTerms>;
  saveSetting(value: KeepTerms): Promise<void>;
  /** Null on pages where nothing is about to be bought. */
  advise(reading: PageReading): Promise<Advice | null>;
}

const AGREEMENTS: readonly PageKind[] = ['agreement', 'auto-renew-agreement', 'refund-policy'];
/** One sentence makes no agreement: help pages and notices have one, too. */
const MIN_SENTENCES = 2;

export function createPoliciesUseCases(ports: PoliciesPorts): PoliciesUseCases {
  const record = async (reading: PageReading): Promise<void> => {
    const seen = seenPolicy(reading, ports.reader());
    if (seen === null) return;
    const now = new Date(ports.now()).toISOString();
    await ports.policies.update((all) => {
      const before = Object.hasOwn(all, seen.address) ? (all[seen.address] ?? null) : null;
      const after = recordVersion(before, seen, now);
      return after === before ? all : withinLimit({ ...all, [seen.address]: after });
    });
  };

  return {
    async pageSeen(reading, isPrivate) {
      const sentences = new Set(reading.clauses.map(({ quote }) => quote)).size;
      const isAgreement = AGREEMENTS.includes(reading.page.kind) && sentences >= MIN_SENTENCES;
      if (isPrivate || !isAgreement || (await ports.setting.read()) !== 'visits') return;
      await record(reading);
    },
    async keep(reading) {
      if ((await ports.setting.read()) !== 'off') await record(reading);
    },
    list: async () => byLastSeen(Object.values(await ports.policies.read())),
    async remove(addresses) {
      await ports.policies.update((all) =>
        Object.fromEntries(Object.entries(all).filter(([address]) => !addresses.includes(address))),
      );
    },
    setting: () => ports.setting.read(),
    saveSetting: (value) => ports.setting.write(value),
    async advise(reading) {
      if (!isBeforeBuying(reading)) return null;
      const site = siteOf(reading.url);
      const all = Object.values(await ports.policies.read());
      const own = byLastSeen(all.filter((policy) => policy.site === site));
      return adviseBeforeBuying(reading, own, providerTerms(all.filter((policy) => policy.site !== site)));
    },
  };
}

function byLastSeen(policies: Policy[]): Policy[] {
  const seenAt = (policy: Policy) => newestVersion(policy).lastSeenAt;
  return policies.sort((one, other) => (seenAt(one) < seenAt(other) ? 1 : -1));
}

/** Those not seen for longest make room. */
function withinLimit(all: PolicyShelf): PolicyShelf {
  const policies = Object.values(all);
  if (policies.length <= POLICIES_LIMIT) return all;
  return Object.fromEntries(
    byLastSeen(policies)
      .slice(0, POLICIES_LIMIT)
      .map((policy) => [policy.address, policy]),
  );
}
