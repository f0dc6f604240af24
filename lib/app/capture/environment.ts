// With what and how a capture was made, as the record says it.
import type { PageAbout, PageShape } from '@/lib/core/evidence/page-dialogue';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import type { TakenPictures } from './take-pictures';

type Environment = EvidenceRecord['environment'];
type Made = { shape: PageShape; pictures: TakenPictures; about: PageAbout };

/** docs/decisions/0005-response-headers.md */
const NO_HEADERS =
  'not collected: it would need the permission to watch all requests, which is not asked for';

export function describeEnvironment(
  browser: Pick<Environment, 'browser' | 'os' | 'extensionVersion'>,
  { shape, pictures, about }: Made,
): Environment {
  const { view, scale } = pictures;
  return {
    ...browser,
    viewport: { width: view.width, height: view.height },
    devicePixelRatio: view.devicePixelRatio,
    scale,
    method: describeMethod(shape, pictures),
    headers: NO_HEADERS,
    response: about.response,
  };
}

function describeMethod(
  { scroller, cropped }: PageShape,
  { tiles, byAreas }: Pick<TakenPictures, 'tiles' | 'byAreas'>,
): string {
  const steps = [byAreas && tiles > 1 ? 'tabs.captureTab, areas of the document' : 'tabs.captureVisibleTab'];
  if (tiles > 1) steps.push(`scrolled and stitched (${scroller})`);
  if (cropped) steps.push('cropped');
  return steps.join(', ');
}
