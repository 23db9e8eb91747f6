import { describe, expect, it } from 'vitest';
import { bodies, bodyById } from '@/lib/compact/bodies';

describe('the bodies', () => {
  it('are known by one id and one name each', () => {
    expect(bodyById.size).toBe(bodies.length);
    expect(new Set(bodies.map(({ name }) => name)).size).toBe(bodies.length);
  });

  it.each([
    ['iom', 'un'],
    ['eu', 'un'],
    ['icrc', 'un'],
    ['order-of-malta', 'un'],
    ['icmc', 'civil'],
    ['ioe', 'civil'],
    ['mayors-mechanism', 'civil'],
    ['holy-see', null],
    ['gcm', null],
    ['colombo-process', null],
    ['wilton-park', null],
  ])('%s speaks as %s', (id, group) => expect(bodyById.get(id)?.group).toBe(group));

  it('never speak as a State: that follows from the country', () => {
    expect(bodies.map(({ group }) => group)).not.toContain('state');
    expect(bodyById.get('holy-see')?.note).toContain('VA');
  });
});
