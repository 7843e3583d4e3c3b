import type {QualityWords} from '../quality.ts';
import type {Rating} from '../../model/dataset-quality.ts';

const ratings: Readonly<Record<Rating, string>> = {
  excellent: 'eccellente',
  good: 'buona',
  sufficient: 'sufficiente',
  bad: 'scarsa',
};

export const quality: QualityWords = {
  heading: 'Qualità dei metadati',
  intro:
    'Quanto è completa la descrizione del dataset, non quanto sono buoni i dati. Il metodo è quello del portale europeo dei dati (MQA).',
  source: 'Metodo di data.europa.eu',
  total: (points, most, of) =>
    points === most ? `${points} punti su ${of}` : `Da ${points} a ${most} punti su ${of}`,
  rated: (rating, best) =>
    rating === best ? `qualità ${ratings[rating]}` : `qualità tra ${ratings[rating]} e ${ratings[best]}`,
  whyARange:
    'Dalla sola descrizione non si sa tutto: qui nessun indirizzo viene provato e nessun validatore viene interpellato. Questi punti possono aggiungersi ai primi.',
  dimension: {
    findability: 'Reperibilità',
    accessibility: 'Accessibilità',
    interoperability: 'Interoperabilità',
    reusability: 'Riusabilità',
    contextuality: 'Contesto',
  },
  of: (points, all) => `${points} punti su ${all}`,
  check: {
    keywords: 'Parole chiave',
    themes: 'Tema',
    spatial: 'Territorio coperto',
    temporal: 'Periodo coperto',
    accessUrlStatus: 'L’indirizzo di accesso risponde',
    downloadUrl: 'Indirizzo per scaricare',
    downloadUrlStatus: 'L’indirizzo per scaricare risponde',
    format: 'Formato',
    mediaType: 'Tipo di file (media type)',
    formatListed: 'Formato o tipo dagli elenchi ufficiali',
    nonProprietary: 'Formato non proprietario',
    machineReadable: 'Formato leggibile da un programma',
    dcatAp: 'Conforme a DCAT-AP',
    licence: 'Licenza',
    licenceListed: 'Licenza dall’elenco europeo',
    accessRights: 'Diritti di accesso',
    accessRightsListed: 'Diritti di accesso dall’elenco europeo',
    contact: 'Punto di contatto',
    publisher: 'Editore',
    rights: 'Dichiarazione sui diritti',
    bytes: 'Dimensione del file',
    issued: 'Data di pubblicazione',
    modified: 'Data di modifica',
  },
  how: {
    keywords: 'Aggiungi almeno una parola chiave (dcat:keyword).',
    themes: 'Scegli almeno un tema europeo, per esempio ENVI (dcat:theme).',
    spatial: 'Indica il territorio (dct:spatial).',
    temporal: 'Indica l’inizio o la fine del periodo (dct:temporal).',
    accessUrlStatus: 'Apri l’indirizzo di ogni distribuzione: deve rispondere (dcat:accessURL).',
    downloadUrl: 'Indica l’indirizzo che porta direttamente al file (dcat:downloadURL).',
    downloadUrlStatus: 'Prova a scaricare il file: l’indirizzo deve rispondere (dcat:downloadURL).',
    format: 'Indica il formato, per esempio CSV (dct:format).',
    mediaType: 'Indica il tipo di file, per esempio text/csv (dcat:mediaType).',
    formatListed: 'Usa un codice dell’elenco europeo dei tipi di file o un tipo registrato da IANA.',
    nonProprietary: 'Offri anche un formato aperto, per esempio CSV, JSON o ODS.',
    machineReadable: 'Offri anche un formato che un programma legge, per esempio CSV o JSON.',
    dcatAp: 'Scrivi almeno titolo e descrizione, e prova i metadati con il validatore di data.europa.eu.',
    licence: 'Indica la licenza della distribuzione (dct:license).',
    licenceListed:
      'Indica la licenza con l’indirizzo dell’elenco europeo (publications.europa.eu/resource/authority/licence/…).',
    accessRights: 'Indica chi può avere i dati, per esempio PUBLIC (dct:accessRights).',
    accessRightsListed: 'Usa un codice dell’elenco europeo: PUBLIC, RESTRICTED o NON_PUBLIC.',
    contact: 'Indica a chi rivolgersi (dcat:contactPoint).',
    publisher: 'Indica l’editore (dct:publisher).',
    rights: 'Aggiungi alla distribuzione una dichiarazione sui diritti (dct:rights).',
    bytes: 'Indica quanto è grande il file, in byte (dcat:byteSize).',
    issued: 'Indica quando è stato pubblicato la prima volta (dct:issued).',
    modified: 'Indica quando è stato modificato l’ultima volta (dct:modified).',
  },
  verdict: {passed: 'c’è', failed: 'manca', unknown: 'non verificato'},
  columns: {check: 'Verifica', points: 'Punti', verdict: 'Esito'},
};
