import { describe, expect, test } from 'vitest';
import { formToChanges } from '@/lib/clip/fit-form';
import type { DraftForm } from '@/lib/scorecard/draft';

describe('a form', () => {
  const changes: [string, DraftForm, object][] = [
    ['untouched changes nothing', {}, {}],
    ['gives a year its last day', { date: '2017' }, { date: { date: '2017-12-31', precision: 'year' } }],
    ['gives a month its last day', { date: '2017-04' }, { date: { date: '2017-04-30', precision: 'month' } }],
    ['reads a day', { date: '18/04/2017' }, { date: { date: '2017-04-18', precision: 'day' } }],
    ['reads a day in words', { date: '18 April 2017' }, { date: { date: '2017-04-18', precision: 'day' } }],
    [
      'empties what was emptied',
      { date: ' ', speaker: '', country: '', objective: '' },
      { date: null, 'speaker.name': null, 'about.country': null, 'about.objective': null },
    ],
    ['evens out spaces', { speaker: '  Ana  Sol ' }, { 'speaker.name': 'Ana Sol' }],
    ['takes a country by code', { speaksFor: 'pt' }, { 'speaker.country': 'PT' }],
    ['takes a country by name', { country: 'Portugal' }, { 'about.country': 'PT' }],
    ['takes several countries once each', { onBehalfOf: ['PT', 'pt', 'KE'] }, { 'speaker.onBehalfOf': ['PT', 'KE'] }],
    ['takes an objective', { objective: '13' }, { 'about.objective': 13 }],
    ['takes targets once each', { target: 'a', alsoOn: ['b', 'a', ''] }, { 'about.targets': ['a', 'b'] }],
    ['takes a meeting that is kept', { meeting: 'c'.repeat(64) }, { meetingId: 'c'.repeat(64) }],
    ['leaves a meeting that is only named to the title', { meeting: 'Side event' }, {}],
  ];
  test.each(changes)('%s', (_, form, expected) => {
    expect(formToChanges(form)).toEqual({ changes: expected, problems: {} });
  });

  test.each([
    [{ date: 'soon' }, { date: 'date-unreadable' }],
    [{ speaksFor: 'Atlantis' }, { speaksFor: 'country-unknown' }],
    [{ onBehalfOf: ['PT', 'QQ'] }, { onBehalfOf: 'country-unknown' }],
    [{ objective: '24' }, { objective: 'objective-unknown' }],
  ])('%o is answered with its problem and changes nothing', (form, problems) => {
    expect(formToChanges(form)).toEqual({ changes: {}, problems });
  });
});
