import { expect, it } from 'vitest';
import { targetGroups } from '@/components/target-groups';
import { objectives } from '@/lib/compact/objectives';
import { targets } from '@/lib/compact/targets';
import { text } from '../../setup';

const options = {
  countries: [],
  deniable: [],
  objectives: objectives.map(({ number, label }) => ({ id: String(number), label: `${number} · ${label.en}` })),
  targets: targets.map(({ title, ...target }) => ({ ...target, label: title.en })),
};

it.each(['', '7', '13'])('all targets stay on offer, each once, with objective "%s" chosen', (chosen) => {
  const offered = targetGroups(options, chosen, text).flatMap((group) => group.options.map(({ id }) => id));
  expect(offered).toHaveLength(targets.length);
  expect(new Set(offered)).toEqual(new Set(targets.map(({ id }) => id)));
});

it('the targets of the chosen objective stand first, also those counted under another', () => {
  const [first] = targetGroups(options, '12', text);
  expect(first?.label).toBe('12 · Screening and referral');
  expect(first?.options.map(({ id }) => id)).toContain('bid-children');
});

it('a target is offered with its years', () => {
  const [first] = targetGroups(options, '6', text);
  expect(first?.options[0]?.label).toMatch(/^2 years · Recruitment/);
});
