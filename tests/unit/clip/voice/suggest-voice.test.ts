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

describe('press coverage', () => {
  check(
    [
      [
        null,
        'GW',
        'BINTA FATI (Gambia) spoke of fishers. The representative of Guinea-Bissau said the pilot had begun. [[He added that forty boats were registered.]] The representative of Guinea agreed.',
      ],
      [
        'Awa Soumah',
        'GN',
        'TOMÁS EYENGA (Equatorial Guinea) asked for partners. AWA SOUMAH, Minister for Labour of Guinea, said fees were too high. [[Her Ministry would cap them next year, she announced.]]',
      ],
      [
        'Pita Kora',
        'PG',
        'PITA KORA (Papua New Guinea), noting that Australia had opened a scheme, said orchards were far away. [[His Government would train pickers before they left.]] MARA LOO (Samoa) spoke next.',
      ],
      [
        'Idrissa Tahirou',
        'NE',
        'CHUKA OBI (Nigeria) thanked the Niger. IDRISSA TAHIROU, Minister of the Interior of the Niger, recalled the desert law. [[Nigeria and Algeria, he said, had asked for joint patrols, and they would start in May.]]',
      ],
      [
        null,
        'CD',
        'The representative of the Congo praised the text. [[The representative of the Democratic Republic of the Congo said two thousand clerks had been trained at border posts.]]',
      ],
      [
        null,
        null,
        'OLA BERG (Norway) said fees must end. Also speaking were the representatives of Chad, Togo and Mali. [[Many delegations asked for cheaper transfers.]]',
      ],
      [
        'Michael Jordan',
        'JM',
        'MICHAEL JORDAN (Jamaica) said remittances were a lifeline. [[He urged banks to cut their charges to three per cent.]]',
      ],
      [
        'Georgia Chad',
        'GE',
        'GEORGIA CHAD, Deputy Minister for Diaspora of Georgia, took the floor. [[She pledged that consulates would open on Saturdays.]]',
      ],
      [
        null,
        null,
        'ADA LIND (Sweden) spoke. LUC MERCIER, speaking for the European Union, said visas were needed. [[The bloc would spend 80 million euros on training, he added.]]',
      ],
      [
        null,
        'KP',
        'A representative of the Republic of Korea spoke of permits. [[The representative of the Democratic People’s Republic of Korea rejected the report.]]',
      ],
      [
        'Amy Pope',
        null,
        'LEA TORO (Peru) spoke. AMY POPE, Director General of the International Organization for Migration (IOM), said data saved lives. [[She announced a new missing persons register.]]',
      ],
      [
        'Noor Haddad',
        'JO',
        'NOOR HADDAD (Jordan), aligning herself with the Group of 77 and China, said clinics were full. [[Her country had opened 40 new ones since 2023, she noted.]]',
      ],
      [
        null,
        'LA',
        'The delegate of Viet Nam described a hotline. [[The delegate of the Lao People’s Democratic Republic said his Government would copy it.]]',
      ],
    ].map((it) => (it[2]?.includes('LUC MERCIER') ? ['Luc Mercier', null, it[2]] : it)) as Case[],
  );
});

describe('verbatim records', () => {
  check(
    [
      [
        'Chad',
        'BB',
        'The President: I give the floor to the representative of Barbados. Mr. Chad (Barbados): I thank Jordan and the United Kingdom. Our nurses leave. [[We ask that pensions follow them.]]',
      ],
      [
        'N’Dour',
        'SN',
        'The Acting President: I thank the representative of Mali. Ms. N’Dour (Senegal) (spoke in French): The sea is cruel. Spain helps us. [[Our navy will double its patrols.]] The Acting President: I thank the representative of Senegal.',
      ],
      [
        null,
        null,
        'Ms. Ruiz (Chile): Thank you. The President: I thank the representative of Chile. [[We have heard the last speaker in the debate for this meeting.]]',
      ],
      [
        'Mirga',
        'CZ',
        'Mr. Tóth (Hungary): We disagree. The President: I now call on the representative of Czechia. Ms. Mirga (Czechia): Hungary and Slovakia are our neighbours. [[Last year 3,000 nurses had their papers recognized.]]',
      ],
      [
        'Al-Amin',
        'SD',
        'Mr. Deng (South Sudan): We host many. The President: I thank the representative of South Sudan. Mr. Al-Amin (Sudan) (spoke in Arabic; English interpretation provided by the delegation): War emptied our towns. [[We have no safe road to offer them.]]',
      ],
      [
        'Moreau',
        null,
        'Mme Moreau (France) : Merci. Le Président : Je donne la parole au représentant de l’Union européenne. M. Moreau (Union européenne) : Monsieur le Président, [[nous ouvrirons des voies régulières.]]',
      ],
      [
        null,
        'NA',
        'The President: I now give the floor to the representative of Namibia.\nThe delegate: Thank you. [[Our register is ready.]]',
      ],
    ].map((it) =>
      it[2]?.includes('The delegate:') ? [null, 'NA', it[2].replace('The delegate:', 'Delegate:')] : it,
    ) as Case[],
  );
});

describe('negotiation bulletins', () => {
  check(
    [
      [
        null,
        'GB',
        'EGYPT asked for brackets. MALTA and CYPRUS disagreed. [[The UK, with JAPAN, favored keeping the sentence]], and the EU reserved.',
      ],
      [
        null,
        'SG',
        'PERU wanted “all.” On paragraph 9, FIJI called for “islands,” while SINGAPORE [[preferred “where possible” after “detention”]]; BRAZIL supported.',
      ],
      [
        null,
        null,
        'GHANA asked for time. [[The AFRICAN GROUP urged a stand-alone paragraph on transfers]]. NORWAY agreed.',
      ],
      [
        null,
        null,
        'GHANA asked for time. [[CANADA, SWITZERLAND and MEXICO supported the text on children]]. NORWAY agreed.',
      ],
      [
        null,
        'BR',
        'GHANA asked for time. [[BRAZIL, supported by ARGENTINA, lauded humanitarian visas and said it will issue more]].',
      ],
      [
        null,
        null,
        'IRAN opposed. Co-Chair Amani Sessou (Benin) [[invited delegations to submit language before noon]].',
      ],
      [null, 'IR', 'TÜRKIYE agreed. [[The ISLAMIC REPUBLIC OF IRAN objected to any mention of regularization]].'],
      [null, 'TZ', 'KENYA and UGANDA, opposed by EGYPT, sought deletion. [[TANZANIA said 212 clerks were trained]].'],
      [null, 'VU', 'SAMOA thanked donors, with VANUATU [[pointing to labor shortages in its own villages]].'],
    ].map((it) => (it[2]?.includes('Amani') ? ['Amani Sessou', null, it[2]] : it)) as Case[],
  );
});

describe('a page of its own', () => {
  const text =
    'Thank you, Chair. My delegation thanks Canada and Ghana. We are a small State. [[We shall open two centres by June.]] I thank you.';
  check([
    [
      'Ilse Vermeer',
      'NL',
      text,
      {
        title: 'Permanent Mission of the Kingdom of the Netherlands to the UN',
        headings: ['Statement by H.E. Ms. Ilse Vermeer, Deputy Permanent Representative'],
      },
    ],
    [
      'Peni Raro',
      'FJ',
      text,
      { title: 'Statement by H.E. Mr. Peni Raro, Minister for Employment of Fiji, at the Forum', headings: ['2026'] },
    ],
    [null, 'DO', text, { title: 'Dominican Republic: intervention in Round Table 2' }],
    [
      'Lola Pérez',
      'BO',
      text.replace('My delegation', 'Mi delegación'),
      {
        title: 'Intervención de la Sra. Lola Pérez, Viceministra de Trabajo de Bolivia',
        url: 'https://x.example/bolivia',
      },
    ],
    [
      null,
      'GQ',
      text,
      { title: 'Statement by the Republic of Equatorial Guinea', url: 'https://x.example/equatorial-guinea' },
    ],
    [
      'Mona Rizk',
      null,
      text.replace('My delegation thanks', 'We thank'),
      { title: 'Statement by Mona Rizk, Regional Director of IOM, at the Forum' },
    ],
    [
      'Sio Tane',
      'TO',
      text,
      {
        title: 'National statement',
        headings: ['Kingdom of Tonga', 'H.E. Mr. Sio Tane, Minister of Internal Affairs'],
      },
    ],
    [
      'Ana Brandt',
      'DE',
      text,
      {
        title: 'Germany – Statement in Round Table 3',
        headings: ['Delivered by Ms. Ana Brandt, Federal Foreign Office'],
      },
    ],
  ]);
});

describe('live blogs', () => {
  check([
    [
      'Keo Vann',
      'KH',
      '15:40 Thailand waits outside. 15:31 Keo Vann, Cambodia’s deputy minister for labour, walks up with a folder. [[Raids will be followed by trials, she says.]] 15:20 Laos next.',
    ],
    [
      null,
      'PE',
      '11:02 Lunch soon. 10:50 [[Peru will count every child at the border next year]], its envoy says. 10:41 Chile thanks Bolivia.',
    ],
    [
      'Rui Matos',
      'AO',
      '09:50 Coffee. 09:44 Angola’s Rui Matos on nurses: the labour commissioner has no slides. [[Half of them leave within a year, he says.]] 09:30 Cuba.',
    ],
    [
      'Dina Awad',
      'EG',
      '12:11 Now the port cities. 12:05 Applause for Dina Awad. Egypt’s vice-minister for housing is back. [[Tenants without papers may sign leases now, she argues.]] 12:00 Break.',
    ],
    [
      'Marco Sala',
      'IT',
      '16:20 Tunisia smiles. 16:12 Rome: “one file” Marco Sala, permanent secretary at Italy’s interior ministry, is next. Libya’s envoy listens. [[Each arrival gets one file and one doctor, he explains.]]',
    ],
    [null, 'ID', '15:10 Break. 15:02 [[Jakarta will set up a court for recruiters]], we hear. 14:50 Nepal.'],
  ]);
});

describe('panel reports', () => {
  check([
    [
      'Ruth Amoah',
      'GH',
      'Ruth Amoah (Mayor, Tema, Ghana) described the port. [[The city had opened two schools, she said.]]',
    ],
    [
      'Pia Lund',
      null,
      'Ruth Amoah (Mayor, Tema, Ghana) agreed. Pia Lund (Professor of Law, Aarhus, Denmark) [[warned that data on deaths were missing]].',
    ],
    [
      'Jon Ek',
      null,
      '[[A third of the crew had never seen a contract]], according to Jon Ek (Organiser, Seafarers’ Union, Gothenburg, Sweden).',
    ],
    [
      'Tara Joshi',
      'NP',
      'Tara Joshi (Director, Foreign Employment Board, Kathmandu, Nepal) announced: [[From May nobody pays for a visa.]]',
    ],
    [
      'Ivo Kral',
      'SK',
      'Eva Novak (Journalist, Bratislava, Slovakia) asked why. Ivo Kral (Head of Unit, Ministry of Labour, Slovakia) replied. [[Quotas would rise to 9,000, he said.]]',
    ],
    [
      'Sue Park',
      null,
      'Sue Park (Senior Officer, ILO, Seoul, Republic of Korea) presented a survey. [[Wages were withheld on every fifth boat.]]',
    ],
    [
      'Hana Sato',
      'JP',
      'Hana Sato (Deputy Director, Immigration Services Agency, Japan) spoke first. Lina Cruz (Coordinator, Casa Abierta, Tijuana, Mexico) objected. [[Hana Sato (Japan) replied that the rule would change.]]',
    ],
    [
      'Omar Said',
      null,
      'Omar Said (Secretary General, Union of Port Workers, Mombasa, Kenya) was blunt. [[Governments should sign the convention.]]',
    ],
    [null, null, 'Hana Sato (Japan) spoke of permits. [[Participants agreed that more money was needed.]]'],
  ]);
});

describe('French and Spanish', () => {
  check([
    [
      'Awa Diallo',
      'GN',
      'Le représentant du Mali a parlé. Mme AWA DIALLO (Guinée) a rappelé la traversée. [[Elle a annoncé l’ouverture de trois centres.]]',
      { lang: 'fr' },
    ],
    [
      null,
      'GQ',
      'La représentante de la Guinée a remercié. [[Le représentant de la Guinée équatoriale a dit que les visas seraient gratuits.]]',
      { lang: 'fr' },
    ],
    [
      null,
      'NE',
      'Le délégué du Nigéria a protesté. [[La déléguée du Niger a estimé que la loi était bonne.]]',
      { lang: 'fr' },
    ],
    [
      'Elsa Prado',
      'UY',
      'La delegada de Chile habló de datos. La Sra. ELSA PRADO (Uruguay) subrayó el papel de las ciudades. [[Anunció que habrá ventanillas en cada puerto.]]',
      { lang: 'es' },
    ],
    [
      null,
      'PY',
      'El representante del Brasil pidió la palabra. [[El representante del Paraguay dijo que su Gobierno bajará las tasas.]]',
      { lang: 'es' },
    ],
    [
      null,
      null,
      'El Sr. LUIS MORA (Panamá) habló de la selva. [[Varias delegaciones pidieron más fondos.]]',
      { lang: 'es' },
    ],
    [
      'Nkurunziza',
      'BI',
      'Le Président : Je donne la parole au représentant du Burundi. M. Nkurunziza (Burundi) : Monsieur le Président, le Rwanda et la Tanzanie nous ont aidés. [[Mon pays va négocier des conventions.]]',
      { lang: 'fr' },
    ],
  ]);
});

describe('transcripts', () => {
  check([
    [
      null,
      'BW',
      'CHAIR: thank you lesotho i now give the floor to botswana to be followed by namibia botswana please. BOTSWANA: thank you chair we thank angola um [[we will give a permit to every worker]] thank you. CHAIR: thank you botswana',
    ],
    [
      null,
      'ZM',
      'that concludes our remarks thank you very much thank you malawi okay uh next on my list i have zambia please go ahead thank you madam co-chair like malawi before us we have many visitors and so on and on [[we put nine questions into the survey]] thank you so much zambia and now mozambique',
    ],
    [
      null,
      'TD',
      'thank you so much the next speaker is chad you have the floor thank you chair we border sudan and libya and many people come and go every day in our towns and villages [[we opened three wells on the road]] thank you chad',
    ],
    [
      null,
      'KE',
      'i think that the situation is hard for everybody in the region and we host many from somalia and from south sudan in our camps and in our towns and [[we give them a number and a card]] thank you thank you very much kenya next is uganda',
    ],
  ]);
});

describe('reports', () => {
  check([
    [
      'Olga Perš',
      'SI',
      'Olga Perš (State Secretary, Ministry of the Interior, Slovenia) described the country s approach. The Government had built two centres. [[It had also trained the police.]]',
    ],
    [
      null,
      null,
      'Olga Perš (Slovenia) spoke of returns. Several speakers [Kenya, Peru and Malta] disagreed. [[The language used was too negative.]]',
    ],
    [
      null,
      'DK',
      'Olga Perš (Slovenia) spoke of returns. [[The Danish representative (speaking from the floor) noted that norms existed.]]',
    ],
    [
      null,
      'SE',
      'Other representatives stated that treaties sufficed (Ethiopia), [[called for coherence across agencies (Sweden)]], and expected guidelines (Canada).',
    ],
    [
      null,
      'MX',
      'States shared practices in civil registration [Ghana and Mali], [[the use of remittances for schools [Mexico]]] and better data.',
    ],
    [
      null,
      'KE',
      'The representatives of Albania, Congo and Kenya mentioned IOM. [[In Kenya, for example, IOM had helped to set up a council on migration.]]',
    ],
    [
      null,
      'CO',
      'Others were silent. [[Many participants including the representative from Colombia advocated plain words.]]',
    ],
    [
      'Ola Dahl',
      'NO',
      'Ola Dahl (Director General, Ministry of Justice, Norway) spoke. He was clear: [[We need legal ways for people to come.]]',
    ],
    [null, null, 'Ola Dahl (Norway) spoke of safety. 27 MIGRANTS AND THE LAW [[The subject came up repeatedly.]]'],
    [
      null,
      'LY',
      'The representative of Libya, speaking from the floor, said the sea was closed. [[He went on to say that the desert was, too.]]',
    ],
    [
      null,
      null,
      'A representative of UNHCR, speaking from the floor, argued that refugees were not migrants. [[The UNHCR position was that both needed help.]]',
    ],
    [
      'William Lacy Swing',
      null,
      'In his remarks, the IOM Director General laid the ground. [[The Director General further noted that choice mattered.]]',
      { day: '2017-04-18' },
    ],
    [
      'Amina J. Mohammed',
      null,
      '[[The Deputy Secretary-General of the United Nations praised the workshop.]]',
      { title: 'Dialogue 2018' },
    ],
    [
      'Bo Peeters',
      'BE',
      'States shared good practices, and [[inclusive policies that built cities on common values [Mayor of Ghent, Belgium]]].',
      {
        expected: [
          { name: 'Mr. Bo Peeters', role: 'Mayor', organisation: 'City of Ghent', country: 'BE', session: null },
        ],
      },
    ],
    [
      'Kofi Anane',
      'GH',
      'Kofi Anane gave an overview. [[He said that fees had fallen.]]',
      {
        expected: [
          { name: 'Kofi Anane', role: 'Director', organisation: 'Labour Department', country: 'GH', session: null },
        ],
      },
    ],
  ]);
});

describe('other languages', () => {
  check([
    [
      null,
      null,
      'Der Vertreter der Schweiz sagte, dass die Kosten sinken müssen und die Banken das wissen. [[Er kündigte an, dass die Gebühren bis 2027 halbiert werden und der Bund zahlt.]]',
      { lang: 'de' },
    ],
    [
      'Ana Lopes',
      'BR',
      'O debate foi longo e a sala não ficou vazia. ANA LOPES (Brasil) disse que os custos são altos. [[O governo vai reduzir as taxas em 2027 com os bancos e as cidades.]]',
      { lang: 'pt' },
    ],
    [null, null, 'قال ممثل مصر إن الهجرة خيار. [[وأضاف أن بلاده ستفتح مراكز جديدة.]]', { lang: 'ar' }],
  ]);
});
