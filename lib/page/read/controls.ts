// Controls of a page: what can be ticked, pressed, chosen or filled in, with the name a person would read beside it.
import type { Control } from '@/lib/core/text/page-text';

/** Ticks as they stood when an element was first read, so that a later reading still knows what the page had set. */
export type FirstStates = WeakMap<Element, boolean>;

const CONTROL_ROLES: Readonly<Record<string, Control['kind']>> = {
  checkbox: 'checkbox',
  menuitemcheckbox: 'checkbox',
  radio: 'radio',
  menuitemradio: 'radio',
  switch: 'switch',
  button: 'button',
};
const BUTTON_TYPES: ReadonlySet<string> = new Set(['button', 'submit', 'reset', 'image']);
const UNREAD_TYPES: ReadonlySet<string> = new Set(['password', 'hidden', 'file', 'color', 'range']);
const WRITTEN_TYPES: ReadonlySet<string> = new Set([
  'text',
  'search',
  'email',
  'url',
  'tel',
  'number',
  'date',
  'time',
  'month',
  'week',
  'datetime-local',
]);
const SECRET =
  /pass(?:word|wd|code)?|\bpwd|card|cc-|cvv|cvc|csc|security.?code|\bpin\b|otp|密码|卡号|安全码|验证码/i;
const LONGEST_LINK_CHARS = 60;
const LONGEST_LABEL_CHARS = 120;
const DRAWN_BOX = /(?:^|[\s_-])(?:check-?box|switch|radio)(?:[\s_-]|$)/i;
const DRAWN_TICK = /(?:^|[\s_-])(?:checked|is-checked|is-active|active|selected|on|open)(?:\s|$)/i;

/** The control that this element is, without its block; null when it is none. */
export function readControl(
  element: Element,
  tag: string,
  role: string,
  states: FirstStates,
): Omit<Control, 'block'> | null {
  const kind = controlKind(element, tag, role);
  if (kind === null) return null;
  const control: Omit<Control, 'block'> = {
    kind,
    label: labelOf(element, tag).slice(0, LONGEST_LABEL_CHARS),
  };
  if (kind === 'link' && (control.label === '' || control.label.length > LONGEST_LINK_CHARS)) return null;
  if (kind === 'checkbox' || kind === 'radio' || kind === 'switch')
    Object.assign(control, tickOf(element, states));
  if (isDisabled(element)) control.disabled = true;
  if (kind === 'input' || kind === 'select') {
    const value = shownValue(element, tag);
    if (value !== null) control.value = value;
  }
  if (kind === 'link') control.href = linkTarget(element);
  return control;
}

/** The value a person sees in a field, or null where it is secret or there is none. */
export function shownValue(element: Element, tag: string): string | null {
  if (isSecret(element)) return null;
  if (tag === 'select') {
    const select = element as HTMLSelectElement;
    // A list shows its first option until one is chosen.
    const chosen =
      select.selectedOptions?.[0] ??
      element.querySelector('option[selected]') ??
      element.querySelector('option');
    return chosen?.textContent?.trim() ?? null;
  }
  const value = (element as HTMLInputElement).value;
  return typeof value === 'string' ? value : element.getAttribute('value');
}

/** A field whose value the page only shows: it reads as text. */
export function isShownAsText(element: Element, tag: string): boolean {
  if (tag === 'select') return true;
  if (tag !== 'input' && tag !== 'textarea') return false;
  if (isSecret(element)) return false;
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  if (tag === 'input' && !WRITTEN_TYPES.has(type)) return false;
  return element.hasAttribute('readonly') || element.hasAttribute('disabled');
}

function controlKind(element: Element, tag: string, role: string): Control['kind'] | null {
  const byRole = CONTROL_ROLES[role];
  if (tag === 'input') {
    const type = (element.getAttribute('type') ?? 'text').toLowerCase();
    if (byRole === 'switch') return 'switch';
    if (type === 'checkbox' || type === 'radio') return type;
    if (BUTTON_TYPES.has(type)) return 'button';
    return UNREAD_TYPES.has(type) ? null : 'input';
  }
  if (byRole !== undefined) return byRole;
  if (tag === 'button') return element.hasAttribute('aria-checked') ? 'switch' : 'button';
  if (tag === 'select') return 'select';
  if (tag === 'textarea') return 'input';
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : null;
  return drawnKind(element, tag);
}

/** A box drawn with an <i> or <span> and a class, with no real control inside. */
function drawnKind(element: Element, tag: string): Control['kind'] | null {
  if (tag !== 'i' && tag !== 'span' && tag !== 'em' && tag !== 'div' && tag !== 'uni-checkbox') return null;
  const name = element.getAttribute('class') ?? '';
  if (name === '' || !DRAWN_BOX.test(name)) return null;
  if (element.textContent?.trim() !== '' || element.querySelector('input,[role],button') !== null)
    return null;
  // The parts inside or beside a real box are its paint.
  const around = element.closest('label,[role="checkbox"],[role="switch"],[role="radio"],button');
  if (around !== null && (around.localName !== 'label' || around.querySelector('input') !== null))
    return null;
  if (DRAWN_BOX.test(element.parentElement?.getAttribute('class') ?? '')) return null;
  return /switch/i.test(name) ? 'switch' : /radio/i.test(name) ? 'radio' : 'checkbox';
}

function tickOf(element: Element, states: FirstStates): Pick<Control, 'checked' | 'preset'> {
  const checked = isTicked(element);
  const first = states.get(element);
  if (first === undefined) states.set(element, checked);
  return { checked, preset: element.hasAttribute('checked') || (first ?? checked) };
}

function isTicked(element: Element): boolean {
  const aria = element.getAttribute('aria-checked');
  const own = (element as HTMLInputElement).checked;
  if (element.localName === 'input') return typeof own === 'boolean' ? own : element.hasAttribute('checked');
  if (aria !== null) return aria === 'true';
  return DRAWN_TICK.test(element.getAttribute('class') ?? '');
}

function isDisabled(element: Element): boolean {
  return element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';
}

function isSecret(element: Element): boolean {
  const type = (element.getAttribute('type') ?? '').toLowerCase();
  if (type === 'password' || type === 'hidden') return true;
  return ['name', 'id', 'autocomplete', 'placeholder', 'aria-label'].some((name) =>
    SECRET.test(element.getAttribute(name) ?? ''),
  );
}

/** Resolved where the document has an address; as written where it has none or the address is malformed. */
function linkTarget(element: Element): string {
  const written = element.getAttribute('href') ?? '';
  try {
    return new URL(written, element.baseURI || undefined).href;
  } catch {
    return written;
  }
}

function labelOf(element: Element, tag: string): string {
  const named = clean(element.getAttribute('aria-label'));
  if (named !== '') return named;
  const byIds = clean(textOfIds(element, element.getAttribute('aria-labelledby')));
  if (byIds !== '') return byIds;
  if (tag === 'input' || tag === 'select' || tag === 'textarea') {
    const label = labelElementText(element);
    if (label !== '') return label;
    const type = (element.getAttribute('type') ?? '').toLowerCase();
    if (BUTTON_TYPES.has(type)) return clean(element.getAttribute('value') ?? element.getAttribute('alt'));
    const beside = besideText(element);
    if (beside !== '' && (type === 'checkbox' || type === 'radio')) return beside;
    return clean(element.getAttribute('placeholder') ?? element.getAttribute('title')) || beside;
  }
  const own = clean(element.textContent);
  return (
    own ||
    clean(element.getAttribute('title')) ||
    (tag === 'a' ? '' : labelElementText(element) || besideText(element))
  );
}

function textOfIds(element: Element, ids: string | null): string {
  if (ids === null) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = ids.split(/\s+/).map((id) => root.getElementById?.(id)?.textContent ?? '');
  return found.join(' ');
}

function labelElementText(element: Element): string {
  const around = element.closest('label');
  const inside = around === null ? '' : clean(around.textContent);
  if (inside !== '') return inside;
  const id = element.id;
  if (!id) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const label of root.querySelectorAll?.('label[for]') ?? []) {
    if (label.getAttribute('for') === id) return clean(label.textContent);
  }
  return '';
}

/** The words right after, else right before, on the same level; nothing farther away. */
function besideText(element: Element): string {
  for (let node = element.nextSibling; node !== null; node = node.nextSibling) {
    if (isControlNode(node)) break;
    const text = clean(node.textContent);
    if (text !== '') return text.length <= LONGEST_LABEL_CHARS ? text : '';
  }
  for (let node = element.previousSibling; node !== null; node = node.previousSibling) {
    // A link before a field leads elsewhere; a link after a box is often its label.
    if (isControlNode(node) || node.nodeName.toLowerCase() === 'a') break;
    const text = clean(node.textContent);
    if (text !== '') return text.length <= LONGEST_LABEL_CHARS ? text : '';
  }
  return '';
}

function isControlNode(node: Node): boolean {
  return /^(?:input|select|textarea|button|br|hr|script|style)$/i.test(node.nodeName);
}

function clean(text: string | null | undefined): string {
  return text ? text.replace(/\s+/g, ' ').trim() : '';
}
