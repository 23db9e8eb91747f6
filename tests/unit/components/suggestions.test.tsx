// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClipForm, type ClipValues } from '@/components/ClipForm';
import { FilingForm } from '@/components/FilingForm';
import { suggestionsOf } from '@/lib/clip/recognise/suggestions-of';
import { emptyForm, type FormValues } from '@/lib/view/form-values';
import { choicesIn, namesIn } from '@/lib/view/names';
import { offeredFirst, suggestionLines } from '@/lib/view/suggestion-lines';
import { text } from '../../setup';
import { guess, recognised } from '../view/recognised';

const suggestions = suggestionsOf(
  recognised({
    speaker: guess('Ana Reis', 'ANA REIS, Minister of Labour'),
    country: guess('PE', 'of Peru'),
    speaksFor: guess('PE', 'of Peru'),
    onBehalfOf: guess('African Group', 'for the African Group'),
    objectives: [guess(13, 'detention'), guess(7, 'children')],
    targets: [guess('no-child-detention', 'detention'), guess('bid-children', 'children')],
    stance: guess('promise' as const, 'will end'),
    group: guess('state' as const, 'Minister'),
  }),
);
const filled: Partial<FormValues> = { speaker: 'Ana Reis', country: 'PE', speaksFor: 'PE', objective: '13' };
const onKeep = vi.fn();

function Form({ of: Shown, start }: { of: typeof ClipForm; start: Partial<FormValues> }) {
  const [values, setValues] = useState<FormValues>({ ...emptyForm, quote: 'We will end it.', ...start });
  return (
    <Shown
      values={values as ClipValues}
      options={{ ...choicesIn('en'), deniable: [], first: offeredFirst(suggestions) }}
      problems={{}}
      suggested={suggestionLines(suggestions, values, { text, names: namesIn('en') })}
      suggestionsNote={text('suggestions_note')}
      already={[]}
      offRecord={null}
      quoteEditable={false}
      onInput={(field, value) => setValues((before) => ({ ...before, [field]: value }))}
      onKeep={onKeep}
      onDiscard={() => {}}
      text={text}
    />
  );
}

const show = (start: Partial<FormValues> = filled, of: unknown = ClipForm) =>
  act(() => render(<Form of={of as typeof ClipForm} start={start} />, document.body));

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
}
const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent ?? '');
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const describedBy = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
const press = (control: HTMLElement, keys: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...keys });
  act(() => void control.dispatchEvent(event));
  return event;
};

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('a field that was filled in from the words', () => {
  it('says so beside its label and shows the words, in quotation marks, in their own direction', () => {
    show();
    expect(describedBy(field('Speaker'))).toEqual([text('suggested'), 'ANA REIS, Minister of Labour']);
    const quoted = [...document.querySelectorAll('q')].find((it) => it.textContent?.startsWith('ANA'));
    expect(quoted?.dir).toBe('auto');
    expect(document.body.textContent).toContain(text('suggestions_note'));
  });

  it('is cleared and taken again by its button, which keeps the focus', () => {
    show();
    const clear = button('Clear the suggestion for Speaker');
    clear?.focus();
    act(() => clear?.click());
    expect(field('Speaker').value).toBe('');
    expect(describedBy(field('Speaker'))).toEqual(['ANA REIS, Minister of Labour']);
    expect(document.activeElement?.textContent).toBe('Use the suggestion for Speaker: Ana Reis');
    act(() => (document.activeElement as HTMLElement).click());
    expect(field('Speaker').value).toBe('Ana Reis');
    expect(document.activeElement?.textContent).toBe('Clear the suggestion for Speaker');
  });

  it('is cleared and taken again by Alt+Enter, which keeps nothing', () => {
    show();
    for (const [label, value] of [
      ['Speaker', 'Ana Reis'],
      ['Country', 'PE'],
    ] as const) {
      const control = field(label);
      expect(control.getAttribute('aria-keyshortcuts')).toBe('Alt+Enter');
      expect(press(control, { altKey: true }).defaultPrevented).toBe(true);
      expect(field(label).value).toBe('');
      press(control, { altKey: true });
      expect(field(label).value).toBe(value);
    }
    expect(press(field('Note'), { altKey: true }).defaultPrevented).toBe(true);
    expect(onKeep).not.toHaveBeenCalled();
    press(field('Speaker'), { ctrlKey: true });
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it('is offered again as soon as something else is typed', () => {
    show({ ...filled, speaker: 'Marta Ruiz' });
    expect(buttons()).toContain('Use the suggestion for Speaker: Ana Reis');
    expect(describedBy(field('Speaker'))).not.toContain(text('suggested'));
  });

  it.each(['Speaker', 'Role', 'Country', 'Objective', 'Target', 'Stance', 'Source group'])(
    'is still the only control labelled %s, also for a program that fills in the form',
    (label) => {
      show();
      const labels = [...document.querySelectorAll('label')].filter((it) => it.textContent === label);
      expect(labels).toHaveLength(1);
      const named = [...document.querySelectorAll('[aria-label],[aria-labelledby]')];
      expect(named.filter((it) => it.getAttribute('aria-label')?.includes(label))).toEqual([]);
    },
  );
});

describe('what is only offered', () => {
  it('a target stands first in its list with the reason below, and is chosen by a person', () => {
    show();
    expect(field('Target').value).toBe('');
    const [group] = field('Target').querySelectorAll('optgroup');
    expect(group?.label).toBe(text('suggested_first'));
    expect([...(group?.children ?? [])].map((it) => (it as HTMLOptionElement).value)).toEqual([
      'no-child-detention',
      'bid-children',
    ]);
    expect(describedBy(field('Target'))).toEqual(['detention']);
    press(field('Target'), { altKey: true });
    expect(field('Target').value).toBe('no-child-detention');
  });

  it('objectives stand first in theirs, and each once', () => {
    show();
    const options = [...field('Objective').querySelectorAll('option')].map(({ value }) => value);
    expect(options.slice(0, 4)).toEqual(['', '13', '7', '1']);
    expect(new Set(options).size).toBe(24);
  });

  it('a group of States is named, and which States it is is left to a person', () => {
    show();
    expect(describedBy(field('On behalf of'))).toContain('for the African Group');
    expect(buttons().filter((it) => it.includes('On behalf of'))).toEqual([]);
    const named = [...document.querySelectorAll('bdi')].filter((it) => it.textContent === 'African Group');
    expect(named.map((it) => it.lang)).toEqual(['en', 'en']);
  });
});

it('nothing that is suggested is hidden: what stands under More is named beside it', () => {
  show();
  const summary = document.querySelector('summary')?.textContent;
  expect(summary).toBe('More · Speaks for: Peru · On behalf of: African Group');
  render(null, document.body);
  show({});
  expect(document.querySelector('summary')?.textContent).toBe('More · On behalf of: African Group');
});

it('the form that files a kept statement shows its suggestions too', () => {
  show({ country: 'PE' }, FilingForm);
  expect(buttons()).toEqual(
    expect.arrayContaining(['Clear the suggestion for Country', 'Use the suggestion for Stance: Promise']),
  );
});

it('off the record the form says that nothing but the date is suggested', () => {
  const values = { ...emptyForm, quote: 'We will end it.' } as ClipValues;
  const given = {
    values,
    options: { ...choicesIn('en'), deniable: [] },
    problems: {},
    already: [],
    quoteEditable: false,
  };
  const verbs = { onInput: () => {}, onKeep, onDiscard: () => {} };
  act(() => render(<ClipForm {...given} {...verbs} offRecord="Off the record." text={text} />, document.body));
  expect(document.body.textContent).toContain(`Off the record. ${text('off_record_no_suggestions')}`);
});
