// The walk over the document: one pass, in reading order, without recursion so that it can pause anywhere. It decides
// for each element what it means for the text inside, and hands text to the builder.
import { isFactLabel } from '@/lib/core/facts/labels/index';
import type { Block, Box, Control } from '@/lib/core/text/page-text';
import { type FirstStates, isShownAsText, readControl, shownValue } from './controls';
import { isFolded } from './folded';
import { type Around, placeInStructure } from './structure';
import { createStyleReader, keepsLineBreaks, type StyleReader } from './style';
import { isForScreenReaderOnly, isIconLigature, isStruck, SKIPPED_ROLES, SKIPPED_TAGS } from './tags';
import type { TextBuilder } from './text-builder';
import { zoneInside } from './zones';

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;
/** Elements between two chances to pause. */
const STEP_ELEMENTS = 64;
/** More controls than this are a list of links, not a page to act on. */
const CONTROL_LIMIT = 3000;

interface Step {
  /** The next node at this level; children are taken by sibling so that no list is built. */
  next: Node | null;
  /** Nodes to take instead of siblings (assigned to a slot). */
  listed: Node[] | null;
  around: Around;
  isBlock: boolean;
  element: Element;
}

type PendingControl = Omit<Control, 'block'>;

export class PageWalk {
  readonly boxes: Box[] = [];
  readonly controls: Control[] = [];
  /** The element of each control, at the same index. */
  readonly controlElements: Element[] = [];
  readonly #builder: TextBuilder;
  readonly #looks: StyleReader;
  readonly #document: Document;
  readonly #states: FirstStates;
  #waiting: { control: PendingControl; depth: number; element: Element }[] = [];
  #stack: Step[] = [];

  constructor(document: Document, builder: TextBuilder, states: FirstStates) {
    this.#document = document;
    this.#builder = builder;
    this.#states = states;
    this.#looks = createStyleReader(document);
  }

  /** Walks everything under `root`, pausing at every `yield`. */
  *steps(root: Element): Generator<void, void, void> {
    this.boxes.push({ parent: -1, tag: root.localName });
    const around: Around = {
      role: 'paragraph',
      level: 0,
      box: 0,
      zone: 'main',
      cell: undefined,
      collapsed: false,
      inLink: false,
      struck: false,
      listDepth: 0,
      grid: undefined,
      sectioned: false,
      invisible: false,
    };
    const shadow = root.shadowRoot;
    this.#stack.push({
      next: (shadow ?? root).firstChild,
      listed: null,
      around,
      isBlock: true,
      element: root,
    });
    let count = 0;
    while (this.#stack.length > 0 && !this.#builder.truncated) {
      const top = this.#stack[this.#stack.length - 1];
      if (top === undefined) break;
      const node = takeNext(top);
      if (node === null) {
        this.#leave(top);
        this.#stack.pop();
      } else if (node.nodeType === TEXT) {
        this.#text(node as Text, top);
      } else if (node.nodeType === ELEMENT) {
        this.#enter(node as Element, top.around);
        count += 1;
        if (count % STEP_ELEMENTS === 0) yield;
      }
    }
    this.#builder.breakBlock();
    this.#settle(0);
  }

  #text(node: Text, top: Step): void {
    if (top.around.invisible) return;
    const data = node.data;
    const breaks = /\S\s*\n\s*\S/.test(data) && keepsLineBreaks(this.#document, node.parentElement);
    const wasOpen = this.#builder.hasOpenBlock;
    this.#builder.add(data, node, 0, top.around, breaks);
    if (!wasOpen && this.#waiting.length > 0 && this.#builder.hasOpenBlock)
      this.#attach(this.#builder.blocks.length);
  }

  #enter(element: Element, around: Around): void {
    const tag = element.localName;
    if (tag === 'br' || tag === 'hr') {
      this.#builder.breakBlock();
      return;
    }
    if (this.#iconText(element, around)) return;
    if (SKIPPED_TAGS.has(tag)) {
      this.#declaredShadow(element, tag, around);
      return;
    }
    const role = element.getAttribute('role') ?? '';
    const className = element.getAttribute('class') ?? '';
    if (SKIPPED_ROLES.has(role) || isForScreenReaderOnly(className)) {
      if (tag === 'input') this.#control(element, tag, role);
      return;
    }
    const looks = this.#looks(element, tag, around.invisible);
    // A styled box hides the real one: its tick counts, seen or not.
    if (tag === 'input' || looks.display !== 'none') this.#control(element, tag, role);
    let folded = around.collapsed;
    if (looks.display === 'none') {
      if (!isFolded(element, tag, role)) return;
      folded = true;
    }
    const ariaHidden = element.getAttribute('aria-hidden') === 'true';
    if (ariaHidden || tag === 'i') {
      if (isIconLigature(tag, className, ariaHidden, element.textContent ?? '')) return;
      if (role === 'tabpanel') folded = true;
    }
    if (looks.squeezed) folded = true;
    if (isShownAsText(element, tag)) {
      this.#fieldText(element, tag, around);
      return;
    }
    if (tag === 'input' || tag === 'select' || tag === 'textarea') return;
    const isControl = tag === 'button' || role === 'button' || role === 'tab' || role === 'switch';
    const isBlock = looks.display === 'block' || looks.display === 'none' || isControl;
    const inside = this.#inside(element, tag, role, around, isBlock, isControl);
    inside.collapsed = folded || (tag !== 'summary' && isInClosedDetails(element));
    if (tag === 'summary') inside.collapsed = around.collapsed;
    inside.invisible = looks.invisible && !folded;
    if (isBlock) this.#builder.breakBlock();
    this.#stack.push({ ...firstInside(element), around: inside, isBlock, element });
  }

  #inside(
    element: Element,
    tag: string,
    role: string,
    around: Around,
    isBlock: boolean,
    isControl: boolean,
  ): Around {
    const inside: Around = { ...around };
    if (tag === 'a' && element.hasAttribute('href')) inside.inLink = true;
    if (isStruck(element, tag)) inside.struck = true;
    if (!isBlock) return inside;
    inside.box = this.boxes.length;
    this.boxes.push({ parent: around.box, tag });
    inside.zone = zoneInside(element, tag, role, around.zone, around.sectioned);
    if (tag === 'main' || tag === 'article' || tag === 'section' || role === 'main') inside.sectioned = true;
    placeInStructure(inside, element, tag, role);
    if (isControl) Object.assign(inside, { role: 'control', level: 0 });
    return inside;
  }

  /** In Node a declared shadow root is still a template; a browser has long made it a real one. */
  #declaredShadow(element: Element, tag: string, around: Around): void {
    if (tag !== 'template' || !element.hasAttribute('shadowrootmode')) return;
    const content = (element as HTMLTemplateElement).content;
    if (content?.nodeType !== FRAGMENT) return;
    this.#stack.push({ next: content.firstChild, listed: null, around, isBlock: false, element });
  }

  #fieldText(element: Element, tag: string, around: Around): void {
    if (around.invisible) return;
    const value = shownValue(element, tag);
    if (!value) return;
    const isField = tag === 'textarea';
    if (isField) this.#builder.breakBlock();
    const wasOpen = this.#builder.hasOpenBlock;
    this.#builder.add(value, element, 0, around, isField);
    if (!wasOpen) this.#attach(this.#builder.blocks.length);
    if (isField) this.#builder.breakBlock();
  }

  /** An icon in the place of a label ("到期时间" beside a date) is read as the label it stands for. */
  #iconText(element: Element, around: Around): boolean {
    if (element.getAttribute('role') !== 'img' || around.invisible) return false;
    const label = element.getAttribute('aria-label')?.trim() ?? '';
    if (!isFactLabel(label) || element.textContent?.trim()) return false;
    const wasOpen = this.#builder.hasOpenBlock;
    this.#builder.add(`${label} `, element, 0, around, false);
    if (!wasOpen) this.#attach(this.#builder.blocks.length);
    return true;
  }

  #control(element: Element, tag: string, role: string): void {
    if (this.controls.length + this.#waiting.length >= CONTROL_LIMIT) return;
    const control = readControl(element, tag, role, this.#states);
    if (control === null) return;
    this.#waiting.push({ control, depth: this.#stack.length, element });
    if (this.#builder.hasOpenBlock && tag !== 'button') this.#attach(this.#builder.blocks.length);
  }

  #attach(block: number): void {
    for (const { control, element } of this.#waiting) {
      this.controls.push({ ...control, block });
      this.controlElements.push(element);
    }
    this.#waiting = [];
  }

  #leave(step: Step): void {
    if (!step.isBlock) return;
    this.#builder.breakBlock();
    this.#settle(this.#stack.length);
  }

  /** Controls in a box that ended without text of its own stand next to the block before it. */
  #settle(depth: number): void {
    if (this.#waiting.length === 0) return;
    const last = this.#builder.blocks.length - 1;
    const staying = this.#waiting.filter((waiting) => waiting.depth < depth);
    for (const waiting of this.#waiting) {
      if (waiting.depth < depth) continue;
      const label = waiting.control.label || this.#blockLabel(last);
      this.controls.push({ ...waiting.control, label, block: last });
      this.controlElements.push(waiting.element);
    }
    this.#waiting = staying;
  }

  #blockLabel(index: number): string {
    const block: Block | undefined = this.#builder.blocks[index];
    if (block === undefined || block.end - block.start > 60) return '';
    return this.#builder.tailText(block.start).slice(0, block.end - block.start);
  }
}

function takeNext(step: Step): Node | null {
  if (step.listed !== null) return step.listed.shift() ?? null;
  const node = step.next;
  step.next = node === null ? null : node.nextSibling;
  return node;
}

function firstInside(element: Element): Pick<Step, 'next' | 'listed'> {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (assigned.length > 0) return { next: null, listed: [...assigned] };
  }
  return { next: (element.shadowRoot ?? element).firstChild, listed: null };
}

/** Everything in a closed <details> but its summary is folded. */
function isInClosedDetails(element: Element): boolean {
  const parent = element.parentElement;
  return parent !== null && parent.localName === 'details' && !parent.hasAttribute('open');
}
