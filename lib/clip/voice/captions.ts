import type { Hit } from '../names/lexicon';
import type { PageText } from './page-text';
import type { Stretch } from './reported';
import { noVoice, type Voice } from './voice';

/** Who speaks in captions without capitals, stops and labels: who is given the floor, until the chair thanks. */
export function readCaptions(page: PageText): Stretch[] {
  const { text, hits } = page;
  const stretches: Stretch[] = [{ start: 0, voice: null, nearness: 1, turn: 0 }];
  let turn = 0;
  const named = hits.filter(
    (hit) => (hit.kind === 'country' && hit.code) || hit.kind === 'body' || hit.kind === 'group',
  );
  for (const hit of named) {
    const before = text.slice(Math.max(0, hit.start - 90), hit.start);
    const after = text.slice(hit.end, hit.end + 70);
    const last = stretches.at(-1) as Stretch;
    if (THANKS.test(before)) {
      // The chair thanks whoever has spoken.
      const voice = voiceOf(page, hit, text.slice(hit.start - (THANKS.exec(before)?.[0].length ?? 0), hit.end));
      // A speaker thanks others in passing; the chair thanks who has spoken.
      if (last.voice && !isSame(last.voice, voice)) continue;
      if (
        last.voice === null ||
        last.voice.country !== voice.country ||
        last.voice.organisation !== voice.organisation
      ) {
        if (last.voice === null || hit.start - last.start > 60)
          stretches[stretches.length - 1] = { ...last, voice, nearness: 0.85, turn: last.turn || ++turn };
      } else last.nearness = 1;
      stretches.push({ start: hit.start - (THANKS.exec(before)?.[0].length ?? 0), voice: null, nearness: 1, turn: 0 });
    } else if (TAKES.test(after) || (!FOLLOWED.test(before) && CALLS.test(before))) {
      stretches.push({
        start: hit.end,
        voice: voiceOf(page, hit, text.slice(hit.start, hit.end)),
        nearness: 0.96,
        turn: ++turn,
      });
    } else if (IS.test(before) && last.voice === null) {
      stretches.push({
        start: hit.end,
        voice: voiceOf(page, hit, text.slice(hit.start, hit.end)),
        nearness: 0.9,
        turn: ++turn,
      });
    }
  }
  return stretches;
}

const isSame = (a: Voice, b: Voice): boolean =>
  a.country === b.country && a.organisation === b.organisation && a.onBehalfOf === b.onBehalfOf;

const voiceOf = (page: PageText, hit: Hit, because: string): Voice => ({
  ...noVoice,
  because: because.trim(),
  sure: 0.9,
  country: hit.kind === 'country' ? hit.code : null,
  organisation: hit.kind === 'body' ? page.text.slice(hit.start, hit.end) : null,
  onBehalfOf: hit.kind === 'group' ? hit.name : null,
  group: hit.kind === 'country' ? 'state' : 'un',
});

const WHO =
  '(?:(?:the|his|her|excellency|honou?rable|distinguished|esteemed|delegate|delegation|representative|ambassador|minister|permanent|colleague|friend|uh|um|er|of|from|for)\\s+)*$';
const THANKS = new RegExp(
  `\\b(?:thank you|thanks|i thank|gracias|merci)(?:\\s(?:very much|so much|very very much|indeed|again|a lot|kindly|mister|madam))*[\\s,.]+(?:(?:uh|um)\\s)?${WHO}`,
  'i',
);
const CALLS = new RegExp(
  `(?:(?:give|gives|giving|pass|yield|offer) (?:you )?the floor (?:now )?(?:over )?to|floor (?:goes |is )?(?:to|for)|call(?:ing)? (?:up)?on|i (?:now )?recogni[sz]e|next (?:speaker|on (?:my|the|our) list|up|one|is|we)(?:\\s(?:is|i have|we have|comes|on|my|the|our|list|uh|um))*|(?:and )?now(?: is| we have| we go to| over to| it['’]?s)?|i (?:now )?(?:have|see|invite)|we (?:now )?(?:have|go to|turn to|move to|hear from)|over to|turn to|go to|moving (?:on )?to|first is|let['’]?s hear from)[\\s,]*(?:uh |um )?${WHO}`,
  'i',
);
const TAKES =
  /^[\s,]*(?:you(?:['’]ve| have)?(?: got)? the floor|has the floor|the floor is yours|please(?: go ahead)?\b|go ahead|is (?:\w+ )?in the room)/i;
const FOLLOWED = new RegExp(
  `\\b(?:followed by|and then|after that|before me from|speaker before me|then)\\s+(?:(?:uh|um)\\s)?${WHO}`,
  'i',
);
const IS = new RegExp(
  `\\b(?:this is|i am from|we in|here in|i speak for|speaking for|on behalf of|my country)\\s+${WHO}`,
  'i',
);
