// How to cancel: for each place where the permission to charge may live, the steps, when they were last looked at and by
// what they are known.
import { type CancelPath, cancelPathsFor } from '@/lib/core/subscriptions/cancel-paths';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { Fold } from '../../Fold';
import { formatStated } from '../../format/dates';
import { messageKey, useTranslate } from '../../translate';

export function CancelSteps(props: { item: Subscription }) {
  const t = useTranslate();
  const paths = cancelPathsFor(props.item);
  return (
    <section class="panel cancel-steps" aria-labelledby="cancel-steps-title">
      <h2 id="cancel-steps-title">{t('how_to_cancel')}</h2>
      {paths.length !== 1 && (
        <p class="soft">{t(paths.length === 0 ? 'cancel_on_site' : 'cancel_look_in_each')}</p>
      )}
      {paths.map((path, index) => (
        <Path key={path.id} path={path} open={index === 0} />
      ))}
    </section>
  );
}

function Path(props: { path: CancelPath; open: boolean }) {
  const t = useTranslate();
  const { path } = props;
  const language = t('language_tag') === 'zh-CN' ? 'zh' : 'en';
  const steps = path.steps[language];
  return (
    <Fold title={path.name[language]} open={props.open} level={3}>
      <ol class="numbered">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="faint">
        {t('path_checked', formatStated(path.checked, t('language_tag')))}{' '}
        {t(messageKey('path_source', path.source))}
      </p>
    </Fold>
  );
}
