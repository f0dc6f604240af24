// A deletion that asks first; the keyboard lands on what destroys nothing.
import { useId, useRef } from 'preact/hooks';
import { Icon } from '../../Icon';
import { useTranslate } from '../../translate';

export function ConfirmedDelete(props: { label: string; title: string; text: string; remove: () => void }) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        <Icon name="bin" size={16} />
        {props.label}
      </button>
      <dialog ref={dialog} class="confirm" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
        <h2 id={`${id}-title`} class="lead">
          {props.title}
        </h2>
        <p id={`${id}-text`} class="soft">
          {props.text}
        </p>
        <div class="confirm-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('delete_keep')}
          </button>
          <button
            type="button"
            class="button danger primary"
            onClick={() => {
              dialog.current?.close();
              props.remove();
            }}
          >
            {t('delete_confirm')}
          </button>
        </div>
      </dialog>
    </>
  );
}
