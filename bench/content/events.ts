/** An event with what both an agenda of ours and a calendar show in a list: when, what, and a link. */
export type AgendaEvent = {
  readonly id: string;
  readonly title: string;
  /** RFC 3339. */
  readonly start: string;
  readonly end: string;
  readonly url: string;
};

const titles = [
  'Assemblea pubblica sul piano della mobilità',
  'Passeggiata di quartiere con i tecnici del verde',
  'Laboratorio: come spendere il bilancio partecipativo',
  'Consiglio comunale aperto',
  'Sportello: come si presenta una proposta',
  'Presentazione dei risultati della consultazione',
  'Incontro con le associazioni sportive',
];

/** So many events spread evenly over a year, in order. */
export function eventsIn(year: number, count: number): readonly AgendaEvent[] {
  const start = Date.UTC(year, 0, 2);
  const days = 360;
  return Array.from({length: count}, (_, index) => {
    const day = Math.floor((index * days) / count);
    // Between eight and six, those of a day one after the other.
    const hour = 8 + Math.floor(10 * ((index * days) / count - day));
    const from = start + day * 86_400_000 + hour * 3_600_000;
    return {
      id: `e${index + 1}`,
      title: `${titles[index % titles.length] ?? ''} (${index + 1})`,
      start: new Date(from).toISOString(),
      end: new Date(from + 5_400_000).toISOString(),
      url: `https://www.comune.example.it/eventi/e${index + 1}`,
    };
  });
}
