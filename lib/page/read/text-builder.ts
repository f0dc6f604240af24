// Joins text nodes to blocks: white space collapsed as a browser shows it, one "\n" between blocks, and for every
// stretch of text a note of the node it came from.
import type { Block, BlockRole } from '@/lib/core/text/page-text';
import { addRun, type TextMap } from './map';

/** What the elements around a text mean for the block it begins. */
export interface BlockPlace {
  role: BlockRole;
  level: number;
  box: number;
  zone: Block['zone'];
  cell: Block['cell'];
  collapsed: boolean;
  inLink: boolean;
  struck: boolean;
}

// Words with single spaces inside: everything between two stretches of white space that collapse. NBSP and U+3000 are
// no CSS white space and stay, except at the edges of a block, where they are indentation.
const WORDS = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;
const INDENT = /^[\u00a0\u3000\u200b\ufeff]+/;
const TAIL = /[\u00a0\u3000\u200b\ufeff ]+$/;

export class TextBuilder {
  readonly blocks: Block[] = [];
  readonly #parts: string[] = [];
  readonly #map: TextMap;
  readonly #limit: number;
  #length = 0;
  #open: { start: number; place: BlockPlace } | null = null;
  #spaceDue = false;
  #linkedChars = 0;
  #struck: { start: number; end: number }[] = [];
  truncated = false;

  constructor(map: TextMap, limitChars: number) {
    this.#map = map;
    this.#limit = limitChars;
  }

  get hasOpenBlock(): boolean {
    return this.#open !== null;
  }

  /** Adds `data`, read at `offset` of `node`; `breaks` keeps line breaks as block ends. */
  add(data: string, node: Node, offset: number, place: BlockPlace, breaks: boolean): void {
    WORDS.lastIndex = 0;
    let seen = 0;
    for (let match = WORDS.exec(data); match !== null; match = WORDS.exec(data)) {
      if (match.index > seen || (seen === 0 && match.index > 0)) this.#gap(data, seen, match.index, breaks);
      this.#append(match[0], node, offset + match.index, place);
      seen = match.index + match[0].length;
      if (this.truncated) return;
    }
    if (seen < data.length) this.#gap(data, seen, data.length, breaks);
  }

  /** Ends the block that is open, if any. */
  breakBlock(): void {
    this.#spaceDue = false;
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    this.#trimTail(open.start);
    const { place } = open;
    const length = this.#length - open.start;
    this.blocks.push({
      start: open.start,
      end: this.#length,
      role: place.role,
      level: place.level,
      box: place.box,
      zone: place.zone,
      ...(place.cell !== undefined && place.role === 'cell' ? { cell: place.cell } : {}),
      ...(place.collapsed ? { collapsed: true } : {}),
      ...(this.#struck.length > 0 ? { struck: this.#struck } : {}),
      ...(this.#linkedChars * 2 > length ? { linked: true } : {}),
    });
  }

  /** The whole text; ends the last block. */
  finish(): string {
    this.breakBlock();
    return this.#parts.join('');
  }

  /** Text of the block at `index`, or '' while it is not there. Only for the last few blocks: parts are joined. */
  tailText(from: number): string {
    let text = '';
    let at = this.#length;
    for (let i = this.#parts.length - 1; i >= 0 && at > from; i -= 1) {
      const part = this.#parts[i] ?? '';
      text = part + text;
      at -= part.length;
    }
    return text.slice(Math.max(0, from - at));
  }

  get openStart(): number {
    return this.#open?.start ?? this.#length;
  }

  #gap(data: string, from: number, to: number, breaks: boolean): void {
    if (breaks && data.slice(from, to).includes('\n')) this.breakBlock();
    else if (this.#open !== null) this.#spaceDue = true;
  }

  #append(words: string, node: Node, offset: number, place: BlockPlace): void {
    let content = words;
    let at = offset;
    if (this.#open === null) {
      const indent = INDENT.exec(content)?.[0].length ?? 0;
      content = content.slice(indent).replace(/^ +/, (spaces) => {
        at += spaces.length;
        return '';
      });
      at += indent;
      if (content === '') return;
      if (this.#length > 0) this.#push('\n');
      this.#open = { start: this.#length, place };
      this.#linkedChars = 0;
      this.#struck = [];
    } else if (this.#spaceDue) {
      this.#push(' ');
    }
    this.#spaceDue = false;
    if (this.#length + content.length > this.#limit) {
      content = content.slice(0, Math.max(0, this.#limit - this.#length));
      this.truncated = true;
      if (content === '') return;
    }
    addRun(this.#map, this.#length, content.length, node, at);
    if (place.inLink) this.#linkedChars += content.length;
    if (place.struck) this.#struck.push({ start: this.#length, end: this.#length + content.length });
    this.#push(content);
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  #trimTail(start: number): void {
    let last = this.#parts.at(-1);
    while (last !== undefined && this.#length > start) {
      const tail = TAIL.exec(last)?.[0].length ?? 0;
      if (tail === 0) break;
      this.#length -= tail;
      this.#parts.pop();
      if (tail < last.length) this.#parts.push(last.slice(0, -tail));
      last = this.#parts.at(-1);
    }
    trimRuns(this.#map, this.#length);
  }
}

/** Takes back runs beyond `length` characters of text. */
function trimRuns({ starts, lengths, nodes, offsets }: TextMap, length: number): void {
  for (let run = starts.length - 1; run >= 0; run -= 1) {
    const start = starts[run] ?? 0;
    if (start < length) {
      lengths[run] = Math.min(lengths[run] ?? 0, length - start);
      return;
    }
    for (const list of [starts, lengths, nodes, offsets]) list.pop();
  }
}
