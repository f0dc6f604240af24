// An event from the fields of the form it was written down with.
import {
  type CaseView,
  type DeedKind,
  type Material,
  type PlainDeed,
  plainDeedSchema,
} from '@/lib/core/cases';
import { parseMajor } from './claim-fields';

/** Null when a field that the event needs is empty or wrong. */
export function deedFromForm(
  kind: DeedKind,
  form: FormData,
  view: CaseView,
  materials: readonly Material[],
): PlainDeed | null {
  const currency = view.claim.amount?.currency ?? view.claim.facts.price?.currency ?? 'CNY';
  const raw = {
    kind,
    grounds: form.getAll('grounds').length > 0 ? form.getAll('grounds') : ['no-reason-given'],
    amount: parseMajor(String(form.get('amount') ?? ''), currency),
    settles: form.get('settles') === 'on',
    rung: form.get('rung'),
    outcome: form.get('outcome'),
    why: form.get('why'),
    materials,
  };
  const parsed = plainDeedSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}
