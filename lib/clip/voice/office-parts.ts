import type { Hit } from '../names/lexicon';
import type { Word } from '../names/words';
import type { Mention } from './mention';
import type { PageText } from './page-text';
import { noVoice, type Voice } from './voice';

/** What an office's owner tells: a State, a body, a group. */
export function ofOwner(page: PageText, owner: Hit, role: string | null): Partial<Voice> | null {
  if (owner.kind === 'body')
    return owner.body ? { role, organisation: page.text.slice(owner.start, owner.end), group: owner.body.group } : null;
  if (owner.kind === 'group') return { role, onBehalfOf: owner.name, group: 'un' };
  if (!owner.code) return null;
  const isTown = /mayor|alcald|maire\b/i.test(role ?? '');
  return {
    role:
      role &&
      /^(?:representative|delegate|delegation|représentante?|representante|government|gouvernement|gobierno|delegación|delegad[oa]|délégation|mission)$/i.test(
        role,
      )
        ? null
        : role,
    country: owner.code,
    group: isTown ? 'civil' : 'state',
  };
}

/** Where the words of an office begin: its article and "Deputy", "Foreign" before it. */
export function leftEdge({ text, words }: PageText, at: number): number {
  const { start } = words[at] as Word;
  const found =
    /(?:(?:the|an?|one|another|le|la|les|el|los|las|una?|une|l['’])\s?)?(?:(?:deputy|assistant|vice|foreign|prime|permanent|special|head of|acting|executive|lead)[ -])*$/i.exec(
      text.slice(Math.max(0, start - 40), start),
    );
  return start - (found?.[0].length ?? 0);
}

/** A mention of an office. */
export function made(
  { text }: PageText,
  start: number,
  end: number,
  parts: Partial<Voice>,
  sure: number,
  kind: Mention['kind'] = 'office',
): Mention {
  return { start, end, kind, isBare: false, voice: { ...noVoice, ...parts, because: text.slice(start, end), sure } };
}
