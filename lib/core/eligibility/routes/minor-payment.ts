// Route 7: a minor paid. Under eight the contract is void; from eight to seventeen it hangs on the guardian's consent,
// unless it suits the age (民法典 19, 20, 145; 法释〔2025〕4号 10). The provider may set off what was already given.
import { wholeAmount } from '../amounts';
import type { Case } from '../case';
import { chineseLaw, draft, finding, type RouteFinding } from '../route';

const ADULT_AGE = 18;
/** Below it nothing a child does by itself in law is valid (民法典 20). */
const CAPACITY_AGE = 8;

export function assessMinorPayment(one: Case): RouteFinding {
  if (one.reason !== 'minor') return finding({});
  const { age } = one.answers;
  if (age !== undefined && age >= ADULT_AGE) return finding({ notes: ['not-a-minor'] });
  const small = age !== undefined && age < CAPACITY_AGE;
  const capacity = age === undefined ? ['cn-mfz-19', 'cn-mfz-20'] : small ? ['cn-mfz-20'] : ['cn-mfz-19'];
  const ids = [...capacity, ...(small ? [] : ['cn-mfz-145']), 'cn-yf-10', 'cn-mfz-157', 'cn-wcn-44'];
  const provisions = chineseLaw(one, ids, one.paidDay);
  if (provisions.length === 0) return finding({});
  const route = draft(one, {
    basis: 'statute',
    ground: 'minor-payment',
    strength: small ? 'stated' : 'arguable',
    amount: one.price ? wholeAmount(one.price) : null,
    whole: true,
    provisions,
    requires: [
      'guardian-asks',
      'proof-of-age',
      ...(small ? [] : (['guardian-did-not-agree'] as const)),
      'proof-of-payment',
    ],
    defeatedBy: [
      'adult-account',
      ...(small ? [] : (['guardian-agreed', 'fits-age'] as const)),
      ...(one.answers.usage === 'none' ? [] : (['use-may-be-deducted'] as const)),
    ],
    uses: one.price ? ['price'] : [],
    notes: ['complaints-one-after-another'],
  });
  return finding({ routes: [route], wants: age === undefined ? ['age'] : [] });
}
