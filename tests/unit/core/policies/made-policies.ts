// Made-up terms for the tests of this room and of what uses it.
import type { ClauseKind, ClauseParams } from '@/lib/core/clauses/types';
import type { SeenPolicy } from '@/lib/core/policies/record-version';
import type { KeptClause, Policy } from '@/lib/core/policies/types';

export function clause(kind: ClauseKind, quote: string, params: ClauseParams = {}): KeptClause {
  return { kind, quote, params };
}

export const WINDOW = clause('refund.window', '开通后 7 天内未使用任何权益的，可以申请全额退款。', {
  amount: 7,
  unit: 'day',
  from: 'opening',
});
export const RENEWAL = clause('renewal.auto', '会员到期前 24 小时内自动续费。');
export const LAST_WORD = clause('risk.final-say', '本协议的最终解释权归青禾影院所有。');

export function seen(clauses: KeptClause[], part: Partial<SeenPolicy> = {}): SeenPolicy {
  return {
    address: 'https://qinghe.example/agreement',
    site: 'qinghe.example',
    title: '青禾会员服务协议',
    kind: 'agreement',
    digest: clauses
      .map(({ quote }) => quote)
      .join('|')
      .slice(0, 40),
    chars: 1000,
    reader: '0.1.0',
    clauses,
    ...part,
  };
}

export function policy(site: string, clauses: KeptClause[], seenAt = '2026-11-20T04:00:00.000Z'): Policy {
  return {
    address: `https://${site}/agreement`,
    site,
    title: `${site} 会员协议`,
    kind: 'agreement',
    versions: [
      { firstSeenAt: seenAt, lastSeenAt: seenAt, digest: site, chars: 1000, reader: '0.1.0', clauses },
    ],
  };
}
