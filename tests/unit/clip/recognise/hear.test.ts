import { expect, it } from 'vitest';
import { gather } from '@/lib/clip/gather';
import { hear, hearStatement } from '@/lib/clip/recognise/hear';
import { type StatementParts, statement } from '@/tests/builders';
import { draft, passage } from '@/tests/fixtures/passage';

const speaker = { name: 'Ana Reis', role: 'Minister', organisation: null, country: 'PE', session: null };

it('a clip is heard with its surroundings, its page and those who are announced', () => {
  const read = passage({
    quote: { lang: null },
    page: { authors: ['', 'The secretariat'], publisher: 'The forum', publishedAt: '2026-05' },
  });
  const found = gather(draft({ passage: read, tab: { url: read.page.url, title: 'A tab' } }), 'Chrome');
  expect(found && hear(found, [speaker])).toEqual({
    quote: read.quote.exact,
    before: 'Peru\n',
    after: '\nKenya',
    title: 'A tab',
    url: 'https://forum.example/record',
    headings: ['Plenary', 'Peru'],
    lang: 'en',
    expected: [speaker],
    metadata: ['The secretariat', 'Forum', 'The forum'],
    day: '2026-05',
  });
});

it('pasted words are heard alone', () => {
  const found = gather(draft({ method: 'paste', form: { quote: 'We will open twelve centres.' } }), 'Chrome');
  expect(found && hear(found, [])).toMatchObject({
    quote: 'We will open twelve centres.',
    before: '',
    url: null,
    day: null,
  });
});

it.each<[StatementParts, string | null]>([
  [{ date: '2017-12-31', precision: 'year' }, '2017'],
  [{ date: null, source: { publishedAt: '2017-04-30', publishedPrecision: 'month' } }, '2017-04'],
  [{ date: null }, null],
])('a kept statement is heard with what was kept of its page: %j', (parts, day) => {
  const heard = hearStatement(
    statement({
      ...parts,
      source: { siteName: 'Forum', ...parts.source },
      context: { before: null, headings: ['Plenary'] },
    }),
    [speaker],
  );
  expect(heard).toMatchObject({
    before: '',
    headings: ['Plenary'],
    lang: 'en',
    metadata: ['Forum'],
    expected: [speaker],
    day,
  });
});
