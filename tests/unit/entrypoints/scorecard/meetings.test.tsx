// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { Meetings } from '@/entrypoints/scorecard/Meetings';
import type { PageProps } from '@/entrypoints/scorecard/Page';
import type { Meeting } from '@/lib/scorecard/judgement';
import { namesIn } from '@/lib/view/names';
import { meeting } from '@/tests/builders';
import { text } from '../../../setup';

afterEach(() => act(() => render(null, document.body)));

function shown(kept: Meeting[]) {
  const meetings = signal<Meeting[] | null>(kept);
  const done = signal<{ said: string; undo: (() => Promise<void>) | null } | null>(null);
  const undo = async () => {
    done.value = { said: 'undone', undo: null };
    meetings.value = kept;
  };
  const view = {
    meetings,
    done,
    mine: signal(new Map(kept.map((it) => [it.id, it]))),
    trouble: signal(null),
    read: async () => undefined,
    remove: async (id: string) => {
      done.value = { said: 'removed', undo };
      meetings.value = kept.filter((it) => it.id !== id);
    },
  };
  const props = {
    meetings: view,
    route: signal({ route: 'meetings', query: '' }),
    view: { summary: signal(null) },
    words: { text, lang: 'en', names: namesIn('en') },
  } as unknown as PageProps;
  act(() => render(<Meetings {...props} />, document.body));
  return view;
}

const press = (named: string) => {
  const button = [...document.querySelectorAll('button')].find((it) => it.textContent?.startsWith(text(named)));
  button?.focus();
  act(() => button?.click());
};

it.each([1, 2])('whoever deletes one of %i meetings, and brings it back, is led to what is said of it', (count) => {
  shown([meeting({ name: 'First' }), meeting({ name: 'Second' })].slice(0, count));
  for (const [button, said] of [
    ['delete', 'removed'],
    ['undo', 'undone'],
  ] as const) {
    press(button);
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(document.activeElement?.textContent).toContain(text(said));
  }
});

it('whoever is elsewhere stays there', () => {
  const kept = meeting();
  const view = shown([kept]);
  const other = document.body.appendChild(document.createElement('input'));
  other.focus();
  act(() => void view.remove(kept.id));
  expect(document.activeElement).toBe(other);
  other.remove();
});
