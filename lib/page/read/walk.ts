// The walk over the document: one pass, in reading order, without recursion so that it can pause anywhere. It decides
// for each element what it means for the text inside, and hands text to the builder.
import type { Block, Box, Control } from '@/lib/core/text/page-text';
import { type FirstStates, isShownAsText, readControl, shownValue } from './controls';
import { isFolded } from './folded';
import { createStyleReader, keepsLineBreaks, type StyleReader } from './style';
import { createGrid, type Grid, isLayoutTable, nextRow, placeCell } from './tables';
import { isForScreenReaderOnly, isIconLigature, SKIPPED_ROLES, SKIPPED_TAGS } from './tags';
import type { BlockPlace, TextBuilder } from './text-builder';
import { zoneInside } from './zones';

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;
/** Elements between two chances to pause. */
const STEP_ELEMENTS = 64;
/** More controls than this are a list of links, not a page to act on. */
const CONTROL_LIMIT = 3000;

/** What the elements around mean for what is inside; shared by inline elements, copied by block-level ones. */
interface Around extends BlockPlace {
  listDepth: number;
  grid: Grid | undefined;
  sectioned: boolean;
  invisible: boolean;
}

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

function placeInStructure(inside: Around, element: Element, tag: string, role: string): void {
  const heading = headingLevel(element, tag, role);
  if (heading > 0) Object.assign(inside, { role: 'heading', level: heading });
  else if (tag === 'ul' || tag === 'ol' || tag === 'menu' || role === 'list') inside.listDepth += 1;
  else if (tag === 'li' || role === 'listitem') {
    Object.assign(inside, { role: 'item', level: Math.max(1, inside.listDepth) });
  } else if (tag === 'dt') Object.assign(inside, { role: 'term', level: 0 });
  else if (tag === 'dd') Object.assign(inside, { role: 'definition', level: 0 });
  else if (tag === 'figcaption' || tag === 'caption' || tag === 'legend') {
    Object.assign(inside, { role: 'caption', level: 0 });
  } else placeInTable(inside, element, tag, role);
}

function placeInTable(inside: Around, element: Element, tag: string, role: string): void {
  if (tag === 'table' || role === 'table' || role === 'grid' || role === 'treegrid') {
    inside.grid = isLayoutTable(element, role) ? undefined : createGrid(inside.box);
    inside.cell = undefined;
  }
  const grid = inside.grid;
  if (grid === undefined) return;
  if (tag === 'tr' || role === 'row') {
    nextRow(grid);
    // Asked of the parent: a DOM in Node puts no tbody where the markup leaves it out.
    grid.inHead = element.parentElement?.localName === 'thead';
  }
  if (tag === 'td' || tag === 'th' || /^(?:cell|gridcell|columnheader|rowheader)$/.test(role)) {
    const isHeader = tag === 'th' || role === 'columnheader' || role === 'rowheader';
    Object.assign(inside, { role: 'cell', level: 0, cell: placeCell(grid, element, isHeader) });
  }
}

function headingLevel(element: Element, tag: string, role: string): number {
  if (role === 'heading') {
    const level = Number.parseInt(element.getAttribute('aria-level') ?? '2', 10);
    return level >= 1 && level <= 6 ? level : 6;
  }
  return /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
}
