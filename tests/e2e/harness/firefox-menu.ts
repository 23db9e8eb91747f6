import type { Browser, Frame, Page } from 'puppeteer-core';
import { evaluateInside } from './firefox-inside';
import { middleOfSelection, type Point } from './menu';

/** Opens Firefox's own menu with the right button and takes the item of this name as a click on it would. */
export async function clickMenuItem(browser: Browser, target: Page | Frame, label: string, at?: Point): Promise<void> {
  const page = 'page' in target ? target.page() : target;
  await page.bringToFront();
  const { x, y } = at ?? (await findSelection(target));
  await page.mouse.click(x, y, { button: 'right' });
  await evaluateInside(browser, `(${takeItem})(document, ${JSON.stringify(label)})`);
}

async function findSelection(target: Page | Frame): Promise<Point> {
  const { x, y } = await target.evaluate(middleOfSelection);
  const frame = 'page' in target ? target : target.mainFrame();
  const element = frame.parentFrame() && (await frame.frameElement());
  const box = (await element?.boundingBox()) ?? { x: 0, y: 0 };
  return { x: box.x + x, y: box.y + y };
}

// Travels into Firefox's window as text.
const takeItem = `async (document, label) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const find = () => [...menu.querySelectorAll('menuitem')].find((item) => item.label === label && !item.hidden);
  for (const deadline = Date.now() + 5_000; menu.state !== 'open' || !find(); ) {
    if (Date.now() > deadline) throw new Error('The menu does not show “' + label + '”.');
    await new Promise((resolve) => document.defaultView.setTimeout(resolve, 50));
  }
  menu.activateItem(find());
}`;
