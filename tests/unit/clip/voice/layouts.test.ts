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

describe('press coverage, in other words', () => {
  check([
    [
      'Mirela Duka',
      'AL',
      'Turning to skills, MIRELA DUKA, State Minister for Youth of Albania, held up a worker’s card. The card, printed in Tirana, is read in Stuttgart. [[No fewer than nine professions will be covered by 2027, she let it be known.]] The observer for the Order of Malta spoke.',
    ],
    [
      'Seru Waqa',
      'FJ',
      'For his part, SERU WAQA (Fiji) dwelt on the cost of moving a village. [[Nine more communities would be resettled before the end of the decade, he forecast, with land titles in the names of women.]]',
    ],
    [
      'Seru Waqa',
      'FJ',
      'The representative of Tuvalu applauded. SERU WAQA, Deputy Permanent Secretary in the Office of the Prime Minister of Fiji, was blunt. [[“We cannot wait for the sea to make up its mind,”]] he said.',
    ],
    [
      null,
      'BT',
      'The representative of Bhutan, who took the floor last, intimated that returnees had been given seed money. [[A further four hundred would receive it next year, he undertook.]]',
    ],
    [
      null,
      null,
      'LINA OSS (Estonia) said data was thin. In the ensuing debate, speakers traded views on algorithms. [[It was felt that no machine should decide on its own.]]',
    ],
    [
      'Lina Oss',
      'EE',
      'LINA OSS (Estonia) said data was thin. [[Replying to the delegate of Chile, she volunteered that the code would be published.]]',
    ],
    [
      null,
      'CL',
      'LINA OSS (Estonia) said data was thin. The delegate of Chile asked whether it was open. [[Chile had opened its own registers in March, he interjected.]]',
    ],
    [
      null,
      null,
      'The President of the General Assembly thanked speakers. [[“The Compact is a promise between people,” she said.]]',
    ],
    [
      'Dana Weil',
      null,
      'DANA WEIL, Head of the Delegation of the European Union, spoke next. [[The bloc had issued three million permits, she reckoned.]]',
    ],
    [
      'Tom Okello',
      null,
      'TOM OKELLO of the International Federation of Port Workers, speaking on behalf of civil society, deplored the fees. [[Recruiters were still taking passports, he charged.]]',
    ],
  ]);
});

describe('verbatim records, in other words', () => {
  check([
    [
      'Baptiste',
      'LC',
      'The Acting President: I now give the floor to the representative of Saint Lucia. Ms. Baptiste (Saint Lucia): Thank you. We are small. [[We will register every worker by June.]]',
    ],
    [
      null,
      null,
      'Ms. Baptiste (Saint Lucia): Thank you. The Acting President: [[I thank the representative of Saint Lucia for her statement and appeal to all to be brief.]]',
    ],
    [
      'Al-Thani',
      'QA',
      'Le Président (parle en français) : Je donne la parole au représentant du Qatar. M. Al-Thani (Qatar) (parle en arabe) : [[Nous avons aboli le parrainage et nous ne reviendrons pas en arrière.]]',
    ],
  ]);
});

describe('bulletins, in other words', () => {
  check([
    [
      null,
      'UY',
      'NORWAY lauded the draft. [[URUGUAY, seconded by PARAGUAY, balked at the reference to quotas.]] The EU kept silent.',
    ],
    [
      null,
      'PK',
      'On paragraph 4, PAKISTAN resisted the word “return.” [[He offered “dignified return” in its stead.]]',
    ],
    [
      null,
      'KE',
      'Paragraph 7: SWITZERLAND and TONGA wanted it shorter. [[“Fees belong to employers, not to maids,” countered KENYA, drawing laughter.]]',
    ],
    [null, null, '[[The LDCs, represented by NEPAL, deplored the shrinking fund.]]'],
    [null, null, '[[The AFRICAN GROUP bristled at conditionality.]] EGYPT concurred.'],
  ]);
});

describe('pages of their own, in other words', () => {
  check([
    [
      'Ilse Raud',
      'EE',
      'Mr. Chair, let me be brief. [[We shall open two new language centres in Narva.]]',
      {
        title: 'Statement by H.E. Ms. Ilse Raud, Minister of Culture of Estonia, at the IMRF',
        headings: ['IMRF 2026'],
      },
    ],
    [
      null,
      'LA',
      'Mr. Chair, let me be brief. My delegation aligns itself with ASEAN. [[We will open a help line.]]',
      {
        title: 'Permanent Mission of the Lao People’s Democratic Republic to the United Nations – Statement',
        headings: [],
      },
    ],
    [
      'Amos Kettle',
      'VU',
      'Madam President, my country is on the move. [[We have built a house for those who come home.]]',
      {
        title: 'Vanuatu – National statement delivered by Hon. Dr. Amos Kettle, Minister for Climate Adaptation',
        headings: [],
      },
    ],
  ]);
});

describe('live blogs, in other words', () => {
  check([
    [
      'Ravi Menon',
      'LK',
      '11.42 A shout from the gallery. 11.38 Next up, Sri Lanka: deputy labour minister Ravi Menon brought a suitcase. It is empty, he explains. [[By August every housemaid who comes home will find a bank account waiting, he swears.]] 11.20 Coffee.',
    ],
    [
      'Ana Brumă',
      'RO',
      '14h07 – Pause. 14h02 – Romania takes the floor. State secretary Ana Brumă keeps it short. [[Seasonal pickers will get the same pay slip as everybody else, she vows.]] 13h55 – Lunch.',
    ],
    [
      'Ola Hen',
      'NO',
      '(09:41) Rain outside. (09:38) Oslo is up. Ola Hen, the Norwegian deputy minister for justice, begins with an apology. [[Age tests by X-ray end this winter, he tells the room.]] (09:30) Doors open.',
    ],
    [
      null,
      null,
      '10:15 Applause. 10:11 Two delegates quarrel over a socket. [[10:05 Organisers say the livestream will be back shortly.]]',
    ],
    [
      'Juana Tapia',
      'BO',
      '17:22 Turno de Bolivia. La viceministra Juana Tapia llega con retraso. [[El carné será gratuito desde enero, promete.]] 17:10 Pausa.',
    ],
  ]);
});

describe('panel reports, in other words', () => {
  check([
    [
      'Efua Sam',
      'GH',
      'Kip Lang (Professor, University of Nairobi, Kenya) praised the study. Its author demurred. “We were lucky,” said Efua Sam (Statistician, Ghana Statistical Service, Accra, Ghana). [[The survey would be repeated each spring, she pledged.]]',
    ],
    [
      'Bo Lund',
      null,
      'Bo Lund (Secretary-General, Nordic Seafarers’ Union, Bergen, Norway) dissented. [[Crews from Manila, he charged, still paid for their own papers.]]',
    ],
    [
      'Zaid Noor',
      'JO',
      'The Mayor of Zarqa, Zaid Noor (Jordan), took a different line. [[Three schools had been opened to all children, he recalled.]]',
    ],
    [
      'Zaid Noor',
      'JO',
      'Zaid Noor (Mayor, Zarqa, Jordan) took a different line. [[Three schools had been opened to all children.]]',
    ],
    [
      null,
      null,
      'Zaid Noor (Mayor, Zarqa, Jordan) took a different line. In closing, the moderator drew the threads together. [[Cities, it emerged, were ahead of their capitals.]]',
    ],
  ]);
});

describe('French and Spanish, in other words', () => {
  check([
    [
      'Awa Diop',
      'SN',
      'Mme Awa Diop (Sénégal) a martelé que les frontières tuaient. [[Un fonds pour les familles des disparus verra le jour à Dakar, a-t-elle promis.]]',
    ],
    [
      null,
      'BE',
      'Le représentant de la Belgique a tancé les transporteurs. [[Il a fait valoir que trois lignes seraient fermées.]]',
    ],
    [
      null,
      null,
      'Le représentant de la Belgique a tancé les transporteurs. [[Plusieurs délégations ont déploré la lenteur des visas.]]',
    ],
    [
      'Luis Prat',
      'AD',
      'El Sr. Luis Prat (Andorra) abogó por la brevedad. [[Los permisos de temporada, matizó, se tramitarán en cinco días.]]',
    ],
    [null, 'HN', 'La delegada de Honduras fue tajante. [[Ningún niño volverá a dormir en una celda, sentenció.]]'],
    [null, null, 'La delegada de Honduras fue tajante. [[Varias delegaciones lamentaron la falta de recursos.]]'],
    [
      'Paul Ngoma',
      'GA',
      'M. PAUL NGOMA, Ministre des affaires étrangères du Gabon, est revenu sur la pêche. [[Les équipages seront déclarés, a-t-il insisté.]]',
    ],
  ]);
});

describe('transcripts, in other words', () => {
  check([
    [
      null,
      'BW',
      'CHAIR: thank you i give the floor to botswana please. BOTSWANA: thank you chair [[we are going to train four hundred border officers this year]] and thank you',
    ],
    [
      null,
      'ZM',
      'and next on my list i have zambia please go ahead. thank you madam chair zambia is a land of transit [[we have put up three shelters on the road north and we will put up two more]] thank you. thank you so much zambia and now mozambique',
    ],
    [
      'Ferro',
      'PT',
      '>> CHAIR: Thank you, Spain. Portugal, Minister Ferro, the floor is yours. >> MINISTER FERRO: Good morning. [[We shall give every fisher a card.]]',
    ],
    [null, null, '>> CHAIR: [[we are running late so i ask everyone to keep to three minutes]] >> PORTUGAL: thank you'],
  ]);
});

const rania = 'Rania Haddad (Director, Department of Consular Affairs, Lebanon) dwelt on documents. ';

describe('reports, in other words', () => {
  check([
    [null, null, `${rania}[[Broad support was forthcoming for the idea that no child should be stateless.]]`],
    [null, null, `${rania}[[Opinion was divided on whether amnesties encouraged others to come.]]`],
    [
      null,
      null,
      `${rania}The debate then turned to money. [[Three proposals found favour: a levy, a fund and a loan.]]`,
    ],
    [null, null, `${rania}[[The point was made repeatedly that consulates were too few.]]`],
    [null, null, `${rania}[[Civil society organizations present cautioned against detaining anyone under eighteen.]]`],
    [null, null, `${rania}[[From the floor it was asked why so few women had spoken.]]`],
    ['Rania Haddad', 'LB', `${rania}[[Passports, in her experience, were lost less often than they were taken.]]`],
    [
      'Rania Haddad',
      'LB',
      `${rania}Half of the requests came from housemaids. [[The remedy, as she saw it, was a law that made the taking of a passport a crime.]]`,
    ],
    [
      'Rania Haddad',
      'LB',
      `${rania}A new form had been printed. [[(a) it could be filled in by telephone; (b) it was free; (c) it was read by a human being.]]`,
    ],
    ['Rania Haddad', 'LB', `${rania}[[Lebanon would waive the fee for anyone whose papers had been burnt or stolen.]]`],
    [
      'Rania Haddad',
      'LB',
      `${rania}Syria and Iraq had similar plans. [[Her own department had already waived eleven thousand fees.]]`,
    ],
    [
      null,
      'GT',
      `${rania}The representative of Guatemala had reservations. [[Consular identity cards, it held, ought to be recognized by banks as well.]]`,
    ],
    [
      null,
      'GT',
      `${rania}Guatemala’s delegate concurred. [[Such cards, he reminded the meeting, were accepted in forty cities.]]`,
    ],
    [
      null,
      null,
      `${rania}A delegate, who did not give her country, dissented. [[Cards of that kind, she feared, led to lists.]]`,
    ],
    [
      'Owen Tait',
      null,
      `${rania}Not so, said Owen Tait (Senior Legal Counsel, Papers for All, Glasgow). [[Lists existed already, and the question was who kept them.]]`,
    ],
    [
      'Owen Tait',
      null,
      `${rania}That was contested by Owen Tait (Senior Legal Counsel, Papers for All). [[Lists existed already, he retorted, and the question was who kept them.]]`,
    ],
    [
      'Rania Haddad',
      'LB',
      'The session was opened by the moderator, Eva Kind (Editor, The Harbour). The first panellist was Rania Haddad (Director, Department of Consular Affairs, Lebanon). [[Nine in ten detainees whom her staff visited had never met a lawyer.]]',
    ],
    [
      'Samuel Oduya',
      'UG',
      'Uganda had taken another road, as its Commissioner for Refugees, Samuel Oduya, made plain. [[Every arrival, he stated, was given a plot and the right to work.]]',
    ],
    [
      'Samuel Oduya',
      'UG',
      'Samuel Oduya, Uganda’s Commissioner for Refugees, made that plain. [[Every arrival was given a plot and the right to work.]]',
    ],
    [
      null,
      'UG',
      'Uganda had taken another road. [[Every arrival was given a plot and the right to work under its 2006 Act, the delegation of Uganda stated.]]',
    ],
    [null, 'TH', `${rania}[[Thailand reported that it had regularized two million workers in three rounds.]]`],
    [null, null, `${rania}[[Thailand and Cambodia reported that they had signed an agreement on safe recruitment.]]`],
    [
      null,
      'TH',
      `${rania}In Thailand, the labour ministry had opened one-stop centres. [[In Thailand, two million workers had been regularized in three rounds.]]`,
    ],
    [
      'Amal Sy',
      null,
      'Amal Sy (ILO) warned of debt. [[The ILO would publish a calculator of recruitment costs in the autumn.]]',
    ],
    [
      'Amal Sy',
      null,
      'Speaking for the United Nations Network on Migration, Amal Sy urged coherence. [[The Network, she disclosed, was going to help ten countries with their plans.]]',
    ],
    [
      null,
      null,
      'Amal Sy (ILO) warned of debt. 4. REGULAR PATHWAYS AND DECENT WORK [[The number of places had grown in every region save one.]]',
    ],
    [
      null,
      null,
      'Amal Sy (ILO) warned of debt. Return and readmission Return was discussed at length. [[No agreement was in sight on readmission of third-country nationals.]]',
    ],
    [
      'Amal Sy',
      null,
      'Return and readmission Amal Sy (ILO) warned of haste. [[Those sent back without a plan, she predicted, would set out again.]]',
    ],
    [
      'Jorge Lema',
      'EC',
      'For Ecuador, Jorge Lema (Vice-Minister of Human Mobility) took the floor. [[Venezuelans who had entered regularly would be given a visa.]]',
    ],
    [
      'Jorge Lema',
      'EC',
      'Jorge Lema (Ecuador), speaking in his capacity as Vice-Minister, took the floor. [[The visa would cost fifty dollars, and nothing for children.]]',
    ],
    [
      'Kalani Mahe',
      'TO',
      'His Excellency Kalani Mahe, High Commissioner of the Kingdom of Tonga, recalled the eruption. [[Ninety families had been rehoused on higher ground.]]',
    ],
    [
      null,
      null,
      'Kalani Mahe (Tonga) recalled the eruption. [[The following commitments were recorded: nine on labour, four on climate.]]',
    ],
    [
      'Pope Deng',
      'SS',
      'Pope Deng (South Sudan) recalled the floods. [[People had moved with their cattle, and the State had moved with them.]]',
    ],
  ]);
});

describe('all layouts, in words again other', () => {
  check([
    [
      'Petra Hol',
      'NL',
      'A lawmaker from The Hague, Petra Hol (Member of the Senate, Netherlands), counselled prudence. [[A card that opens every door, she mused, also closes some.]]',
    ],
    [
      'Solveig Dahl',
      'NO',
      'Also on the podium was Solveig Dahl, Norway’s ambassador for migration, with a map. [[Two hundred boats had been searched since June, she relayed.]]',
    ],
    [
      'Solveig Dahl',
      'NO',
      'Solveig Dahl, who heads the Norwegian directorate of immigration, was up next. [[Two hundred boats had been searched since June.]]',
    ],
    [
      null,
      null,
      'Solveig Dahl (Norway) was up next. After lunch, the second panel got under way. [[It centred on the recruitment of nurses and what it does to the villages they leave.]]',
    ],
    [
      null,
      'DE',
      'The German delegate retorted that nurses came of their own will. [[Berlin had nonetheless paid for two hundred training places in Kerala.]]',
    ],
    [
      null,
      'MX',
      'A member of the Mexican delegation chimed in. [[Mexico had abolished family detention, and others could do so.]]',
    ],
    [
      null,
      null,
      '[[In Europe, north Africa and the Gulf, the numbers have been rising since the war, and no end is in sight.]]',
    ],
    [
      'Faisal Karim',
      'PK',
      'FAISAL KARIM (Pakistan), associating himself with the Group of 77 and China, bemoaned the fees. [[His country, he vowed, would ban them outright.]]',
    ],
    [
      'Faisal Karim',
      null,
      'FAISAL KARIM (Pakistan), speaking on behalf of the Group of 77 and China, bemoaned the fees. [[The Group, he vowed, would not rest until they were gone.]]',
    ],
    [
      'Faisal Karim',
      'PK',
      'FAISAL KARIM (Pakistan), speaking on behalf of the Group of 77 and China, bemoaned the fees. Taking the floor in his national capacity, he turned to Karachi. [[His country would ban fees outright.]]',
    ],
    [
      'Yvonne Adeyemi-Clarke',
      null,
      'YVONNE ADEYEMI-CLARKE, Assistant Secretary-General for Human Rights, closed the segment. [[Rights do not stop at the water’s edge, she cautioned.]]',
    ],
    [
      'Yvonne Clarke',
      null,
      'Yvonne Clarke, a nurse from Kingston, Jamaica, told her story. [[She had worked nine years without a day’s leave.]]',
    ],
    [
      'Marc Leroy',
      'FR',
      '« Il faut des voies légales », a martelé Marc Leroy, ambassadeur de France pour les migrations. [[Paris ouvrira mille places d’étudiants, a-t-il annoncé.]]',
    ],
    [
      null,
      'CI',
      'La déléguée de la Côte d’Ivoire a ensuite pris la parole. [[Son pays, a-t-elle fait remarquer, accueille un migrant sur quatre de la région.]]',
    ],
    [
      'Élise Moreau',
      null,
      'Élise Moreau (Secours Migrants, Lyon, France) s’est insurgée contre ces chiffres. [[Derrière chaque chiffre, a-t-elle lancé, il y a une mère.]]',
    ],
    [
      'Élise Moreau',
      null,
      'Selon Élise Moreau (Secours Migrants), [[la rétention des enfants devait cesser partout et sans délai.]]',
    ],
    [
      null,
      null,
      'Élise Moreau (Secours Migrants) s’est insurgée. [[De l’avis général, la rétention des enfants devait cesser.]]',
    ],
    [
      'Carla Ibáñez',
      'PA',
      'Carla Ibáñez, directora del Servicio Nacional de Migración de Panamá, salió al paso de las críticas. [[En la selva, recalcó, se han abierto tres puestos de salud.]]',
    ],
    [
      'Carla Ibáñez',
      'PA',
      'Carla Ibáñez (Panamá) salió al paso de las críticas. [[Se han abierto tres puestos de salud y un cuarto lo estará en mayo.]]',
    ],
    [
      null,
      null,
      'Carla Ibáñez (Panamá) salió al paso de las críticas. [[A juicio de muchos participantes, la selva no debe ser un cementerio.]]',
    ],
    [
      null,
      'PE',
      '14:20 El Perú anuncia su turno. 14:12 [[Lima eliminará las multas a quienes regularicen su situación antes de julio.]] 14:01 Silencio.',
    ],
    [
      'Teresa Vidal',
      'PT',
      '15.40 Portugal’s turn. Teresa Vidal, the junior minister, skips the pleasantries. [[“We are closing the last centre for families on Friday,”]] she says. 15.31 Spain nods.',
    ],
    [
      null,
      null,
      '15.40 Portugal’s turn. Teresa Vidal, the junior minister, skips the pleasantries. 15.31 Spain nods. 15.22 [[A minute’s silence for those lost off Pylos last week.]] 15.10 Back.',
    ],
    [
      'Okafor',
      'NG',
      'The Chair: The next speaker is the Minister of Interior of Nigeria. Mr. Okafor (Nigeria): I thank you. [[Nigeria will not criminalize those who are trafficked.]] The Chair: I thank him.',
    ],
    [
      'Lindqvist',
      'SE',
      'Ms. Lindqvist (Sweden), Vice-President, took the Chair. Mr. Gómez (Cuba) (spoke in Spanish): We object. The Chair: Thank you. Ms. Lindqvist (Sweden): [[We have raised the wage threshold, and we will review it.]]',
    ],
    [null, 'TR', '[[TÜRKIYE, joined by IRAQ, demurred, saying returns must be voluntary.]]'],
    [
      null,
      'KR',
      'JAPAN favored deletion. [[The REPUBLIC OF KOREA, however, was loath to lose the sentence, which it called the heart of the text.]]',
    ],
    [null, null, '[[In the corridors, some delegates groused that the zero draft had been watered down.]]'],
    [
      'Nima Sherpa',
      'NP',
      'Nima Sherpa (Nepal) spoke for the champion countries. [[Nepal would host their next retreat.]]',
    ],
    [
      null,
      null,
      'Nima Sherpa (Nepal) spoke. Box 3. Good practices from the regions [[A hotline in Amharic received nine thousand calls in its first year.]]',
    ],
  ]);
});

describe('a long page', () => {
  it('is no record for one heading that looks like a label', () => {
    const filler = 'The hall had been full since the morning, and it stayed so. '.repeat(300);
    const text = `${filler}THE EUROPEAN UNION: A VIEW\nRania Haddad (Lebanon) dwelt on documents. [[Fees would be waived, she said.]] ${filler}`;
    const { speaker, country } = suggestVoice(heard(text));
    expect([speaker?.value, country?.value]).toEqual(['Rania Haddad', 'LB']);
  });
});
