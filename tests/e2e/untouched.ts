import type { Page } from '@playwright/test';

/** What a page looks like to itself: its elements, and what its reader has selected, in shadow roots and frames too. */
export async function stateOf(page: Page): Promise<string[]> {
  const states = await Promise.all(page.frames().map((frame) => frame.evaluate(stateInPage)));
  return states;
}

/** Collects what a page complains of from now on: violated policies, errors, anything its console calls an error. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** The same of one frame; travels into it, so it stands alone, and names a page may cover are read from the prototypes. */
export function stateInPage(): string {
  const shown = (node: Node | null) => (node ? `${node.nodeName} ${(node.nodeValue ?? '').slice(0, 40)}` : 'nothing');
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(document) as Element;
  const focused = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')?.get?.call(
    document,
  ) as HTMLInputElement | null;
  const selection = window.getSelection();
  return JSON.stringify({
    elements: new XMLSerializer().serializeToString(root),
    selected: String(selection),
    from: [shown(selection?.anchorNode ?? null), selection?.anchorOffset],
    to: [shown(selection?.focusNode ?? null), selection?.focusOffset],
    field:
      focused && /^(input|textarea)$/.test(focused.localName)
        ? [focused.value, focused.selectionStart, focused.selectionEnd]
        : null,
  });
}
