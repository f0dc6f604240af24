// Mounts the card of a clause in its host and takes it down again.
import { render } from 'preact';
import { ClauseCard } from '@/components/card/ClauseCard';
import css from '@/components/card/card.css?inline';
import { TranslateProvider } from '@/components/translate';
import { translate } from '@/lib/browser/translate';
import type { Clause } from '@/lib/core/clauses/types';
import { createCardHost } from '@/lib/page/marks';

export function createClauseCard(
  document: Document,
  keepEvidence: (clause: Clause | null) => Promise<boolean>,
) {
  const host = createCardHost(document, css);
  return {
    open(clauses: readonly Clause[], at: { x: number; y: number }): void {
      host.open(at, translate('card_title'), (root) => {
        render(
          <TranslateProvider t={translate}>
            <ClauseCard clauses={onePerKind(clauses)} keepEvidence={keepEvidence} close={host.close} />
          </TranslateProvider>,
          root,
        );
        return () => render(null, root);
      });
    },
    close: host.close,
    holds: host.holds,
  };
}

/** Two rules may find the same kind in one sentence; its meaning is told once. */
function onePerKind(clauses: readonly Clause[]): Clause[] {
  return [...new Map(clauses.map((clause) => [clause.kind, clause])).values()];
}
