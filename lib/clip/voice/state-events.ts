import type { Event, Situation } from './event';
import type { Mention } from './mention';
import { SPEECH } from './speech-words';
import { withGroup } from './spoken-for';
import { isNarrated, type Standing, verbAfter } from './standing';
import type { Voice } from './voice';

/** Who speaks where a State is the subject: of what it says in a bulletin, of what it does in a report; undefined for no change. */
export function voiceOfState(
  text: string,
  mention: Mention,
  next: Mention | undefined,
  standing: Standing,
  start: number,
  situation: Situation,
): Event['voice'] | undefined {
  const { current, isBulletin, isLive } = situation;
  const { voice } = mention;
  const opening = text.slice(start, start + 200);
  const place = isPlace(text, mention, start);
  if (standing === 'named' && !place) return undefined;
  // A State that is named while it speaks for a group speaks for itself.
  if (current?.onBehalfOf && current.country !== null && current.country === voice.country)
    return standing === 'subject' ? { ...current, onBehalfOf: null } : 'current';
  if (current && isSame(current, voice)) return 'current';
  if (place) return OWN_WORDS.test(opening) ? undefined : { ...voice, sure: 0.7 };
  if (standing === 'ascribed') return withGroup(text, mention, next);
  if (isBulletin && isLoud(text, mention)) return withGroup(text, mention, next);
  const lead = text.slice(start, mention.start);
  if (
    !/^(?:[^,]{0,70},\s)?(?:[Tt]he |[Ll]['’]|[Ll]e |[Ll]a |[Ee]l |[Ll]es |[Ll]os )?(?:[Nn]ow |[Oo]ver to )?$/.test(
      lead,
    ) ||
    /\bthat\b/.test(lead)
  )
    return undefined;
  if (current) {
    if (OWN_WORDS.test(opening) || /^[“"«]/.test(opening)) return undefined;
    const takesFloor = /^, whose (?:delegat|representative|minister|ambassador|envoy)/.test(
      text.slice(mention.end, mention.end + 24),
    );
    if (isNarrated(text, mention.end) && !takesFloor) return 'current';
    if (isLive && current.name && !isSaid(text, mention)) return 'current';
  }
  return { ...withGroup(text, mention, next), sure: voice.sure - 0.1 };
}

const OWN_WORDS = /\b(?:he|she|we|our|my|I|nous|notre|nuestro|nuestra)\b/;
const isLoud = (text: string, { start, end }: Mention): boolean =>
  text.slice(start, end) === text.slice(start, end).toUpperCase();

/** Whether a voice is of the same State, body or group. */
export const isSame = (current: Voice, { country, organisation, onBehalfOf }: Voice): boolean =>
  (country !== null && current.country === country) ||
  (organisation !== null && current.organisation === organisation) ||
  (onBehalfOf !== null && current.onBehalfOf === onBehalfOf);

// "In Kenya, IOM had helped …"
const isPlace = (text: string, { voice, start: at, end }: Mention, start: number): boolean =>
  voice.country !== null &&
  /^(?:In|En|Au|Aux) (?:the |el |la )?$/.test(text.slice(start, at)) &&
  /^,\s/.test(text.slice(end, end + 2));

/** Whether a verb of speaking follows a mention. */
export const isSaid = (text: string, { end }: Mention): boolean => SPEECH.has(verbAfter(text, end) ?? '');
