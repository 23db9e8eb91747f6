import { activeElement, localName } from './dom';
import type { PassageFrame } from './passage';

/** Which frame a window is. */
export function frameOf(view: Window): PassageFrame {
  const active = activeElement(view.document);
  return { isTop: view.top === view, isFocused: !active || !/^i?frame$/.test(localName(active)) };
}
