// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readSurroundings } from '@/lib/page/read-text';
import { readSelection } from '@/lib/page/selection';
import { openPage, select } from '@/tests/fixtures/open-page';

function textOf(page: string, selector = '#at') {
  const view = openPage(page);
  select(view, selector);
  const selected = readSelection(view);
  if (!selected) throw new Error('Nothing is selected.');
  return readSurroundings(view, selected);
}

describe('a page’s text', () => {
  test.each([
    ['blocks end with one line break', '<div><p>one</p></div>\n\n<p>two</p>', 'one\ntwo\n'],
    ['space inside a line is one space', '<p>one \n\t two</p>', 'one two\n'],
    ['a no-break space stays', '<p>one&nbsp;two</p>', 'one\u00A0two\n'],
    ['inline elements leave no trace', '<p>o<b>n<i>e</i></b> two</p>', 'one two\n'],
    ['a line break breaks the line', '<p>one<br>two<br/>three</p>', 'one\ntwo\nthree\n'],
    ['cells are apart', '<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>', 'one\ttwo\nthree\n'],
    [
      'spans drawn as blocks are blocks',
      '<span style="display:block">one</span><span style="display:block">two</span>',
      'one\ntwo\n',
    ],
    ['spans drawn as boxes stand apart', '<span style="display:inline-block">one</span><b>two</b>', 'one two'],
    ['preformatted lines stay lines', '<pre>one\ntwo</pre>', 'one\ntwo\n'],
    [
      'scripts, styles, templates are no text',
      '<script>1</script><style>p{}</style><template>x</template><noscript>n</noscript><p>one</p>',
      'one\n',
    ],
    ['hidden elements are no text', '<p hidden>no</p><span style="display:none">no</span><p>one</p>', 'one\n'],
    ['fields are no text', '<textarea>secret</textarea><select><option>x</option></select><p>one</p>', 'one\n'],
    ['list items are lines', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo\n'],
  ])('%s', (_, page, head) => {
    expect(textOf(`${page}<b id="at">HERE</b>`)).toMatchObject({ head, body: 'HERE', tail: '', whole: true });
  });

  test('its three parts make one tidy text', () => {
    const { head, body, tail } = textOf('<p>one </p> <p> <b id="at"> two\n three </b></p> <p> four </p>');
    expect([head, body, tail]).toEqual(['one\n', 'two three', '\nfour']);
  });

  test('words selected inside something hidden are read with what is near', () => {
    const { head, tail, whole } = textOf('<p>one</p><div hidden><p>two <b id="at">three</b> four</p></div><p>five</p>');
    expect({ head, tail, whole }).toEqual({ head: 'one\ntwo ', tail: ' four\nfive', whole: false });
  });

  test('a shadow root’s text is read before its host’s own', () => {
    const page =
      '<p>one</p><div id="host"><b>three</b></div><b id="at">HERE</b><script>host.attachShadow({mode:"open"}).innerHTML="<p>two</p>"</script>';
    expect(textOf(page).head).toBe('one\ntwo\nthree\n');
  });
});
