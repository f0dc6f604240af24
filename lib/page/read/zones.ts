// Where on the page an element's text stands: by tag and role, and for old pages by the plainest of class names.
import type { Block } from '@/lib/core/text/page-text';

type Zone = Block['zone'];

const ROLE_ZONES: Readonly<Record<string, Zone>> = {
  navigation: 'navigation',
  menubar: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  main: 'main',
};

const TAG_ZONES: Readonly<Record<string, Zone>> = {
  nav: 'navigation',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  dialog: 'dialog',
  main: 'main',
};

// Whole class tokens or ids only: "article-header" holds a title, "nav-tabs-content" holds the page.
const NAMED: readonly (readonly [RegExp, Zone])[] = [
  [
    /^(?:(?:site|page|global|main|g|m|common|web|pc)[-_]?)?(?:footer|foot)(?:[-_]?(?:wrap|wrapper|box|bar|links?))?$/i,
    'footer',
  ],
  [
    /^(?:(?:site|global|main|top|g|m|common|web|pc)[-_]?)?(?:nav|navbar|navigation|topbar|breadcrumbs?|crumbs?)$/i,
    'navigation',
  ],
  [/^(?:(?:site|global|g|common|web|pc)[-_]?)header$/i, 'header'],
  [/^(?:modal|dialog|modal-dialog|layui-layer|van-popup|el-dialog|ant-modal)$/i, 'dialog'],
];

/** The zone inside this element, given the one around it. `sectioned` is true inside main, article or section. */
export function zoneInside(
  element: Element,
  tag: string,
  role: string,
  around: Zone,
  sectioned: boolean,
): Zone {
  const found = ROLE_ZONES[role] ?? TAG_ZONES[tag] ?? zoneByName(element, tag);
  if (found === undefined) return around;
  if (found === 'dialog') return 'dialog';
  // A dialog's or article's own header and footer belong to its text.
  if (around === 'dialog') return found === 'navigation' ? found : 'dialog';
  if ((found === 'header' || found === 'footer') && role === '' && (sectioned || isInCard(element)))
    return around;
  if (around === 'navigation' || around === 'footer') return around;
  return found;
}

const CARD = /(?:^|[\s_-])(?:card|item|panel|order|cell|goods|product)(?:$|[\s_-])/i;

/** An order's box has a head and a foot of its own: number and state, sum and buttons. */
function isInCard(element: Element): boolean {
  const parent = element.parentElement;
  if (parent === null || parent.localName === 'body') return false;
  return parent.localName === 'li' || CARD.test(parent.getAttribute('class') ?? '');
}

function zoneByName(element: Element, tag: string): Zone | undefined {
  if (tag !== 'div' && tag !== 'section' && tag !== 'ul' && tag !== 'ol') return undefined;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.trim();
  if (names === '') return undefined;
  for (const name of names.split(/\s+/)) {
    for (const [pattern, zone] of NAMED) {
      // Some pages call their outermost wrapper so; one that holds the article is no footer.
      if (pattern.test(name)) return element.querySelector('main,article,h1') === null ? zone : undefined;
    }
  }
  return undefined;
}
