import { expect, test } from 'vitest';
import { skeletonKey } from '@/lib/clip/same-words';

test('the same words have one key in a page and in a PDF', () => {
  expect(skeletonKey('the deten-\ntion of “children”')).toBe(skeletonKey('The detention of "children"'));
});

test('other words have another', () => {
  expect(skeletonKey('will')).not.toBe(skeletonKey('will not'));
});
