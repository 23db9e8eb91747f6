import { describe, expect, test } from 'vitest';
import { isKeptAddress, safeLink } from '@/lib/text/safe-link';

describe('only http and https become links', () => {
  test.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['HTTP://example.org', 'http://example.org/'],
  ])('%s', (address, link) => expect(safeLink(address)).toBe(link));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    ' java\nscript:alert(1)',
    'javascript:alert(1)//:/0123456789abcdef0123456789abcdef',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'chrome-extension://abc/page.html',
    '//example.org',
    'example.org',
    '',
  ])('%j does not', (address) => expect(safeLink(address)).toBeNull());
});

describe('the address of a document may also be', () => {
  test.each(['file:///home/me/report.pdf', 'about:srcdoc', 'blob:https://example.org/1'])('%s', (address) => {
    expect(isKeptAddress(address)).toBe(true);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'chrome-extension://abc/x', 'x'])('never %s', (address) => {
    expect(isKeptAddress(address)).toBe(false);
  });
});
