import { describe, expect, it } from 'vitest';
import { meetingCard } from '@/lib/view/meeting-cards';
import { namesIn } from '@/lib/view/names';
import { meeting } from '@/tests/builders';

const speaker = { name: 'Ana Reis', role: 'Minister', organisation: null, country: 'PE', session: 'Opening' };
const text = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ');
const reader = { lang: 'en', names: namesIn('en'), text, mine: new Map() };

describe('the card of a meeting', () => {
  it('names the expected by session, and each session with its hours', () => {
    const sessions = [{ title: 'Opening', starts: '2026-05-06T10:00', ends: '2026-05-06T11:30' }];
    const kept = meeting({ days: ['2026-05-06', '2026-05-07'], place: 'Lima', sessions, expected: [speaker] });
    expect(meetingCard(kept, reader)).toMatchObject({
      factsLine: expect.stringMatching(/^May 6.–.7, 2026 · Lima$/),
      sessions: [{ title: 'Opening', when: expect.stringMatching(/^May 6, 10:00.–.11:30.AM$/) }],
      expected: [{ session: 'Opening', speakers: [{ line: 'Ana Reis, Minister, Peru' }] }],
      speakers: 1,
      ruleText: null,
      isOffTheRecord: false,
      mine: false,
    });
  });

  it.each([
    ['wilton-park', 'Wilton Park'],
    ['a-rule-of-the-future', 'meeting_rule_unknown a-rule-of-the-future'],
  ])('under %s says why, and shows no speakers though a file brought them', (attributionRule, why) => {
    const card = meetingCard(meeting({ attributionRule, expected: [speaker] }), reader);
    expect(card).toMatchObject({ isOffTheRecord: true, expected: [], speakers: 0 });
    expect(card.ruleText).toContain(why);
    expect(JSON.stringify(card)).not.toContain('Reis');
  });

  it('under a rule that hides no speaker names that rule, and the speakers', () => {
    const card = meetingCard(meeting({ attributionRule: 'from-the-floor', expected: [speaker] }), reader);
    expect(card).toMatchObject({ isOffTheRecord: false, speakers: 1 });
    expect(card.ruleText).toBeTruthy();
  });

  it('is one’s own where a copy is', () => {
    const kept = meeting();
    expect(meetingCard(kept, { ...reader, mine: new Map([[kept.id, kept]]) }).mine).toBe(true);
  });
});
