import type { Hit } from '../names/lexicon';
import type { Word } from '../names/words';
import { apposedName, directName } from './apposed-names';
import { bracketAlone } from './brackets';
import { type Mention, mentionOf } from './mention';
import { officeAlone } from './office-alone';
import { officeAt } from './office-mentions';
import { type PageText, wordFrom } from './page-text';
import { personAt } from './person-mentions';

// The sentence in which the place lies may name its speaker at its end.
const AHEAD = 400;

/** Everybody a text names who may be speaking, in order; those named some way behind a place need not be known. */
export function findMentions(page: PageText, until = page.text.length): Mention[] {
  const { words, hits, hitOf } = page;
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    if (word.start > until + AHEAD) break;
    const hit = hitOf[at] ? (hits[(hitOf[at] as number) - 1] as Hit) : null;
    const found =
      bracketAlone(page, at) ??
      withName(page, officeAt(page, at, hit) ?? officeAlone(page, at)) ??
      personAt(page, at, hit) ??
      (hit?.from === at ? plain(page, hit) : null);
    if (!found) {
      at += 1;
      continue;
    }
    mentions.push(found);
    at = Math.max(at + 1, wordFrom(words, found.end));
    if (found.start > word.start && at < words.length) continue;
  }
  return mentions;
}

// "the IOM Deputy Director General, Ana Reis, said"
function withName(page: PageText, office: Mention | null): Mention | null {
  if (office?.kind !== 'office' || office.voice.name) return office;
  const found = apposedName(page, office.end) ?? directName(page, office.end);
  if (!found) return office;
  const because = page.text.slice(office.start, found.end);
  return { ...office, kind: 'person', end: found.end, voice: { ...office.voice, name: found.name, because } };
}

function plain(page: PageText, hit: Hit): Mention | null {
  if (hit.kind === 'harmless' || hit.kind === 'demonym') return null;
  const { start, end } = hit;
  if (hit.kind === 'group') return mentionOf(page, start, end, 'plain', { onBehalfOf: hit.name, group: 'un' }, 0.9);
  if (hit.kind === 'body') {
    if (!hit.body || ['instrument', 'forum', 'process'].includes(hit.body.type)) return null;
    return mentionOf(
      page,
      start,
      end,
      'plain',
      { organisation: page.text.slice(start, end), group: hit.body.group },
      0.85,
    );
  }
  if (!hit.code) return null;
  return mentionOf(
    page,
    start,
    end,
    'plain',
    { country: hit.code, group: 'state' },
    hit.kind === 'capital' ? 0.7 : 0.88,
  );
}
