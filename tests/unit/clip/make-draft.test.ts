import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { makeDraft } from '@/lib/clip/make-draft';
import { ruleOf } from '@/lib/clip/rule-of';
import type { Passage } from '@/lib/page/passage';
import { draft as draftSchema, type passage as passageSchema } from '@/lib/scorecard/draft';
import { draft, passage } from '@/tests/fixtures/passage';

const start = { key: 'k', startedAt: '2026-05-06T10:00:00Z', method: 'menu' as const };

test('a draft holds what was at hand, and nothing typed yet', () => {
  const made = makeDraft({ ...start, tab: { url: 'https://forum.example/', title: 'Forum' } });
  expect(draftSchema.parse(made)).toEqual({
    ...start,
    passage: null,
    menu: null,
    tab: { url: 'https://forum.example/', title: 'Forum' },
    file: null,
    form: {},
  });
});

test('a passage fits into a draft as the page gave it', () => {
  expectTypeOf<z.infer<typeof passageSchema>>().toEqualTypeOf<Passage>();
  expect(draftSchema.parse(makeDraft({ ...start, passage: passage() })).passage).toEqual(passage());
});

test.each([
  ['its address', draft({ passage: passage({ page: { url: 'https://www.wiltonpark.org.uk/event' } }) }), 'wilton-park'],
  [
    'words around it',
    draft({ passage: passage({ context: { before: 'Held under the Chatham House Rule.' } }) }),
    'chatham-house',
  ],
  ['the address typed for pasted words', draft({ form: { address: 'https://wiltonpark.org.uk/x' } }), 'wilton-park'],
  ['nothing', draft({ passage: passage() }), undefined],
])('a rule is recognised by %s', (_, clip, rule) => {
  expect(ruleOf(clip)?.id).toBe(rule);
});
