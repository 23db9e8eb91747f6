import type { Mention } from './mention';
import type { Voice } from './voice';

/** Who is quoted for a State: "Portugal, says Ana Reis, has been quarrelling". */
export function spokenBy(text: string, mention: Mention, next: Mention | undefined, start: number): Voice | null {
  if (mention.kind !== 'plain' || !next || next.kind !== 'person' || !mention.voice.country) return null;
  if (
    !/^(?:The |L['’]|Le |La |El )?$/.test(text.slice(start, mention.start)) ||
    !/^,\s(?!(?:and|with|by|for|to|like|as|or|et|y|con|avec|par|por)\s)\p{Ll}{2,}\s$/u.test(
      text.slice(mention.end, next.start),
    )
  )
    return null;
  return next.isBare
    ? { ...next.voice, country: mention.voice.country, group: 'state', because: text.slice(mention.start, next.end) }
    : next.voice;
}

/** A voice with whom it speaks for: "Speaking for the Global Migration Group, Ana Reis emphasized". */
export function spokenFor(text: string, start: number, mention: Mention, voice: Voice): Voice {
  const found = SPEAKING_FOR.exec(text.slice(start, mention.start));
  return found?.[1] && !voice.country
    ? { ...voice, organisation: found[1], because: text.slice(start, mention.end), sure: 0.8 }
    : voice;
}

const SPEAKING_FOR =
  /\b(?:[Ss]peaking (?:for|on behalf of)|[Rr]epresenting|[Oo]n behalf of|[Aa]u nom d[eu]|[Ee]n nombre de)\s(?:the |la |l['’]|el )?([\p{Lu}][^,]{2,80}),/u;

/** A voice with the group it speaks for: "MALDIVES, for AOSIS, called". */
export function withGroup(text: string, mention: Mention, next: Mention | undefined): Voice {
  if (next?.kind !== 'plain') return mention.voice;
  const { onBehalfOf, organisation } = next.voice;
  const isUnion = /^(?:European Union|EU|UE|Union européenne|Unión Europea|African Union)$/.test(organisation ?? '');
  const name = onBehalfOf ?? (isUnion ? organisation : null);
  if (!name || !FOR.test(text.slice(mention.end, next.start))) return mention.voice;
  // An official of the Union has no State; a State that speaks for it has.
  return mention.voice.country
    ? { ...mention.voice, onBehalfOf: name }
    : { ...mention.voice, organisation: mention.voice.organisation ?? name, group: 'un' };
}

/** A voice with the group that the sentence names first: "On behalf of AOSIS, the representative of Maldives". */
export function forGroupAhead(
  text: string,
  start: number,
  mention: Mention,
  before: Mention | undefined,
  voice: Voice,
): Voice {
  const group = before?.kind === 'plain' ? before.voice.onBehalfOf : null;
  if (!group || !before || voice.onBehalfOf || !voice.country) return voice;
  return AHEAD.test(text.slice(start, before.start)) &&
    /^,\s(?:[^,;:.]{0,40}\s)?$/.test(text.slice(before.end, mention.start))
    ? { ...voice, onBehalfOf: group }
    : voice;
}

const AHEAD =
  /(?:[Ss]peaking (?:for|on behalf of)|[Oo]n behalf of|[Ii]n the name of|[Aa]u nom d(?:e|u|es)|[Ee]n nombre del?)\s?(?:the |la |l['’]|les |los )?$/;

const FOR =
  /^,?\s\(?(?:(?:also |who )?(?:(?:speaking|speaks|spoke|taking the floor|intervening|(?:deliver|mak|giv|read|present|t[ao]k|speak|spoke|address|introduc)\p{L}*(?: \p{L}+){0,5}?)\s)?(?:for|on behalf of)|(?:s['’]exprimant |intervenant |parlant )?au nom d(?:e|u|es|['’])|(?:hablando |que habló |interviniendo )?en nombre del?)\s?(?:the |la |l['’]|les |los |las )?$/iu;
