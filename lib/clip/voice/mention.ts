import type { Voice } from './voice';

/** Words that name somebody who may be speaking. */
export interface Mention {
  /** Where the words begin. */
  start: number;
  /** Where they end. */
  end: number;
  /** How they name: a person, an office or delegation, a State or body alone, several at once; one or several in brackets behind a clause. */
  kind: 'person' | 'office' | 'plain' | 'list' | 'bracket' | 'list-bracket';
  /** Who it would be. */
  voice: Voice;
  /** Whether a person's name stands without anything that tells who it is. */
  isBare: boolean;
}

/** A mention of somebody, with what its words tell of them. */
export function mentionOf(
  { text }: { text: string },
  start: number,
  end: number,
  kind: Mention['kind'],
  parts: Partial<Voice>,
  sure: number,
): Mention {
  const { name = null, role = null, organisation = null, country = null, onBehalfOf = null, group = null } = parts;
  return {
    start,
    end,
    kind,
    isBare: false,
    voice: { name, role, organisation, country, onBehalfOf, group, because: text.slice(start, end), sure },
  };
}
