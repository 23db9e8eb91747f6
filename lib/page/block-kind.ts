import type { Block, BlockKind } from './blocks';
import { attribute, closestAcross, localName, previousSibling } from './dom';
import { HEADING, levelOf } from './headings';

/** What a block is, and where in a table. */
export type BlockPlace = Pick<Block, 'kind' | 'level' | 'row' | 'column'>;

const LEADING = 'nav,[role=navigation]';
const CONTAINER = 'li,td,th,dt,dd,blockquote,figcaption,caption';
const KINDS: Record<string, BlockKind> = {
  li: 'item',
  td: 'cell',
  th: 'cell',
  dt: 'term',
  dd: 'definition',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
};

/** Tells what the block around a place is; rows are numbered as they come. */
export function createKindReader(): (place: Node) => BlockPlace {
  const rows = new Map<Element, number>();
  return (place) => {
    const heading = closestAcross(place, HEADING);
    const cell = closestAcross(place, 'td,th');
    const row = cell && closestAcross(cell, 'tr');
    if (row && !rows.has(row)) rows.set(row, rows.size);
    return {
      kind: closestAcross(place, LEADING) ? 'navigation' : heading ? 'heading' : kindOf(place),
      level: heading && levelOf(heading),
      row: row && (rows.get(row) ?? null),
      column: row && cell && columnOf(cell),
    };
  };
}

function kindOf(place: Node): BlockKind {
  const container = closestAcross(place, CONTAINER);
  return (container && KINDS[localName(container)]) ?? 'paragraph';
}

function columnOf(cell: Element): number {
  let column = 0;
  for (let at = previousSibling(cell); at; at = previousSibling(at)) {
    if (/^t[dh]$/.test(localName(at as Element) ?? '')) column += Number(attribute(at as Element, 'colspan')) || 1;
  }
  return column;
}
