import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeId, sha256Hex } from '@/lib/text/id';
import { statementId } from '@/lib/text/statement-id';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const place = 'https://un.example/meeting';

describe('a statement’s id', () => {
  test('is the hash of version, address and skeleton', () => {
    expect(statementId({ place, quote: 'We will end “child detention”.', before: null })).toBe(
      sha256(`1\n${place}\nwewillendchilddetention`),
    );
  });

  test('takes in the 64 characters before words that the page says twice', () => {
    const before = `${'x'.repeat(200)} Peru: ${'y'.repeat(58)}`;
    expect(statementId({ place, quote: 'We agree to that.', before })).toBe(
      sha256(`1\n${place}\nweagreetothat\n${`peru${'y'.repeat(58)}`}`),
    );
  });

  test('is the same for a copy with other typography', () => {
    const id = (quote: string) => statementId({ place, quote, before: null });
    expect(id('the Minister’s deten\u00ADtion rule')).toBe(id("The minister's deten-\ntion rule"));
  });

  test('tells two pages apart', () => {
    const id = (at: string) => statementId({ place: at, quote: 'the same words', before: null });
    expect(id('https://un.example/a')).not.toBe(id('https://un.example/b'));
  });
});

describe('hashes', () => {
  test.each(['', 'Peru', 'عربي 🙂', 'a\nb'])('of “%s” agree with the system’s', (text) => {
    expect(sha256Hex(text)).toBe(sha256(text));
  });

  test('half a character counts as the replacement sign', () => {
    expect(sha256Hex('\uD800')).toBe(sha256('\uFFFD'));
  });

  test('parts are joined one to a line', () => {
    expect(makeId('a', 'b')).toBe(sha256('a\nb'));
  });
});
