import type { Limits } from './limits';
import type { Refusal } from './problems';

/** A piece of a file: the value under a key, or one item of the list under a key; the list itself comes first, as `[]`. */
export interface Piece {
  /** The key as it is written, quotes included. */
  key: string;
  /** Number of the item; null where the piece is the whole value. */
  index: number | null;
  text: string;
  /** Line and column where the piece begins, counted from 1. */
  line: number;
  column: number;
}

const KEY = /^[ \t\r\n]*("(?:[^"\\]|\\.)*")[ \t\r\n]*:/s;
const BLANK = /^[ \t\r\n]*$/;
const LONGEST_WORDS = 1_000;
const code = {
  quote: 0x22,
  backslash: 0x5c,
  newline: 0x0a,
  comma: 0x2c,
  openList: 0x5b,
  closeList: 0x5d,
  open: 0x7b,
  close: 0x7d,
};

/**
 * Cuts the text of a JSON object into its values and the items of its lists while it arrives, so that a large file never
 * stands in memory as one string, and depth and size are known before anything is parsed.
 */
export class JsonSplitter {
  #limits: Limits;
  #give: (piece: Piece) => Refusal | null;
  /** What the file turned out to be. */
  #root: 'nothing' | 'object' | 'list' | 'words' | 'done' = 'nothing';
  #depth = 0;
  #inString = false;
  #escaped = false;
  #list: { key: string; index: number } | null = null;
  /** How many values were read, and whether the last one was a list, after which only a comma or the end may stand. */
  #values = 0;
  #afterList = false;
  /** The text since the last cut: what earlier chunks left, and where it goes on in this one. */
  #carried = '';
  #chunk = '';
  #start = 0;
  #line = 1;
  #column = 0;
  #from = { line: 1, column: 1 };

  constructor(limits: Limits, give: (piece: Piece) => Refusal | null) {
    this.#limits = limits;
    this.#give = give;
  }

  /** Reads on; an answer is the reason to stop. */
  push(chunk: string): Refusal | null {
    this.#chunk = chunk;
    this.#start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const sign = chunk.charCodeAt(at);
      this.#column += 1;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (sign === code.backslash) this.#escaped = true;
        else if (sign === code.quote) this.#inString = false;
        continue;
      }
      const refusal = sign > 0x20 ? this.#read(sign, at) : null;
      if (refusal) return refusal;
      if (sign !== code.newline) continue;
      this.#line += 1;
      this.#column = 0;
    }
    return this.#carry();
  }

  /** Says what is wrong with a file that ends here, or null. */
  end(): Refusal | null {
    if (this.#root === 'done') return null;
    if (this.#root === 'nothing') return { problem: 'empty' };
    if (this.#root === 'words') return isJson(this.#carried) ? { problem: 'not-a-scorecard' } : this.#notJson();
    if (this.#root === 'list' && this.#depth === 0) return { problem: 'not-a-scorecard' };
    return { problem: 'truncated', detail: `${this.#line}:${this.#column + 1}` };
  }

  #read(sign: number, at: number): Refusal | null {
    if (this.#depth === 0) return this.#begin(sign, at);
    if (sign === code.quote) this.#inString = true;
    else if (sign === code.open || sign === code.openList) return this.#open(sign, at);
    else if (sign === code.close || sign === code.closeList || sign === code.comma) return this.#close(sign, at);
    return null;
  }

  #begin(sign: number, at: number): Refusal | null {
    if (this.#root === 'words') return null;
    if (this.#root !== 'nothing') return this.#notJson();
    if (sign !== code.open && sign !== code.openList) {
      this.#root = 'words';
      this.#inString = sign === code.quote;
      return null;
    }
    this.#root = sign === code.open ? 'object' : 'list';
    this.#depth = 1;
    this.#cut(at);
    return null;
  }

  #open(sign: number, at: number): Refusal | null {
    this.#depth += 1;
    if (this.#depth > this.#limits.depth) return { problem: 'too-deep', detail: `${this.#line}:${this.#column}` };
    if (this.#root !== 'object' || this.#depth !== 2 || sign !== code.openList || this.#afterList) return null;
    const { line, column } = this.#from;
    const before = this.#carried + this.#chunk.slice(this.#start, at);
    const found = KEY.exec(before);
    if (!found?.[1] || !BLANK.test(before.slice(found[0].length))) return null;
    this.#cut(at);
    this.#list = { key: found[1], index: 0 };
    return this.#give({ key: found[1], index: null, text: '[]', line, column });
  }

  #close(sign: number, at: number): Refusal | null {
    const isBorder = this.#root === 'object' && this.#depth === (this.#list ? 2 : 1);
    if (sign !== code.comma) this.#depth -= 1;
    if (!isBorder) return null;
    if (sign === (this.#list ? code.close : code.closeList)) return this.#notJson();
    const { line, column } = this.#from;
    const text = this.#cut(at);
    return this.#list ? this.#item(this.#list, sign, text, line, column) : this.#value(sign, text, line, column);
  }

  #item(
    list: { key: string; index: number },
    sign: number,
    text: string,
    line: number,
    column: number,
  ): Refusal | null {
    const isLast = sign === code.closeList;
    if (isLast) {
      this.#list = null;
      this.#afterList = true;
    }
    if (BLANK.test(text)) return isLast && list.index === 0 ? null : this.#notJson();
    const { key, index } = list;
    list.index += 1;
    return this.#give({ key, index, text, line, column });
  }

  #value(sign: number, text: string, line: number, column: number): Refusal | null {
    const isLast = sign === code.close;
    const wasList = this.#afterList;
    const isFirst = this.#values === 0;
    this.#afterList = false;
    this.#values += 1;
    if (isLast) this.#root = 'done';
    if (BLANK.test(text)) return wasList || (isFirst && isLast) ? null : this.#notJson();
    const found = KEY.exec(text);
    if (wasList || !found?.[1]) return this.#notJson();
    return this.#give({ key: found[1], index: null, text: text.slice(found[0].length), line, column });
  }

  #cut(at: number): string {
    const text = this.#carried + this.#chunk.slice(this.#start, at);
    this.#carried = '';
    this.#start = at + 1;
    this.#from = { line: this.#line, column: this.#column + 1 };
    return text;
  }

  #carry(): Refusal | null {
    if (this.#root === 'list') return null;
    this.#carried += this.#chunk.slice(this.#start);
    if (this.#root === 'words' && this.#carried.length > LONGEST_WORDS) return this.#notJson();
    if (this.#carried.length > this.#limits.record)
      return { problem: 'record-too-large', detail: `${this.#from.line}:1` };
    return null;
  }

  #notJson = (): Refusal => ({ problem: 'not-json', detail: `${this.#line}:${Math.max(1, this.#column)}` });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
