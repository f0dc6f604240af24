// The boxes as a list: what each covers, where it lies, and the way to it.
import { useRef } from 'preact/hooks';
import { partOfBox } from '@/lib/core/evidence/edit-boxes';
import type { PicturePart, RedactionBox } from '@/lib/core/evidence/types';
import { useTranslate, wordsFor } from '../translate';
import type { Redaction } from './use-redaction';

const THUMB_HEIGHT_PX = 28;
const THUMB_WIDTH_PX = 132;

export function CoverList(props: {
  redaction: Redaction;
  parts: readonly PicturePart[];
  urls: ReadonlyMap<string, string>;
  onFind: (key: number) => void;
}) {
  const t = useTranslate();
  const { redaction, parts } = props;
  // The button that took a box away goes with it: the list keeps the focus.
  const list = useRef<HTMLElement>(null);
  return (
    <section ref={list} class="cover-list" tabIndex={-1} aria-label={t('cover_list')}>
      {redaction.boxes.length === 0 && <p class="faint">{t('cover_none')}</p>}
      <ol>
        {redaction.boxes.map(({ key, box }) => {
          const kind = wordsFor(t, 'private', box.kind);
          const place = partOfBox(box, parts);
          return (
            <li key={key}>
              <Thumb box={box} part={place?.part ?? null} urls={props.urls} />
              <button type="button" class="text-button" onClick={() => props.onFind(key)}>
                {kind}
              </button>
              <span class="faint figures">
                {t('cover_place', place?.number ?? 0, box.left, box.top - (place?.part.top ?? 0))} ·{' '}
                {box.width} × {box.height}
              </span>
              <button
                type="button"
                class="text-button"
                aria-label={t('cover_remove_of', kind)}
                onClick={() => {
                  redaction.remove(key);
                  list.current?.focus();
                }}
              >
                {t('cover_remove')}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What lies below the box, cut out of its picture; it is shown to nobody but the person at this machine. */
function Thumb(props: { box: RedactionBox; part: PicturePart | null; urls: ReadonlyMap<string, string> }) {
  const { box, part } = props;
  const url = part && props.urls.get(part.file);
  if (!part || !url) return <span class="cover-thumb" aria-hidden="true" />;
  const scale = Math.min(1, THUMB_HEIGHT_PX / box.height);
  return (
    <span class="cover-thumb" aria-hidden="true">
      <span
        style={{
          width: `${Math.min(THUMB_WIDTH_PX, box.width * scale)}px`,
          height: `${box.height * scale}px`,
          backgroundImage: `url("${url}")`,
          backgroundSize: `${part.width * scale}px ${part.height * scale}px`,
          backgroundPosition: `${-box.left * scale}px ${-(box.top - part.top) * scale}px`,
        }}
      />
    </span>
  );
}
