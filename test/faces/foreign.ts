import type {Face} from './face.ts';
import {here} from './face.ts';

/*
 * Faces of what other systems publish in their own form: the sites of Comuni on WordPress, registers of meetings of
 * other bodies, the commitments of the OGP.
 */

const italia = (name: string) => `https://w3id.org/italia/onto/${name}/`;
const context = {
  ...{owl: 'http://www.w3.org/2002/07/owl#', dct: 'http://purl.org/dc/terms/', l0: italia('l0')},
  ...{dcat: 'http://www.w3.org/ns/dcat#', dcatapit: 'http://dati.gov.it/onto/dcatapit#'},
  ...{ti: italia('TI'), cov: italia('COV'), cpev: italia('CPEV'), poi: italia('POI'), clv: italia('CLV')},
};
const town = {
  '@type': 'cov:PublicOrganization',
  '@id': 'urn:x-italian-pa:c_x000',
  'cov:legalName': 'Comune di Prova',
};
const ofTown = {'cov:hasOrganization': {'@id': town['@id']}};

const semanticEvents = {
  '@context': context,
  '@graph': [
    {
      '@type': 'cpev:PublicEvent',
      '@id': `${here}/eventi/mercato/`,
      'cpev:eventTitle': 'Mercato dei produttori',
      'cpev:eventAbstract': 'Frutta & verdura a km 0.',
      ...ofTown,
      'ti:startTime': '2099-07-12T09:30:00+00:00',
      'ti:endTime': '2099-07-12T13:00:00+00:00',
      'cpev:takesPlaceIn': [{'@id': `${here}/luoghi/piazza/`}],
    },
    {
      '@type': 'cpev:PublicEvent',
      '@id': `${here}/eventi/sagra/`,
      'cpev:eventTitle': 'Sagra del paese',
      'ti:startTime': '2099-08-14T00:00:00+00:00',
      'ti:endTime': '2099-08-16T00:00:00+00:00',
    },
    {'@type': 'cpev:PublicEvent', '@id': `${here}/eventi/x/`, 'cpev:eventTitle': 'Quando?'},
    {
      '@type': 'poi:PointOfInterest',
      '@id': `${here}/luoghi/piazza/`,
      'poi:POIofficialName': 'Piazza del Duomo',
    },
    town,
  ],
};

const calendarEvents = {
  events: [
    {
      id: 7,
      status: 'publish',
      url: `${here}/event/teatro/`,
      title: 'A teatro &#8211; serata <em>aperta</em>',
      description: '<p>Ingresso <strong>libero</strong>.</p><script>alert(1)</script>',
      all_day: false,
      start_date: '2099-05-04 21:00:00',
      utc_start_date: '2099-05-04 19:00:00',
      end_date: '2099-05-04 23:00:00',
      utc_end_date: '2099-05-04 21:00:00',
      timezone: 'Europe/Rome',
      event_status: 'postponed',
      categories: [{name: 'Arte &amp; cultura', slug: 'arte'}],
      venue: {venue: 'Teatro civico', address: 'Via Po 1', city: 'Prova'},
      organizer: [{organizer: 'Anna Verdi', email: 'anna@example.org'}],
    },
    {
      id: 8,
      status: 'publish',
      url: `${here}/event/festa/`,
      title: 'Festa di quartiere',
      all_day: true,
      start_date: '2099-06-01 00:00:00',
      end_date: '2099-06-02 23:59:59',
      timezone: 'Europe/Rome',
      venue: [],
      organizer: [],
    },
  ],
  total: 2,
  total_pages: 1,
};

const semanticDatasets = {
  '@context': context,
  '@graph': [
    {
      '@type': 'dcatapit:Distribution',
      '@id': `${here}/dataset/bilancio/#distribution-1`,
      'dct:format': 'csv',
      'dcat:downloadURL': {'@id': `${here}/bilancio.csv`},
    },
    {
      '@type': 'dcatapit:Dataset',
      '@id': `${here}/dataset/bilancio/`,
      'dct:title': 'Bilancio di previsione',
      ...ofTown,
      'dcat:distribution': [{'@id': `${here}/dataset/bilancio/#distribution-1`}],
    },
    {'@type': 'dcatapit:Dataset', '@id': `${here}/dataset/alberi/`, 'dct:title': 'Alberi del Comune'},
    town,
  ],
};

const ministers = [
  'Meetings with external organisations',
  'Minister,Date,Name of organisation or individual,Purpose of meeting',
  'Jane Doe,July,Example Energy Ltd,Heat pumps',
  ',12 August 2026,Mr John Smith,Introduction',
  'Ann Roe,Nil return,Nil return,Nil return',
].join('\n');

const commission = [
  'Name of cabinet,Name of EC representative,Title of EC representative,Date of meeting,Location,Name of interest representative,Transparency register ID,Subject of the meeting',
  'Cabinet of Example,"Ann Alpha, Ben Beta","Cabinet member, Head of Cabinet",12/03/2026,Brussels,"Alpha Ltd, Beta AISBL","123456789012-34, 987654321098-76",Clean air',
].join('\n');

const ministry = [
  'Data;Sottosegretario;Soggetto iscritto;N. iscrizione al registro;Oggetto',
  '3 luglio 2026;Anna Rossi;ACME S.p.A.;1234;',
  'agosto 2026;Anna Rossi;Ing. Mario Bianchi;;Reti',
].join('\n');

const commitments = [
  'Commitment Unique Identifier,Country/Locality,Action Plan Number,Commitment Number,Code,Theme,Commitment Title,Full Text,Start Date,End Date,Lead Institution,Completion (Progress Report)',
  'XX0002,Example,1,2,XXX,Open data,Publish the register,All of it,NA,2026-06,Council of Ministers,Limited',
  'XX0003,Example,1,3,XXX,Open data,Open the agendas,ND,NA,NA,Council of Ministers,Substantial',
].join('\n');

type Of = Pick<Face, 'widget' | 'name' | 'path' | 'words'> & Pick<Face, 'attributes' | 'never'>;
const file = (face: Of, content: unknown): Face => ({...face, files: {[face.path ?? '']: content}});

export const foreignFaces: readonly Face[] = [
  file(
    {
      widget: 'agenda',
      name: 'of a WordPress with Semantic Italia',
      path: '/wp-json/comuni/v1/graph/eventi',
      words: [
        'Mercato dei produttori',
        'Piazza del Duomo',
        'Comune di Prova',
        'Sagra del paese',
        'Non è stato possibile leggere 1',
      ],
      never: ['&amp;', 'Quando?'],
    },
    semanticEvents,
  ),
  file(
    {
      widget: 'agenda',
      name: 'of a WordPress with The Events Calendar',
      path: '/wp-json/tribe/events/v1/events',
      words: ['A teatro – serata aperta', 'Teatro civico', 'Rinviato', 'Festa di quartiere'],
      never: ['&#8211;', '<em>', 'alert', 'Anna Verdi'],
    },
    calendarEvents,
  ),
  file(
    {
      widget: 'agenda',
      name: 'a register of British ministers',
      path: '/meetings-july-to-september-2026.csv',
      attributes: {view: 'table'},
      words: [
        'Example Energy Ltd',
        'luglio 2026',
        'persona fisica',
        'Nessun incontro dichiarato nel periodo',
        'Ann Roe',
      ],
      never: ['John Smith'],
    },
    ministers,
  ),
  file(
    {
      widget: 'agenda',
      name: 'a register of the European Commission',
      path: '/meetings.csv',
      attributes: {view: 'table'},
      words: ['Alpha Ltd', 'Beta AISBL', '987654321098-76', 'Ben Beta', 'Clean air'],
    },
    commission,
  ),
  file(
    {
      widget: 'agenda',
      name: 'a register of an Italian ministry',
      path: '/sottosegretario.csv',
      attributes: {view: 'table'},
      words: ['ACME S.p.A.', 'agosto 2026', 'persona fisica', 'Anna Rossi'],
      never: ['Mario Bianchi'],
    },
    ministry,
  ),
  file(
    {
      widget: 'dataset',
      name: 'of a WordPress',
      path: '/wp-json/comuni/v1/graph/dataset',
      attributes: {view: 'list'},
      words: ['Bilancio di previsione', 'CSV', 'Alberi del Comune'],
    },
    semanticDatasets,
  ),
  file(
    {
      widget: 'plan',
      name: 'of the OGP’s table',
      path: '/commitments.csv',
      words: ['Publish the register', 'Open the agendas', 'Council of Ministers'],
    },
    commitments,
  ),
];
