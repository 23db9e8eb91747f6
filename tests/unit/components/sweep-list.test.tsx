// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SweepAdjust } from '@/components/SweepAdjust';
import { SweepBar } from '@/components/SweepBar';
import { SweepList } from '@/components/SweepList';
import { emptyForm } from '@/lib/view/form-values';
import { choicesIn, namesIn } from '@/lib/view/names';
import type { SweepCard } from '@/lib/view/sweep-cards';
import { text } from '../../setup';

const card = (id: string, parts: Partial<SweepCard> = {}): SweepCard => ({
  id,
  quote: `The words of ${id}.`,
  lang: 'en',
  dir: 'ltr',
  speakerLine: 'Ana Reis · Minister',
  chips: [{ field: 'country', label: 'Peru', words: 'Ana Reis (Peru)' }],
  isKnown: false,
  isTicked: true,
  ...parts,
});
const verbs = { onTick: vi.fn(), onTickAll: vi.fn(), onAdjust: vi.fn() };
const words = { text, names: namesIn('en'), lang: 'en' };

function show(cards: SweepCard[], open: string | null = null) {
  const form = <form aria-label="adjust" />;
  render(
    <SweepList groups={[{ country: 'PE', cards }]} open={open} form={form} {...words} {...verbs} />,
    document.body,
  );
}

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the statements of a sweep', () => {
  it('are ticked by their words, and described by who said them', () => {
    show([card('a')]);
    const [tick] = document.querySelectorAll<HTMLInputElement>('li input');
    expect(tick?.labels?.[0]?.textContent).toBe('The words of a.');
    expect(document.getElementById(tick?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Ana Reis');
    tick?.click();
    expect(verbs.onTick).toHaveBeenCalledWith('a', false);
  });

  it('are ticked together by country, half ticked while some are', () => {
    show([card('a'), card('b', { isTicked: false })]);
    const all = document.querySelector<HTMLInputElement>('header input');
    expect(all?.labels?.[0]?.textContent).toBe('All 2 of Peru');
    expect([all?.checked, all?.indeterminate]).toEqual([false, true]);
    all?.click();
    expect(verbs.onTickAll).toHaveBeenCalledWith('PE', true);
  });

  it('are ticked together only where they are not on the scorecard yet', () => {
    show([card('a'), card('b'), card('c', { isKnown: true, isTicked: false })]);
    const all = document.querySelector<HTMLInputElement>('header input');
    expect(all?.labels?.[0]?.textContent).toBe('All 2 of Peru');
    expect([all?.checked, all?.indeterminate]).toEqual([true, false]);
    show([card('a'), card('c', { isKnown: true, isTicked: false })]);
    expect(document.querySelector('header input')).toBeNull();
  });

  it('have one form, in the row that is being adjusted, and the focus goes back when it is closed', () => {
    const cards = [card('a'), card('b')];
    show(cards, 'b');
    expect(document.querySelectorAll('form')).toHaveLength(1);
    expect(document.querySelector('li:has(form)')?.textContent).toContain('The words of b.');
    show(cards);
    expect(document.activeElement?.id).toBe('adjust-b');
  });

  it('say which of them are on the scorecard already', () => {
    show([card('a', { isKnown: true, isTicked: false })]);
    expect(document.querySelector('li')?.textContent).toContain('On your scorecard');
  });

  it('show words of a page as words', () => {
    show([card('a', { quote: '<img src=x onerror=alert(1)>', speakerLine: '<b>Ana</b>' })]);
    expect([document.querySelector('li img'), document.querySelector('li b')]).toEqual([null, null]);
  });
});

describe('the bar that clips', () => {
  const bar = (parts: object) =>
    render(
      <SweepBar ticked={3} found={5} isBusy={false} receipt={null} onClip={vi.fn()} {...words} {...parts} />,
      document.body,
    );
  const button = () => document.getElementById('sweep-clip') as HTMLButtonElement;

  it.each([
    [{}, 'Clip 3 statements', false],
    [{ ticked: 1 }, 'Clip 1 statement', false],
    [{ ticked: 0 }, 'Clip 0 statements', true],
    [{ isBusy: true }, 'Clip 3 statements', false],
  ])('%j reads “%s”', (parts, said, disabled) => {
    bar(parts);
    expect([button().textContent, button().disabled]).toEqual([said, disabled]);
  });

  it('keeps the focus while it is busy, and clips nothing then', () => {
    const onClip = vi.fn();
    bar({ onClip });
    button().focus();
    bar({ onClip, isBusy: true });
    expect([document.activeElement?.id, button().getAttribute('aria-disabled')]).toEqual(['sweep-clip', 'true']);
    button().click();
    expect(onClip).not.toHaveBeenCalled();
    bar({ onClip });
    expect([document.activeElement?.id, button().getAttribute('aria-disabled')]).toEqual(['sweep-clip', null]);
    button().click();
    expect(onClip).toHaveBeenCalledOnce();
  });

  it('says what was clipped, with a way back and a way on', async () => {
    const undo = vi.fn(async () => undefined);
    bar({});
    bar({ ticked: 0, receipt: { said: 'clipped', count: 64, undo } });
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('status'));
    expect(document.activeElement?.textContent).toContain('64 statements clipped.');
    document.querySelector<HTMLButtonElement>('[role=status] button')?.click();
    expect(undo).toHaveBeenCalled();
    expect(document.querySelector('[role=status] a')?.getAttribute('href')).toBe('#/inbox');
  });
});

it('the form of a row has a field for all that its words can suggest', () => {
  const onInput = vi.fn();
  render(
    <SweepAdjust
      values={{ ...emptyForm, speaksFor: 'PE', group: 'state' }}
      options={{ ...choicesIn('en'), deniable: [] }}
      problems={{}}
      suggested={{}}
      onInput={onInput}
      onClose={vi.fn()}
      text={text}
    />,
    document.body,
  );
  const labels = [...document.querySelectorAll('label')];
  expect(labels.map((it) => it.textContent)).toEqual(
    ['speaker', 'role', 'organisation', 'country', 'speaks_for', 'objective', 'stance', 'group'].map((it) =>
      text(`field_${it}`),
    ),
  );
  const shown = labels.map((it) => (document.getElementById(it.htmlFor) as HTMLSelectElement).value);
  expect(shown).toEqual(['', '', '', '', 'PE', '', '', 'state']);
});
