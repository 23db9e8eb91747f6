import { describe, expect, test } from 'vitest';
import { deepLink } from '@/lib/clip/deep-link';

const page = 'https://un.example/r';
const link = (quote: string, { address = page, prefix = '', suffix = '' } = {}) =>
  deepLink(address, { quote, prefix, suffix });

describe('the link that reopens the words', () => {
  test.each([
    ['plain words', 'we will', '#:~:text=we%20will'],
    ['dashes, commas, ampersands', 'a-b, c & d', '#:~:text=a%2Db%2C%20c%20%26%20d'],
    ['Arabic words', 'نعم', '#:~:text=%D9%86%D8%B9%D9%85'],
    ['words over several lines of one block', 'we  will', '#:~:text=we%20will'],
    ['words over two blocks', 'We will end.\n\nThank you, Chair.', '#:~:text=We%20will%20end.,Thank%20you%2C%20Chair.'],
    ['words over two cells', 'Fiji\tA visa', '#:~:text=Fiji,A%20visa'],
    ['half a character', 'we \uD800 will', '#:~:text=we%20%EF%BF%BD%20will'],
  ])('of %s', (_, quote, fragment) => {
    expect(link(quote)).toBe(page + fragment);
  });

  test('of many words names their two ends, in whole words', () => {
    const long = `It begins here ${'and goes on and on '.repeat(20)}until the end.`;
    expect(link(long)).toMatch(
      /^https:\/\/un\.example\/r#:~:text=It%20begins%20here%20[^,]+,[^,]+until%20the%20end\.$/,
    );
    const [start = '', end = ''] = decodeURIComponent(link(long).split('text=')[1] ?? '').split(',');
    expect(long.startsWith(`${start} `)).toBe(true);
    expect(long.endsWith(` ${end}`)).toBe(true);
  });

  test('of words that stand twice names their neighbours inside one block', () => {
    const around = { prefix: 'Thanks.\nThe delegate of Uganda:', suffix: ' Applause.\nNext.' };
    expect(link('We agree.', around)).toBe(`${page}#:~:text=The%20delegate%20of%20Uganda%3A-,We%20agree.,-Applause.`);
  });

  test.each([
    ['keeps an id', `${page}#peru`, `${page}#peru:~:text=yes`],
    ['keeps a route', `${page}#/day/2`, `${page}#/day/2:~:text=yes`],
    ['replaces older words', `${page}#peru:~:text=no`, `${page}#peru:~:text=yes`],
    ['needs one sign only', `${page}#`, `${page}#:~:text=yes`],
  ])('%s', (_, address, whole) => {
    expect(link('yes', { address })).toBe(whole);
  });
});
