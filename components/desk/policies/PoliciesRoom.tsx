// Terms of the providers one has seen, side by side, and what changed in each agreement since.
import { useTranslate } from '../../translate';
import { KeepTermsForm } from './KeepTermsForm';
import { PolicyView } from './PolicyView';
import { TermsTable } from './TermsTable';
import type { PoliciesProps } from './types';

export function PoliciesRoom(props: PoliciesProps) {
  const t = useTranslate();
  const { policies, policyId, setting, actions } = props;
  if (policies === null) {
    return (
      <>
        <RoomHead />
        <p class="soft" role="status">
          {t('loading')}
        </p>
      </>
    );
  }
  if (policyId !== null) {
    const policy = policies.find(({ address }) => address === policyId);
    return <PolicyView policy={policy ?? null} remove={() => actions.remove([policyId])} />;
  }
  return (
    <>
      <RoomHead />
      {policies.length === 0 ? <NoTerms /> : <TermsTable policies={policies} />}
      <KeepTermsForm
        setting={setting}
        save={actions.saveSetting}
        count={policies.length}
        removeAll={() => actions.remove(policies.map(({ address }) => address))}
      />
    </>
  );
}

function RoomHead() {
  const t = useTranslate();
  return (
    <div class="room-head">
      <h1>{t('room_policies')}</h1>
      <p class="soft">{t('policies_lead')}</p>
    </div>
  );
}

function NoTerms() {
  const t = useTranslate();
  return (
    <section class="empty" aria-labelledby="policies-empty">
      <h2 id="policies-empty" class="lead">
        {t('policies_empty')}
      </h2>
      <p class="soft">{t('policies_empty_how')}</p>
    </section>
  );
}
