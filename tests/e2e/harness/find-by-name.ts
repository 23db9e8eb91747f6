import { Puppeteer } from 'puppeteer-core';

/**
 * Lets Puppeteer find what a person would name, since its own `aria/` finds nothing in Firefox:
 * `page.locator('label/Country').fill('PT')`, `page.locator('button/Keep').click()`.
 */
export function findByName(): void {
  Puppeteer.clearCustomQueryHandlers();
  Puppeteer.registerCustomQueryHandler('label', { queryAll: findLabelled });
  Puppeteer.registerCustomQueryHandler('button', { queryAll: findPressable });
}

// Both travel into a page as text, so each stands alone.

function findLabelled(root: Node, name: string): Element[] {
  return [...(root as Document).querySelectorAll('input, select, textarea')].filter((control) => {
    const labels = [...((control as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '');
    return [control.getAttribute('aria-label') ?? '', ...labels].some((text) => text.includes(name));
  });
}

function findPressable(root: Node, name: string): Element[] {
  return [...(root as Document).querySelectorAll('button, a[href], [role=button], summary')].filter((control) =>
    (control.getAttribute('aria-label') ?? control.textContent ?? '').includes(name),
  );
}
