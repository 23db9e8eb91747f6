// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agenda } from '@/lib/clip/agenda/agenda';
import { readAgenda } from '@/lib/clip/agenda/read-agenda';
import { readBlocks } from '@/lib/page/read-blocks';
import { openPage } from '@/tests/fixtures/open-page';

const own = join(import.meta.dirname, '../../../fixtures/pages/agendas');
const shared = join(import.meta.dirname, '../../../../../shared/pages');

const agendaOf = (html: string, url?: string): Agenda | null => readAgenda(readBlocks(openPage(`${html} `, url)));
const agendaAt = (folder: string, file: string): Agenda => {
  const agenda = agendaOf(readFileSync(join(folder, file), 'utf8'));
  if (!agenda) throw new Error(`${file} was taken for no agenda.`);
  return agenda;
};

/** Who speaks, a line each: name | a word of the role | a word of the organisation | country. */
const who = ({ expected }: Agenda): string[] =>
  expected.map(({ name, role, organisation, country }) => [name, role, organisation, country].join(' | '));
const times = ({ sessions }: Agenda): string[] =>
  sessions.map(({ starts, ends, title }) => `${starts} ${ends} ${title}`);

describe('an agenda', () => {
  test('in a table is read row by row, names in a column of their own', () => {
    const agenda = agendaAt(own, 'table.html');
    expect(agenda).toMatchObject({
      name: 'Harbour Forum on Labour Mobility',
      body: 'Harbour Forum',
      place: 'Nairobi',
      days: ['2026-03-03', '2026-03-04'],
      rule: null,
    });
    expect(times(agenda)).toEqual([
      '2026-03-03T09:00 2026-03-03T09:30 Opening session',
      '2026-03-03T09:30 2026-03-03T11:00 Panel 1: Recruitment without fees',
      '2026-03-03T11:30 2026-03-03T13:00 Panel 2: Skills that travel',
      '2026-03-04T10:00 null Fireside talk: what a visa costs',
      '2026-03-04T15:00 null Closing remarks',
    ]);
    expect(who(agenda)).toEqual([
      'Achieng Odhiambo-Leroux | Cabinet Secretary for Labour |  | KE',
      'Tomasz Wieczorek |  | International Labour Organization | ',
      'Priya Balakrishnan | Director | Fair Crossing Network | ',
      'Rodrigo Ilagan-Santos | Undersecretary | Department of Migrant Workers | PH',
      'Hanne Vestergaard Dahl | Professor | University of Aarhus | ',
      'Jordan Whitlock | Senior Manager | Brightwater LLC | ',
      'Selam Woldemariam |  |  | ET',
      'Paulo Sacramento |  |  | BR',
      'Lotta Ekström |  | International Organisation of Employers | ',
      'Ifeoma Nwachukwu-Bright | Mayor | City of Enugu | NG',
      'Kerttu Saarinen | Ambassador, Permanent Representative of Finland to the United Nations |  | FI',
    ]);
  });

  test('in French is read with its labels, "M." for a man, and all who share a line', () => {
    const agenda = agendaAt(own, 'french.html');
    expect(agenda).toMatchObject({ place: 'Dakar', days: ['2025-05-12', '2025-05-13'] });
    expect(times(agenda)).toEqual([
      '2025-05-12T09:00 2025-05-12T09:30 Séance d’ouverture',
      '2025-05-12T09:30 2025-05-12T11:00 Séance 1 : Des contrats que chacun comprend',
      '2025-05-12T11:30 2025-05-12T13:00 Séance 2 : Le retour, et après',
      '2025-05-13T10:00 null Clôture',
    ]);
    expect(who(agenda)).toEqual([
      'Aïssatou Thiaw-Mbengue | Ministre du Travail |  | SN',
      'Étienne Vauclair | Chef de mission | OIM | ',
      'Solange Kpodar | Coordonnatrice | Réseau Chemins Ouverts | ',
      'Idriss Benmoussa | Directeur de l’emploi | Ministère de l’Emploi | MA',
      'Clotilde Hernu | Conseillère | Ministère de l’Intérieur | FR',
      'Jean-Baptiste Nzeyimana | Représentant permanent du Burundi auprès de l’Union africaine |  | BI',
      'Fanta Doumbouya |  |  | GN',
      'Koffi Amegah |  |  | TG',
      'Léa Brunet |  | Confédération des petits ports | ',
      'Aïssatou Thiaw-Mbengue | Ministre du Travail |  | SN',
    ]);
  });

  test('in Spanish is read with names in one line and who it is in the next', () => {
    const agenda = agendaAt(own, 'spanish.html');
    expect(agenda).toMatchObject({
      name: 'Diálogo andino sobre movilidad',
      place: 'Quito, Ecuador',
      days: ['2025-10-08'],
    });
    expect(agenda.sessions.map(({ title }) => title)).toEqual([
      'Sesión de apertura',
      'Panel 1. Papeles para empezar',
      'Panel 2. Volver sin perder lo cotizado',
      'Clausura',
    ]);
    expect(who(agenda)).toEqual([
      'Ximena Arízaga Toral | Viceministra de Movilidad Humana |  | EC',
      'Anselmo Quispe Rojas | Director | Casa Puente | ',
      'Yolanda Ccori Mamani | Superintendenta Nacional de Migraciones |  | PE',
      'Ulises Bahamonde Ruiz | Jefe de Gabinete | Servicio Nacional de Migraciones | CL',
      'Ingrid Lindqvist | Oficial de Protección | ACNUR | ',
      'Facundo Etcheverry | Embajador del Uruguay ante la OEA |  | UY',
      'Maite Zubizarreta |  | Universidad del Puerto | ',
    ]);
  });

  test('whose lines ran together is taken apart again', () => {
    const agenda = agendaAt(own, 'run-on.html');
    expect(times(agenda)).toEqual([
      '2026-06-09T10:00 2026-06-09T11:00 Opening',
      '2026-06-09T11:00 2026-06-09T12:30 Panel 1 Counting those who leave: why a census of absence matters to the towns that stay behind',
      '2026-06-09T14:00 2026-06-09T15:30 Panel 2 Ferries, trains and the papers they ask for',
    ]);
    expect(who(agenda)).toEqual([
      'Nuno Falcão Teles | State Secretary for Integration |  | PT',
      'Marisol Quintanar | Regional Director | International Organization for Migration | ',
      'Dilnoza Yuldasheva | Head of Statistics | Ministry of Economy | UZ',
      'Festus Okonkwo-Bell | Comptroller | Nigeria Immigration Service | NG',
      'Brigid Ní Shúilleabháin | Lecturer | University of Limerick | ',
      'Svein Haugland | Director | Norwegian Directorate of Immigration | NO',
      'Ana-Maria Ciobotaru | Policy Officer | European Commission | ',
    ]);
  });

  test('off the record is read for the screen, with the rule that covers it', () => {
    const agenda = agendaAt(own, 'off-the-record.html');
    expect(agenda).toMatchObject({ rule: { id: 'chatham-house' }, days: ['2026-02-05', '2026-02-06'] });
    expect(who(agenda)).toEqual([
      'Oriel Penhaligon |  |  | ',
      'Oriel Penhaligon | Deputy Director | Lantern Institute, Bristol | ',
      'Zsófia Barkóczi | Head of Registration | Ministry of Interior | HU',
      'Amadou Keïta-Sow | Director of Civil Status | Ministry of Justice | ML',
      'Tamsin Roscarrock | Writer and Visiting Fellow | Lantern Institute, Bristol | ',
      'Wilhelmina Oosterdijk | Senior Adviser | Ministry of Justice and Security | NL',
      'Goran Stjepanović | Counsel | Datakeel GmbH | ',
    ]);
  });

  test('may have its times behind the titles, and offices before the names', () => {
    const agenda = agendaOf(`<title>Agenda: coast talks</title><h1>Coast talks</h1><p>Monday, 4 May 2026</p>
      <h3>Opening ceremony</h3><p>10:00 – 10:30</p><ul><li>Minister of Labour of Ghana, Hon. Kwabena Asantewaa-Ofori</li></ul>
      <h3>Session 1: Who pays? (10.30–12.00)</h3>
      <dl><dt>Chair</dt><dd>Mr. Sione Tupouniua, Permanent Secretary, Ministry of Labour, Tonga</dd></dl>`);
    expect(agenda && times(agenda)).toEqual([
      '2026-05-04T10:00 2026-05-04T10:30 Opening ceremony',
      '2026-05-04T10:30 2026-05-04T12:00 Session 1: Who pays?',
    ]);
    expect(agenda && who(agenda)).toEqual([
      'Kwabena Asantewaa-Ofori | Minister of Labour of Ghana |  | GH',
      'Sione Tupouniua | Permanent Secretary | Ministry of Labour | TO',
    ]);
  });
});

describe('no agenda is', () => {
  const paragraph = '<p>Ana Reis (Minister of Labour, Peru) noted that fees had fallen since 2019–2020.</p>';
  test.each([
    ['a live blog', readFileSync(join(own, 'live-blog.html'), 'utf8')],
    ['a report', `<title>Report</title><h1>Report</h1>${paragraph.repeat(40)}`],
    [
      'a record that tells when it began',
      `<title>Record</title><p>The meeting began at 10:00 – 13:00.</p>${paragraph.repeat(9)}`,
    ],
    [
      'a programme that is still to be made',
      '<title>Programme</title><h1>Programme</h1><p>The programme will follow.</p>',
    ],
    ['an empty page', ''],
  ])('%s', (_, html) => expect(agendaOf(html)).toBeNull());
});

describe('whatever stands on a page', () => {
  const bits = fc.constantFrom(
    '10:00 - 11:30',
    '1000-1130',
    '10h 11h30',
    '3 p.m.',
    'DAY ONE',
    '18-19 April 2017',
    '31 February',
    'Moderator:',
    'Speakers:',
    'Ana Reis',
    'Minister of Labour',
    'Kenya',
    ', ',
    '; ',
    '(',
    ')',
    ' – ',
    'H.E. Ms. ',
    'Panel 1',
    'Break',
    '\u0001',
    '…',
    'Oradores:',
    'TBC',
    '99:99',
    '<br>',
    '</p><p>',
    '<b>',
    '</b>',
  );
  test('reading it never fails', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
        agendaOf(`<title>Agenda</title><p>${parts.join(' ')}</p>`);
      }),
      { numRuns: process.env.GCM_LONG ? 2_000 : 150 },
    );
  });

  test.each([
    ['in many lines', '10:00 - 11:30 Panel 1</p><p>Ana Reis, Minister of Labour, Peru</p><p>'],
    ['in one line', 'Ana Reis, Minister of Labour, Peru Bo Lind, Director, Ministry of Justice, Sweden '],
    ['of capitals', 'Open Society Of Many Words '],
    ['of brackets and digits', '(10: 11. 12-13 ('],
  ])(
    'a long page %s is read in time that grows with its length',
    (_, bit) => {
      const page = (length: number) =>
        readBlocks(
          openPage(
            `<title>Agenda</title><p>10:00 - 11:00 One</p><p>11:00 - 12:00 Two</p><p>12:00 - 13:00 Three</p><p>${bit.repeat(length / bit.length)}</p>`,
          ),
        );
      const took = (length: number) => {
        const reading = page(length);
        const began = performance.now();
        readAgenda(reading);
        return performance.now() - began;
      };
      took(20_000);
      const [short, long] = [took(60_000), took(300_000)];
      expect(long).toBeLessThan(Math.max(1_500, short * 15));
    },
    60_000,
  );
});

// Names as the documents have them, counted by reading: one for each session at which somebody is announced.
const truth: [file: string, sessions: number, speakers: string][] = [
  [
    'idm-2017-new-york-final-agenda.html',
    8,
    `William Lacy Swing;Louise Arbour;William Lacy Swing;Ahmed Hussen CA;Isata Kabia SL;Juan José Gómez Camacho MX;Robert J. Vitillo;Gregory Maniatis
El Habib Nadir MA;Luigi Maria Vignali IT;Paddy Torsney;Ildegarde Niyonzima BI;Alex Zalami AE;Sarah Cliffe;Elona Gjebrea Hoxha AL;Francisco Hagó EC
Berhane Gebre-Christos ET;Bart Somers BE;Ashley William Gois;Carmen Muñoz Quesada CR;Firudin Nabiyev AZ;Hisham Badr EG;Gordon Kihalangwa KE
Götz Schmidt-Bremme DE;Mehmet Samsar TR;James Cockayne;Thomas Gass;Maria Pia Belloni Mignatti;Laura Thompson;Jürg Lauber CH;M. Riaz Hamidullah BD
Margaret Pollack US;Berenice Valdez Rivera;Austin T. Fragomen Jr.;Peter Thomson;Amina J. Mohammed;Laura Thompson`,
  ],
  [
    'idm-2017-new-york-provisional-agenda.html',
    8,
    `William Lacy Swing;Peter Thomson;Amina J. Mohammed;Louise Arbour;Juan José Gómez Camacho MX;Ahmed Hussen CA;Isata Kabia SL;Ola Henriksson SE
Robert J. Vitillo;Jeffrey Sachs;El Habib Nadir MA;Luigi Maria Vignali IT;Paddy Torsney;Gregory Maniatis;Guillaume Long EC;Elona Gjebrea Hoxha AL
Bart Somers BE;Apollo David Kazungu UG;Ashley William Gois;Carmen Muñoz Quesada CR;Firudin Nabiyev AZ;Hisham Badr EG;Gordon Kihalangwa KE;Sarah Cliffe
Götz Schmidt-Bremme DE;Mehmet Samsar TR;James Cockayne;Thomas Gass;Maria Pia Belloni Mignatti;Laura Thompson;Jürg Lauber CH;Margaret Pollack US
Berenice Valdez Rivera;Austin Fragomen`,
  ],
  [
    'wilton-park-programme.html',
    15,
    `Julia Purcell;Marta Foresti;Juan José Gómez Camacho MX;Jürg Lauber CH;Arturo Cabrera;Michele Klein Solomon;Elizabeth Collett;Michelle Leighton
Pietro Mona CH;Gibril Faal;Lotte Knudsen;Nadia Idries;Cathryn Costello;Paul Whittingham GB;Helen Dempster;Marta Foresti;Martin Ruhs;Erik Berglöv
Tim Cole GB;Martin Fowke;Nicola Dahrendorf;Michelle Leighton;Pia Oberoi;Mirela Stoia;Shahidul Haque BD;Kate Gough;Thokozile Ruzvidzo;Donald Cochrane CA
Helen Dempster;Ola Henrikson SE;Elizabeth Collett;Cathryn Costello;Lukas Gehrke;Goetz Schmidt-Bremme DE;Grainne O'Hara;Louise Arbour
Michele Klein Solomon;Jonathan Prentice;David Donoghue;Jürg Lauber CH;Juan José Gómez Camacho MX`,
  ],
];

describe.skipIf(!existsSync(shared))('a real agenda (skipped where ../shared is absent)', () => {
  test.each(truth)('%s: %i sessions, every speaker and nobody else', (file, sessions, speakers) => {
    const agenda = agendaAt(shared, file);
    expect(agenda.expected.map(({ name, country }) => (country ? `${name} ${country}` : name))).toEqual(
      speakers.split(/[;\n]/),
    );
    expect(agenda.sessions).toHaveLength(sessions);
    expect(agenda.expected.filter(({ role, organisation }) => !role && !organisation)).toEqual([]);
  });

  test.each(['wilton-park-concept.html', 'idm-27-report-a.html', 'idm-27-report-c.html'])('%s is none', (file) => {
    expect(agendaOf(readFileSync(join(shared, file), 'utf8'))).toBeNull();
  });
});
