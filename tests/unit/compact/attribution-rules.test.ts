import { describe, expect, it } from 'vitest';
import { attributionRules, covers, ruleFor } from '@/lib/compact/attribution-rules';

describe('the rule for a page', () => {
  it.each([
    ['https://www.wiltonpark.org.uk/event/wp1634/', 'wilton-park'],
    ['https://wiltonpark.org.uk', 'wilton-park'],
    ['HTTPS://Reports.WiltonPark.org.uk:443/x.pdf', 'wilton-park'],
    ['https://wiltonpark.org.uk./x', 'wilton-park'],
    ['https://web.archive.org/web/2018/https://www.wiltonpark.org.uk/event/wp1634/', 'wilton-park'],
    ['https://notwiltonpark.org.uk/', undefined],
    ['https://wiltonpark.org.uk.example.org/', undefined],
    ['https://example.org/wiltonpark.org.uk', undefined],
    ['https://example.org/?from=https://www.wiltonpark.org.uk/', undefined],
    ['https://wiltonpark.org.uk@example.org/', undefined],
    ['https://www.chathamhouse.org/2024/01/migration', undefined],
    ['file:///tmp/wp1634.pdf', undefined],
    ['not an address', undefined],
  ])('at %s is %s', (url, id) => expect(ruleFor({ url })?.id).toBe(id));

  it.each([
    ['Wilton Park', 'wilton-park'],
    ['  wilton  park ', 'wilton-park'],
    ['Friends of Wilton Park', undefined],
    ['', undefined],
  ])('of the site “%s” is %s', (siteName, id) => expect(ruleFor({ siteName })?.id).toBe(id));

  it.each([
    ['Through frank and off-the-record discussion under the Wilton Park\n protocol, it aims to', 'wilton-park'],
    ['The meeting was held under the Chatham House Rule.', 'chatham-house'],
    ['held under Chatham House rules', 'chatham-house'],
    ['Les débats suivent la re\u0300gle de Chatham House.', 'chatham-house'],
    ['Se aplica la Regla de Chatham House.', 'chatham-house'],
    ['The minister spoke off the record.', undefined],
    ['A study by Chatham House, presented after Wilton Park, found', undefined],
    ['A representative of Peru, speaking from the floor, said', undefined],
  ])('with the words “%s” is %s', (text, id) => expect(ruleFor({ text })?.id).toBe(id));

  it('is none where nothing is known', () => expect(ruleFor({ url: null, siteName: null, text: null })).toBeNull());
});

describe('the rules', () => {
  it('are known by one id each, the off-the-record ones first', () => {
    expect(new Set(attributionRules.map(({ id }) => id)).size).toBe(attributionRules.length);
    expect(attributionRules.map(({ keep }) => keep)).toEqual([
      'nothing-attributable',
      'nothing-attributable',
      'delegation-without-name',
      'expected-only',
      'speaker-not-publisher',
    ]);
  });

  it.each([
    ['from-the-floor', 'Un orateur, s’exprimant depuis la salle, a dit'],
    ['provisional-agenda', 'IDM 2017 Provisional Agenda'],
    ['imprint', 'The opinions expressed in the report are those of the authors and do not necessarily reflect'],
  ])('%s covers “%s”', (id, text) => {
    expect(attributionRules.filter((rule) => covers(rule, { text })).map((rule) => rule.id)).toEqual([id]);
  });
});
