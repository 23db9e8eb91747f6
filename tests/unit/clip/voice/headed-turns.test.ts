import { describe, expect, it } from 'vitest';
import { type PageHints, trackVoices } from '@/lib/clip/voice/voice-track';

const hints: PageHints = { title: '', url: null, headings: [], lang: 'en', expected: [], metadata: [], day: null };

const RECORD = `Record of the Harbour Forum
The record follows the order of speaking.
Opening segment
Tunisia
Ms. Rim Ayachi-Sfar, Director General, International Affairs 09:12
No worker shall pay for a contract. In Portugal, agencies were closed.
The list is public.
Norway
Grace Fjeld, Minister of Labour
Fees fell by half. My Government will go on.
Togo
Nous allons ouvrir vingt centres. Notre loi est prête.
Association of Night Workers
Mr. Tom Hale-Okoro, Spokesperson 11:40
In Norway, agencies still keep passports.
World Health Organization
Dr. Ines Pardal, Head of Unit 11:48
Clinics must open their doors.
Closing
The chair thanked the hall.`;

describe('a record that heads each turn with the State', () => {
  it.each([
    ['The record follows', null, null],
    ['No worker shall', 'Rim Ayachi-Sfar', 'TN'],
    ['In Portugal, agencies', 'Rim Ayachi-Sfar', 'TN'],
    ['The list is', 'Rim Ayachi-Sfar', 'TN'],
    ['Fees fell', 'Grace Fjeld', 'NO'],
    ['Nous allons', null, 'TG'],
    ['In Norway, agencies', 'Tom Hale-Okoro', null],
    ['Clinics must', 'Ines Pardal', null],
    ['The chair thanked', null, null],
  ])('%s … is said by %s for %s', (words, name, country) => {
    const at = RECORD.indexOf(words);
    const guess = trackVoices(RECORD, hints).at(at, at + 20);
    expect([guess.speaker?.value ?? null, guess.country?.value ?? null]).toEqual([name, country]);
  });

  it('names the body of those who speak for no State', () => {
    const at = RECORD.indexOf('In Norway, agencies');
    expect(trackVoices(RECORD, hints).at(at, at + 20).organisation?.value).toBe('Association of Night Workers');
  });

  it('takes no list of States for turns', () => {
    const list = 'Present were\nPeru\nGhana\nFiji\nThe meeting was long. Tea was served.';
    expect(trackVoices(list, hints).at(list.indexOf('Tea'), list.length).country).toBeNull();
  });

  it('ends a turn where others are reported again, and takes no table for turns', () => {
    const page = `${RECORD}\nDelegation\nFiji\nThe representative of Fiji said that ports were full.\nArmenia\nThe representative of Armenia said no.\nChairs were moved. We were told that it helped.\nThe representative of Iraq noted that camps were closed.`;
    const track = trackVoices(page, hints);
    const country = (words: string) => track.at(page.indexOf(words), page.indexOf(words) + 20).country?.value ?? null;
    expect(['The representative of Fiji', 'Chairs were', 'The representative of Iraq'].map(country)).toEqual([
      'FJ',
      null,
      'IQ',
    ]);
  });
});
