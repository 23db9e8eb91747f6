interface Props {
  /** Words that a page or another person wrote. */
  children: string;
  lang?: string | null;
  dir?: 'ltr' | 'rtl' | 'auto';
  /** They are cited in a line of ours, in quotation marks. */
  quoted?: boolean;
}

// Controls that could hide or turn words around; joiners stay, for Persian and the languages of India need them.
const controls = /([[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--[\t\n\r\u00ad\u200c\u200d]])/v;

/** Words from outside: kept from turning ours around, their control characters shown by name. */
export function Foreign({ children, lang, dir = 'auto', quoted }: Props) {
  const Around = quoted ? 'q' : 'bdi';
  return (
    <Around dir={dir} lang={lang ?? undefined}>
      {children.split(controls).map((part) => (controls.test(part) ? <code>{nameOf(part)}</code> : part))}
    </Around>
  );
}

const nameOf = (control: string): string =>
  `[U+${control.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;
