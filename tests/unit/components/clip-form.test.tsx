// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClipForm, type ClipFormProps, type ClipValues } from '@/components/ClipForm';
import { objectives } from '@/lib/compact/objectives';
import { targets } from '@/lib/compact/targets';
import { text } from '../../setup';

const values: ClipValues = {
  quote: 'No child has been detained since January.',
  speaker: '',
  role: '',
  organisation: '',
  speaksFor: '',
  onBehalfOf: ['MX'],
  date: '',
  address: '',
  meeting: '',
  heardAt: '',
  country: 'PT',
  objective: '',
  target: 'no-child-detention',
  stance: 'contradiction',
  strength: '',
  group: 'state',
  note: '',
  denies: '',
  alsoFor: [],
  alsoOn: [],
};

const options = {
  countries: ['PT', 'MX'].map((id) => ({ id, label: id })),
  objectives: objectives.map(({ number, label }) => ({ id: String(number), label: label.en })),
  targets: targets.map(({ title, ...target }) => ({ ...target, label: title.en })),
  deniable: [],
};

const verbs = { onInput: vi.fn(), onKeep: vi.fn(), onDiscard: vi.fn() };

function show(props: Partial<ClipFormProps> = {}) {
  const given = { values, options, problems: {}, already: [], offRecord: null, quoteEditable: true, text, ...verbs };
  render(<ClipForm {...given} {...props} />, document.body);
}

/** The controls whose label or aria-label holds the words, as Playwright's getByLabel finds them. */
const labelled = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('*')].filter((element) =>
    namesOf(element).some((name) => holds(name, words)),
  );

function namesOf(element: HTMLElement): string[] {
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  const pointed = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
  const own = element.getAttribute('aria-label') ?? '';
  return [...labels, ...pointed].map((label) => label?.textContent ?? '').concat(own);
}

const holds = (name: string, words: string) => name.toLowerCase().includes(words.toLowerCase());

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('a program that fills in the form', () => {
  it.each([
    ['Quote', 'TEXTAREA'],
    ['Speaker', 'INPUT'],
    ['Role', 'INPUT'],
    ['Organisation', 'INPUT'],
    ['Date', 'INPUT'],
    ['Country', 'SELECT'],
    ['Objective', 'SELECT'],
    ['Target', 'SELECT'],
    ['Stance', 'SELECT'],
    ['Strength', 'SELECT'],
    ['Source group', 'SELECT'],
    ['Note', 'INPUT'],
  ])('finds one control labelled %s, and no other', (label, element) => {
    show();
    expect(labelled(label).map(({ tagName }) => tagName)).toEqual([element]);
  });

  it.each(['Keep', 'Discard'])('finds one button called %s', (name) => {
    show();
    const buttons = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent?.includes(name));
    expect(buttons.map(({ textContent }) => textContent)).toEqual([name]);
  });

  it('chooses by ids', () => {
    show();
    expect(labelled('Target')[0]).toHaveProperty('value', 'no-child-detention');
    expect(labelled('Source group')[0]).toHaveProperty('value', 'state');
  });
});

describe('a person who fills in the form', () => {
  it('keeps with Ctrl+Enter from any field', () => {
    show();
    const quote = document.querySelector('textarea');
    quote?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    expect(verbs.onKeep).toHaveBeenCalledOnce();
    quote?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    expect(verbs.onKeep).toHaveBeenCalledOnce();
  });

  it('reads why a source group is refused, beside it', () => {
    show({ problems: { group: text('problem_group_state_other_country') } });
    const [group] = labelled('Source group');
    expect(group?.getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById(group?.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(said).toContain('UN and other States');
  });

  it('sees what each strength must show before choosing one', () => {
    show({ values: { ...values, stance: 'progress' } });
    expect(document.body.textContent).toContain(text('criteria_refrain_progress_1'));
  });

  it('cannot give a position a strength', () => {
    show({ values: { ...values, stance: 'position' } });
    expect(labelled('Strength')[0]).toHaveProperty('disabled', true);
  });

  it('cannot change the words of a page', () => {
    show({ quoteEditable: false });
    expect(document.querySelector('textarea')?.readOnly).toBe(true);
    expect(labelled('Address of the page')).toEqual([]);
  });

  it('takes out a State it had added', () => {
    show();
    const chosen = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('MX'));
    chosen?.click();
    expect(verbs.onInput).toHaveBeenCalledWith('onBehalfOf', []);
  });
});
