import type { Page } from '@playwright/test';

/** What a person fills into the popup's form, by the labels it shows. */
export const judged = {
  Speaker: 'Ana Reis',
  Role: 'Minister of Labour',
  Organisation: 'Ministry of Labour',
  Country: 'PT',
  Objective: '7',
  Target: 'bid-children',
  Stance: 'progress',
  Strength: '2',
  'Source group': 'state',
  Date: '2017-04-18',
  Note: 'from the floor',
};

const selects = ['Country', 'Objective', 'Target', 'Stance', 'Strength', 'Source group'];

/** Fills the form field by field and keeps. */
export async function fileIt(popup: Page, values: Partial<typeof judged> = judged): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = popup.getByLabel(label, { exact: true });
    if (selects.includes(label)) await field.selectOption(value);
    else await field.fill(value);
  }
  await keep(popup);
}

/** Presses Keep and waits for the receipt. */
export async function keep(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Keep' }).click();
  await popup
    .getByRole('status')
    .getByText(/^Saved/)
    .waitFor();
}
