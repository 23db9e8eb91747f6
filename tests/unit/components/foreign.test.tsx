// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Foreign } from '@/components/Foreign';

it.each([
  ['a turned-around file name', 'report\u202excod.exe', 'report[U+202E]xcod.exe'],
  ['a byte that ends strings elsewhere', 'a\u0000b', 'a[U+0000]b'],
  ['a tag character', 'a\u{e0041}b', 'a[U+E0041]b'],
  ['line breaks', 'one\ntwo', 'one\ntwo'],
  ['the joiner that Persian needs', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['markup', '<b>bold</b>', '<b>bold</b>'],
])('%s is shown as it is', (_, words, shown) => {
  render(<Foreign>{words}</Foreign>, document.body);
  expect(document.body.textContent).toBe(shown);
  expect(document.querySelector('b')).toBeNull();
});
