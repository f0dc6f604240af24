// The pictures of a record one below the other, as the page was, and over them what a covered copy would hide.
import { useState } from 'preact/hooks';
import type { PicturePart, RedactionBox } from '@/lib/core/evidence/types';
import { counted, useTranslate } from '../translate';
import type { OpenedRecord } from './desk-types';

export function RecordPictures(props: { opened: OpenedRecord }) {
  const t = useTranslate();
  const [covered, setCovered] = useState(false);
  const { record, urls, boxes } = props.opened;
  const parts = [...record.parts].sort((a, b) => a.top - b.top);
  if (parts.length === 0) return null;
  return (
    <section class="panel pictures" aria-labelledby="pictures-title">
      <div class="panel-head">
        <h2 id="pictures-title">{t('pictures')}</h2>
        {boxes && boxes.length > 0 && (
          <button type="button" class="button" aria-pressed={covered} onClick={() => setCovered(!covered)}>
            {counted(t, covered ? 'cover_hide' : 'cover_show', boxes.length)}
          </button>
        )}
      </div>
      {boxes?.length === 0 && <p class="faint">{t('cover_nothing')}</p>}
      <div class="picture-frame">
        <div class="picture-stack">
          {parts.map((part, index) => {
            const url = urls.get(part.file);
            const words = t('picture_of', index + 1, parts.length);
            // A picture whose file is gone is said to be missing, not left out.
            if (url === undefined) return <p key={part.file}>{t('picture_missing', words)}</p>;
            return (
              <a key={part.file} href={url} target="_blank" rel="noreferrer">
                <img src={url} width={part.width} height={part.height} loading="lazy" alt={words} />
              </a>
            );
          })}
          {covered && boxes && <Covers boxes={boxes} parts={parts} />}
        </div>
      </div>
    </section>
  );
}

/** Boxes in shares of the whole picture, so that they stay in place at any width. */
function Covers(props: { boxes: RedactionBox[]; parts: PicturePart[] }) {
  const width = Math.max(...props.parts.map((part) => part.width));
  const height = Math.max(...props.parts.map((part) => part.top + part.height));
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div class="covers" aria-hidden="true">
      {props.boxes.map((box) => (
        <i
          key={`${box.left}-${box.top}-${box.kind}`}
          style={{
            left: share(box.left, width),
            top: share(box.top, height),
            width: share(box.width, width),
            height: share(box.height, height),
          }}
        />
      ))}
    </div>
  );
}
