import { describe, expect, it } from 'vitest';
import { bareWords, type Heard } from '@/lib/clip/recognise/heard';
import { suggestVoice } from '@/lib/clip/voice/suggest-voice';

/** Words with the quote in double brackets. */
function heard(text: string, about: Partial<Heard> = {}): Heard {
  const [before = '', rest = ''] = text.split('[[');
  const [quote = '', after = ''] = rest.split(']]');
  return { ...bareWords, before, quote, after, ...about };
}

type Case = [name: string | null, country: string | null, text: string, about?: Partial<Heard>];

function check(cases: Case[]): void {
  it.each(cases)('%s for %s: %s', (name, country, text, about) => {
    const { speaker, country: found } = suggestVoice(heard(text, about));
    expect([speaker?.value ?? null, found?.value ?? null]).toEqual([name, country]);
  });
}

const kofi = 'Kofi Adjei-Mensah (Minister for Labour, Ghana) held that permits came too late.';

describe('a crowd ends the turn, whatever it did', () => {
  check(
    [
      'Speakers deplored the fact that wages had been withheld on so many farms.',
      'Most of those present leaned towards a shared register of recruiters.',
      'The audience took issue with the idea that quotas had ever worked.',
      'A majority of delegations were adamant that children should go to school.',
      'Several panellists drew a parallel with the market for nurses.',
      'Participants were of one mind that detention of families had to end.',
      'The room warmed to the proposal of a common card.',
      'Others laid stress on the need for cheaper transfers.',
      'Nobody disputed that the funds were too small.',
      'Two delegations placed on record their doubts about the wording.',
      'Many in the hall nodded; some pleaded for a longer deadline.',
      'Practitioners set out what a good reception centre ought to have.',
      'The delegates parted on the understanding that a working group would meet.',
      'Some were of the opinion that the fees should be published.',
      'No delegation spoke against the text, which would be reissued.',
      'Those who took the floor pronounced themselves in favour of joint patrols.',
    ].map((sentence): Case => [null, null, `${kofi} [[${sentence}]]`]),
  );
});

describe('a crowd in what somebody reports does not', () => {
  check(
    [
      'Some had waited for four years, he recounted, before a desk opened in Tamale.',
      'Many would have stayed if the harvest had been paid for.',
      'Most workers had never seen their contract.',
      'He added that participants in the scheme had doubled their wages.',
      'Those who stayed behind needed a school and a clinic, in his view.',
    ].map((sentence): Case => ['Kofi Adjei-Mensah', 'GH', `${kofi} [[${sentence}]]`]),
  );
});

describe('a name with a bracket opens a turn, whatever its verb', () => {
  check(
    [
      'Ngozi Eze-Whyte (Labour Prosecutor, Federal Ministry of Justice, Nigeria) chronicled the raids on the farms.',
      'For Ngozi Eze-Whyte (Labour Prosecutor, Nigeria), inspectors had to be let in.',
      'In the view of Ngozi Eze-Whyte (Deputy Director, Immigration Service, Nigeria), registers came first.',
      'According to Ngozi Eze-Whyte (Chargé d’affaires, Embassy of Nigeria), the line was too long.',
      'Next to take the microphone was Ngozi Eze-Whyte (Minister of Interior, Nigeria).',
      'The floor was then passed to Ngozi Eze-Whyte (Minister of Interior, Nigeria).',
      'A different course was charted by Ngozi Eze-Whyte (Minister of Interior, Nigeria).',
      'It fell to Ngozi Eze-Whyte (Minister of Interior, Nigeria) to answer.',
      'Ngozi Eze-Whyte (Minister of Interior, Nigeria) was adamant about it.',
      'As Ngozi Eze-Whyte (Minister of Interior, Nigeria) put it, a border was a place of work.',
      'Ngozi Eze-Whyte, Sherpa of Nigeria for the review, made a case for patience.',
      'The majority Whip of Nigeria, Ngozi Eze-Whyte, quipped that laws travel slowly.',
    ].map(
      (sentence): Case => [
        'Ngozi Eze-Whyte',
        'NG',
        `Paul Lind (Norway) opened. ${sentence} [[Offices in nine states had been linked, she recalled, and two hundred officers trained.]]`,
      ],
    ),
  );
});

describe('names of every kind', () => {
  check(
    [
      'Nguyễn Thị Hồng',
      'Abd al-Rahman al-Sayyid',
      'Yitzhak ben Dor',
      'Pieter van der Meulen',
      'Siobhán O’Dowd',
      'João d’Ávila',
      'Lesego wa Thiong’o',
      'Xóchitl de la Cruz y Soto',
      'Þórunn Jónsdóttir',
      'Ould Sidi Mohamed',
      'Marie-Ange Niyonzima-Uwase',
      'Ng Wei Ling',
    ].map(
      (name): Case => [
        name,
        'MY',
        `${name} (Director of Labour Migration, Ministry of Human Resources, Malaysia) ventured a forecast. [[Fees would be abolished within two years.]]`,
      ],
    ),
  );
});

describe('rare offices of a State', () => {
  check(
    [
      'Ombudsperson, Lima, Peru',
      'Labour Prosecutor, Arequipa, Peru',
      'Chargé d’affaires, Embassy of Peru',
      'Member of Parliament, Peru',
      'Deputy Speaker, House of Representatives, Lima, Peru',
      'Whip, National Assembly, Peru',
      'Senator, Lima, Peru',
      'Deputy Superintendent for Migration, Peru',
      'Peru',
    ].map(
      (office): Case => [
        'Rosa Huarcaya',
        'PE',
        `Rosa Huarcaya (${office}) submitted figures. [[Two thousand permits had been renewed online.]]`,
      ],
    ),
  );
  check(
    [
      'Dean, University of Lima, Peru',
      'Auxiliary Bishop, Diocese of Puno, Peru',
      'Coordinator, Casa del Camino, Tacna, Peru',
      'Editor, El Faro Andino, Lima, Peru',
      'President, Federation of Peruvian Domestic Workers, Peru',
    ].map(
      (office): Case => [
        'Rosa Huarcaya',
        null,
        `Rosa Huarcaya (${office}) submitted figures. [[Two thousand permits had been renewed online.]]`,
      ],
    ),
  );
});

describe('he and she', () => {
  check([
    [
      'Lena Ort',
      'AT',
      'Ms. Lena Ort (Austria) presented a card for newcomers. Mr. Ivo Kral (Czechia) thanked his hosts. [[The card, she clarified, opened every office in Vienna.]]',
    ],
    [
      'Ivo Kral',
      'CZ',
      'Ms. Lena Ort (Austria) presented a card for newcomers. Mr. Ivo Kral (Czechia) thanked his hosts. [[A register of employers, he divulged, would follow in the spring.]]',
    ],
    [
      'Ivo Kral',
      'CZ',
      'Mr. Ivo Kral (Czechia) announced that his country had a plan. [[Under it, he intimated, three hundred inspectors would be hired.]]',
    ],
    [
      'Ama Darko',
      'GH',
      'Ama Darko (Minister of Health, Ghana) took the lectern. The United Kingdom had offered places for nurses. [[What was missing, in her judgement, was a fund for those who trained them.]]',
    ],
    [
      null,
      'NP',
      'Gil Pardo (Coordinator, Open Doors) said he disagreed. A middle way was sketched by the representative of Nepal, who said that she was speaking for her country. [[She also asked that trainers be sent.]]',
    ],
  ]);
});

describe('offices that point back', () => {
  check([
    [
      'Inés Paredes',
      'EC',
      'Inés Paredes (Ombudsperson, Quito, Ecuador) shared an audit. Next, Tom Lind (Senior Adviser, Migration Agency, Sweden) asked about staff. [[Files were being lost, lamented the Ombudsperson, between two ministries.]]',
    ],
    [
      'Inés Paredes',
      'EC',
      'Inés Paredes (Ombudsperson, Quito, Ecuador) shared an audit. Next, Tom Lind (Senior Adviser, Migration Agency, Sweden) asked about staff. [[By June, the Ombudsperson disclosed, nine desks would open.]]',
    ],
    [
      'Uta Brandt',
      'DE',
      'Uta Brandt (Parliamentary State Secretary, Federal Ministry of Labour, Germany) agreed. For the employers, Wim Maes (Euro Trade Union, Brussels) called it a labyrinth. [[By 2028, the State Secretary vowed, the card would cover welders.]]',
    ],
    [
      'Timur Ospanov',
      'KZ',
      'TIMUR OSPANOV, Chargé d’affaires a.i. of Kazakhstan to the United Nations, spoke of cotton. The representative of Kyrgyzstan welcomed it. [[Every child, the Chargé d’affaires pronounced, would have a certificate.]]',
    ],
  ]);
});

describe('nobody in particular', () => {
  check([
    [
      null,
      null,
      `${kofi} [[According to the figures compiled by the Drowned at Sea Project, 900 people had died on that route.]]`,
    ],
    [null, null, `${kofi} Saving lives The numbers were read in silence. [[Six in ten had never been named.]]`],
    [
      null,
      null,
      `${kofi} [[Requests made to the fund exceeded its means tenfold, as the head of its office reported, and few were met.]]`,
    ],
    [
      null,
      null,
      'The moderator, Eve Long (Fellow, Public Institute), read out the proposals that had been made most often: to fund cities; [[to publish every agreement; and to meet again in two years.]]',
    ],
    [
      null,
      null,
      `${kofi} The Secretariat of the Forum on Moving Coasts had circulated a note. [[Speaking from the floor, its representative encouraged States to plan ahead.]]`,
    ],
  ]);
  it('and its representative is of the body named last', () => {
    const { organisation, country } = suggestVoice(
      heard(
        `${kofi} The Secretariat of the Forum on Moving Coasts had circulated a note. [[Speaking from the floor, its representative encouraged States to plan ahead.]]`,
      ),
    );
    expect(organisation?.value).toBe('Forum on Moving Coasts');
    expect(country).toBeNull();
  });
});
