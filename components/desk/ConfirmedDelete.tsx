// A deletion that asks first; the keyboard lands on what destroys nothing.
import { useId, useRef } from 'preact/hooks';
import { Icon } from '../Icon';
import { useTranslate } from '../translate';

export interface ConfirmedDeleteProps {
  label: string;
  title: string;
  text: string;
  /** What the button that deletes says; "delete" unless given. */
  confirm?: string;
  remove: () => void;
}

export function ConfirmedDelete(props: ConfirmedDeleteProps) {
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
          {/* First in order, so that Enter on an open dialog deletes nothing. */}
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
            {props.confirm ?? t('delete_confirm')}
          </button>
        </div>
      </dialog>
    </>
  );
}
