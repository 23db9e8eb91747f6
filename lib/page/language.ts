import { attribute, closestAcross } from './dom';

/** The language that is declared for a place, short of the page's own. */
export function languageAt(place: Node): string | null {
  const element = closestAcross(place, '[lang]:not([lang=""])');
  return element && (attribute(element, 'lang')?.slice(0, 80) ?? null);
}

/** The writing direction that is declared for a place. */
export function directionAt(place: Node): 'ltr' | 'rtl' | null {
  const element = closestAcross(place, '[dir]');
  const side = element && attribute(element, 'dir')?.toLowerCase();
  return side === 'rtl' || side === 'ltr' ? side : null;
}
