import type { Frame, Page } from '@playwright/test';
import type { Display } from './display';

/** A point of a tab's viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Opens Chromium's own menu with the right button and takes the extension's item with real keys.
 * Ours is the last before "Inspect": a real click there grants activeTab, which a scripted menu event never does.
 */
export async function clickOurMenuItem(target: Page | Frame, display: Display, at?: Point): Promise<void> {
  const page = 'context' in target ? target : target.page();
  const { x, y } = at ?? (await findSelection(target));
  await page.bringToFront();
  await page.mouse.click(x, y, { button: 'right' });
  await page.waitForTimeout(600);
  // From the last item up: where the menu opened under the pointer, an item is chosen already.
  // End more than once: on a busy machine the menu opens late, and a first key would be lost with the place it set.
  await display.press('End', 'End', 'End', 'Up', 'Return');
}

async function findSelection(target: Page | Frame): Promise<Point> {
  const { x, y } = await target.evaluate(middleOfSelection);
  const frame = 'context' in target ? target.mainFrame() : target;
  const element = frame.parentFrame() && (await frame.frameElement());
  const box = (await element?.boundingBox()) ?? { x: 0, y: 0 };
  return { x: box.x + x, y: box.y + y };
}

/** Where the selection's first line is, in its own frame; stands alone to be carried into a page. */
export function middleOfSelection(): Point {
  const [line] = getSelection()?.rangeCount ? (getSelection() as Selection).getRangeAt(0).getClientRects() : [];
  if (!line) throw new Error('Nothing is selected.');
  return { x: line.left + Math.min(20, line.width / 2), y: line.top + line.height / 2 };
}
