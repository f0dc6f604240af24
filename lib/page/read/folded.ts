// Text that is not rendered just now but belongs to the page: a closed <details>, a tab that is not chosen, a folded
// answer. A template or a hidden dialog is none of these.

const FOLD_CLASS =
  /(?:^|[\s_-])(?:tab-?pane(?:l|s)?|tabs?-?(?:content|item|body)|tabpanel|collapse|collapsed|collapsible|accordion(?:-\w+)?|fold(?:ed|able)?|expand(?:able|-content)?|faq-?(?:answer|content|body)|answer|swiper-slide)(?:[\s_-]|$)/i;
// A few words are a label or an icon's name; an agreement's paragraph is longer.
const SHORTEST_FOLDED_CHARS = 12;

/** True where an element that is not rendered holds text that a person can unfold. */
export function isFolded(element: Element, tag: string, role: string): boolean {
  if (element.getAttribute('hidden') === 'until-found') return true;
  const looksFolded =
    role === 'tabpanel' ||
    FOLD_CLASS.test(element.getAttribute('class') ?? '') ||
    (tag !== 'dialog' && role !== 'dialog' && role !== 'menu' && isUnfoldedByControl(element));
  return looksFolded && (element.textContent?.trim().length ?? 0) >= SHORTEST_FOLDED_CHARS;
}

function isUnfoldedByControl(element: Element): boolean {
  const id = element.id;
  if (!id || /["\\\]]/.test(id)) return false;
  const control = element.ownerDocument?.querySelector(
    `[aria-controls="${id}"],[data-target="#${id}"],[data-bs-target="#${id}"]`,
  );
  if (control === null || control === undefined) return false;
  // A menu button also has aria-controls; what it opens is a menu, not text of the page.
  return control.getAttribute('aria-haspopup') === null;
}
