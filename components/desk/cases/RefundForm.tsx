// What a provider's refund form asks for, as far as the case knows it, to be copied over.
import { refundForm } from '@/lib/core/cases';
import { formatStated } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { useTranslate, wordsFor } from '../../translate';
import type { CasePart } from './part-types';

export function RefundForm(props: CasePart) {
  const t = useTranslate();
  const language = t('language_tag');
  const form = refundForm(props.view);
  const rows: [name: string, value: string][] = [
    [t('case_provider'), form.provider ?? ''],
    [t('fact_product'), form.product ?? ''],
    [t('fact_order_id'), form.orderId ?? ''],
    [t('fact_paid_at'), form.paidAt ? formatStated(form.paidAt, language) : ''],
    [t('fact_price'), form.price ? formatMoney(form.price, language) : ''],
    [t('case_amount'), form.amount ? formatMoney(form.amount, language) : ''],
    [t('answer_name_reason'), form.reason ? wordsFor(t, 'answer_reason', form.reason) : ''],
    [t('case_person_account'), form.account ?? ''],
    [t('case_person_name'), form.name ?? ''],
    [t('case_person_phone'), form.phone ?? ''],
  ];
  const known = rows.filter(([, value]) => value !== '');
  if (!props.view.claim.confirmed || known.length === 0) return null;
  return (
    <>
      <h3>{t('refund_form')}</h3>
      <dl class="about refund-form">
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="button"
        onClick={() => void props.actions.copy(known.map(([name, value]) => `${name}: ${value}`).join('\n'))}
      >
        {t('refund_form_copy')}
      </button>
    </>
  );
}
