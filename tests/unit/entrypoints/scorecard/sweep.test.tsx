// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { PageProps } from '@/entrypoints/scorecard/Page';
import { Sweep } from '@/entrypoints/scorecard/Sweep';
import { namesIn } from '@/lib/view/names';
import { createSweepList } from '@/lib/view/sweep-list';
import type { SweepPhase, SweepView } from '@/lib/view/sweep-view';
import { text } from '../../../setup';

afterEach(() => render(null, document.body));

function shown() {
  const phase = signal<SweepPhase>('searching');
  const sweep = {
    ...createSweepList(namesIn('en').byName, () => true),
    phase,
    page: signal(null),
    rule: signal(null),
    progress: signal({ read: 2, of: 5, found: 0 }),
    trouble: signal(null),
    start: vi.fn(),
    stop: vi.fn(),
  } as unknown as SweepView;
  const props = { sweep, tabId: 1, words: { text, lang: 'en', names: namesIn('en') } } as unknown as PageProps;
  act(() => render(<Sweep {...props} />, document.body));
  return phase;
}

it('whoever pressed Stop is led to what was found', () => {
  const phase = shown();
  document.querySelector('button')?.focus();
  act(() => {
    phase.value = 'ready';
  });
  expect(document.activeElement?.getAttribute('role')).toBe('status');
  expect(document.activeElement?.textContent).toContain('Stopped after 2');
});

it('whoever is elsewhere when a search ends stays there', () => {
  const phase = shown();
  const other = document.body.appendChild(document.createElement('input'));
  other.focus();
  act(() => {
    phase.value = 'ready';
  });
  expect(document.activeElement).toBe(other);
  other.remove();
});
