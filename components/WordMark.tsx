import type { Word } from '@/lib/score/rating';
import { Glyph } from './Glyph';
import styles from './WordMark.module.css';
import { keyOf, type Words } from './words';

interface Props extends Pick<Words, 'text'> {
  word: Word | 'unrated';
  /** One group alone counts: outlined, not filled. */
  provisional?: boolean;
}

/** A word of the method with its colour and its glyph. */
export function WordMark({ word, provisional = false, text }: Props) {
  return (
    <span class={styles.mark} data-word={word} data-provisional={provisional || undefined}>
      <Glyph of={word} />
      <span class={styles.word}>{text(keyOf('word', word))}</span>
      {provisional && <span class={styles.flag}>{text('provisional')}</span>}
    </span>
  );
}
