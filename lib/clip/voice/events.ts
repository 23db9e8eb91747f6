import { fold } from '../names/words';
import { bracketedFrom, clauseStart, isList, listEnd } from './clauses';
import type { Event, Situation } from './event';
import type { Mention } from './mention';
import type { PageText } from './page-text';
import { forGroupAhead, spokenBy, spokenFor, withGroup } from './spoken-for';
import { isNarrated, type Standing, standingOf } from './standing';
import { isSaid, isSame, voiceOfState } from './state-events';

/** The changes of voice in one sentence, from its mentions in order. */
export function eventsIn({ text }: PageText, own: readonly Mention[], start: number, situation: Situation): Event[] {
  const { people, current } = situation;
  const events: Event[] = [];
  const add = (at: number, voice: Event['voice'], after = 0) =>
    events.push({ start: events.length === 0 && !after ? start : at, voice, after });
  for (let at = 0; at < own.length; at++) {
    const mention = own[at] as Mention;
    const standing = standingOf(text, mention, start);
    if (mention.kind === 'bracket' || mention.kind === 'list-bracket') {
      const open = bracketOf(text, mention, start, events);
      if (open !== null) add(open, mention.kind === 'bracket' ? people.complete(mention.voice) : null, mention.end);
      continue;
    }
    if (isSolid(mention)) people.learn(mention.voice);
    const end = listEnd(text, own, at);
    if (isList(at, end)) {
      for (const it of own.slice(at, end)) if (isSolid(it)) people.learn(it.voice);
      const last = own[Math.min(end, own.length) - 1] as Mention;
      const speaks = standingOf(text, { ...mention, end: last.end }, start) === 'subject';
      const isAside =
        current !== null &&
        own.slice(at, end).every(({ kind }) => kind === 'plain') &&
        !situation.isBulletin &&
        !isSaid(text, last);
      if (speaks) add(clauseStart(text, mention.start, start), isAside ? 'current' : null);
      at = end - 1;
      continue;
    }
    const spoken = spokenBy(text, mention, own[at + 1], start);
    if (spoken) {
      add(start, people.complete(spoken));
      at += 1;
      continue;
    }
    const voice = voiceOf(text, mention, own[at + 1], standing, start, situation, own[at - 1]);
    if (voice === undefined) continue;
    if (voice === 'current' && events.length > 0) continue;
    add(clauseStart(text, mention.start, start), voice);
  }
  return events;
}

const isSolid = ({ kind, isBare }: Mention): boolean => (kind === 'person' || kind === 'office') && !isBare;

// Who a mention makes speak; undefined if nobody.
function voiceOf(
  text: string,
  mention: Mention,
  next: Mention | undefined,
  standing: Standing,
  start: number,
  situation: Situation,
  before?: Mention,
): Event['voice'] | undefined {
  const { people, current, lonely } = situation;
  if (mention.kind === 'list') return standing === 'named' ? undefined : null;
  if (mention.kind === 'plain') return voiceOfState(text, mention, next, standing, start, situation);
  if (standing === 'named')
    return !mention.isBare &&
      isIncluded(text, mention.start, start) &&
      !/^[^.]{0,200};/.test(text.slice(mention.end, mention.end + 200))
      ? people.complete(mention.voice)
      : undefined;
  const voice = forGroupAhead(text, start, mention, before, withGroup(text, mention, next));
  if (mention.isBare) {
    const known = people.complete(voice);
    // A word with a capital where a sentence begins is a name only if somebody bears it.
    if (known === voice && !/\s/.test(voice.name ?? '') && mention.start === start) return undefined;
    const isWhole = standing === 'ascribed' && /\p{L}{2} \p{Lu}/u.test(voice.name ?? '');
    return known === voice && standing !== 'subject' && !isWhole ? undefined : spokenFor(text, start, mention, known);
  }
  if (
    mention.kind === 'office' &&
    current &&
    standing === 'subject' &&
    isSame(current, voice) &&
    voice.country &&
    GOVERNMENT.test(voice.because)
  )
    return 'current';
  if (mention.kind === 'office' && current && standing === 'subject' && !isSame(current, voice)) {
    if (isNarrated(text, mention.end) && !situation.isBulletin) return 'current';
    if (current.name && situation.isLive && !isSaid(text, mention)) return 'current';
  }
  const office = fold(`${voice.role ?? ''}|${text.slice(start, mention.start)}`);
  if (PRESIDES.test(office) && SUMS_UP.test(text.slice(start, start + 400))) return null;
  const known = lonely && current === null ? lonely.voice.name : situation.isLive ? onlyNamed(current) : null;
  const named = known && voice.name === null && voice.country ? { ...voice, name: known } : voice;
  const whole = people.complete(named);
  if (whole.name || whole.country || whole.organisation || whole.onBehalfOf) return whole;
  return people.lastWith(whole.role ?? '') ?? whole;
}

// "That was how Ana Reis began." and then "Portugal's minister says": nothing is known of her yet.
const onlyNamed = (current: Situation['current']): string | null =>
  current && !current.role && !current.country && !current.organisation ? current.name : null;

// A moderator who reads out what was said speaks for nobody.
const PRESIDES = /(?:^|\|)(?:the )?(?:co-?)?(?:moderat\w+|chair\w*|rapporteu\w+|facilitat\w+|relator\w*)\b/;
const SUMS_UP =
  /\b(?:recommendations|conclusions|messages|points|themes|proposals|views|recommandations|conclusiones|recomendaciones|takeaways)\b[^.]{0,40}\b(?:had been|were|was|made|raised|heard|emerged|shared|that|avaient|habían|most often)\b|\b(?:summari[sz]ed|summed up|recapped|recapitulated|drew together|distilled|wrapped up)\b/i;

const GOVERNMENT =
  /(?:government|parliament|authorities|gouvernement|gobierno|parlement|parlamento|autorités|autoridades)\b/i;

// "Many participants including the representative from Colombia advocated"
const isIncluded = (text: string, at: number, start: number): boolean =>
  /\bincluding (?:the |an? )?$/.test(text.slice(Math.max(start, at - 20), at)) && at - start < 80;

// "sufficed (Ethiopia), called for coherence (Sweden)": where the clause of a bracket begins; null where a speaker was named.
function bracketOf(text: string, mention: Mention, start: number, events: readonly Event[]): number | null {
  if (events.some(({ voice, after }) => voice && voice !== 'current' && !after)) return null;
  return events.at(-1)?.after || bracketedFrom(text.slice(start, mention.start), start);
}
