// The pictures of a record one below the other, as the page was, and over them what a covered copy hides.
import { useCallback, useId, useRef, useState } from 'preact/hooks';
import { boxBetween, type PictureSize, pictureSize } from '@/lib/core/evidence/edit-boxes';
import type { PicturePart, RedactionBox } from '@/lib/core/evidence/types';
import { counted, useTranslate } from '../translate';
import { CoverLayer } from './CoverLayer';
import type { OpenedRecord } from './desk-types';
import { describeBox, RedactionEditor } from './RedactionEditor';
import type { Redaction } from './use-redaction';

/** A box that is added by the button, as a share of the picture's width. */
const NEW_BOX_SHARE = { width: 0.3, height: 0.06 };

export function RecordPictures(props: { opened: OpenedRecord; redaction: Redaction }) {
  const t = useTranslate();
  const { record, urls } = props.opened;
  const { redaction } = props;
  const [editing, setEditing] = useState(false);
  const [focus, setFocus] = useState<number | null>(null);
  const onFocus = useCallback((key: number | null) => setFocus(key), []);
  const [said, setSaid] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const parts = [...record.parts].sort((a, b) => a.top - b.top);
  // A bundle from elsewhere may call anything a picture: only what is one is shown, or opened in a tab of its own.
  const pictures = new Map(
    record.files.flatMap(({ name, type }) => {
      const url = urls.get(name);
      return type === 'image/png' && url !== undefined ? [[name, url]] : [];
    }),
  );
  if (parts.length === 0) return null;
  // Without one of the files boxes would lie in the wrong place; such a record is not exported anyway.
  const canEdit = record.redaction === undefined && parts.every(({ file }) => pictures.has(file));
  const isEditing = canEdit && editing;
  const picture = pictureSize(parts);
  const count = redaction.boxes.length;
  const { undo } = redaction;
  return (
    <section
      class="panel pictures"
      aria-labelledby="pictures-title"
      onKeyDown={(event) => {
        if (!isEditing || event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
        // In a field the browser undoes what was typed.
        if (event.target instanceof HTMLTextAreaElement) return;
        event.preventDefault();
        undo?.();
      }}
    >
      <div class="panel-head">
        <h2 id="pictures-title">{t('pictures')}</h2>
        {canEdit && (
          <button
            type="button"
            class="button"
            aria-pressed={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            {isEditing ? t('cover_hide') : count === 0 ? t('cover_start') : counted(t, 'cover_show', count)}
          </button>
        )}
      </div>
      {canEdit && props.opened.found?.length === 0 && !isEditing && <p class="faint">{t('cover_nothing')}</p>}
      {isEditing && (
        <>
          <p class="faint">{t('cover_lead')}</p>
          <p id={keysId} class="faint">
            {t('cover_keys')}
          </p>
          <p class="unseen" role="status">
            {said}
          </p>
        </>
      )}
      <div class="picture-frame" ref={frame}>
        <div class="picture-stack">
          {parts.map((part, index) => (
            <Picture
              key={part.file}
              part={part}
              url={pictures.get(part.file)}
              words={t('picture_of', index + 1, parts.length)}
              linked={!isEditing}
            />
          ))}
          {isEditing && (
            <CoverLayer
              redaction={redaction}
              picture={picture}
              focus={focus}
              onFocus={onFocus}
              describe={(box) => describeBox(box, t)}
              keysId={keysId}
              say={setSaid}
            />
          )}
        </div>
      </div>
      {isEditing && (
        <RedactionEditor
          redaction={redaction}
          parts={parts}
          urls={pictures}
          hasTexts={record.files.some(({ type }) => !type.startsWith('image/'))}
          onAdd={() => setFocus(redaction.add(boxInView(picture, frame.current)))}
          onFind={(key) => setFocus(key)}
        />
      )}
    </section>
  );
}

function Picture(props: { part: PicturePart; url: string | undefined; words: string; linked: boolean }) {
  const t = useTranslate();
  const { part, url, words } = props;
  // A picture whose file is gone is said to be missing, not left out.
  if (url === undefined) return <p>{t('picture_missing', words)}</p>;
  const image = (
    <img
      src={url}
      width={part.width}
      height={part.height}
      loading="lazy"
      alt={words}
      draggable={props.linked}
    />
  );
  if (!props.linked) return image;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {image}
    </a>
  );
}

/** A new box in the middle of what is seen of the picture. */
function boxInView(picture: PictureSize, frame: HTMLElement | null): RedactionBox {
  const width = picture.width * NEW_BOX_SHARE.width;
  const height = picture.width * NEW_BOX_SHARE.height;
  const seen =
    frame && frame.scrollHeight > 0 ? (frame.scrollTop + frame.clientHeight / 2) / frame.scrollHeight : 0;
  const from = { x: (picture.width - width) / 2, y: Math.max(0, seen * picture.height - height / 2) };
  const box = boxBetween(from, { x: from.x + width, y: from.y + height }, picture);
  return box ?? { kind: 'person', left: 0, top: 0, width: picture.width, height: picture.height };
}
