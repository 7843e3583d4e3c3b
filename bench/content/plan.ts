/** So many areas share the commitments of a plan. */
const areas = 40;
/** What a widget asks for at first, and then at a time. */
const pages = {first: 100, next: 500};
/** So many commitments are drawn in the first frame. */
const atOnce = 20;

/** A plan of the participation API. */
export type PlanContent = ReturnType<typeof planOf>;

/** A plan with so many commitments, each with four milestones, a description, a body and an assessment: below 5 MB. */
export function planOf(count: number) {
  return {
    id: 'bench',
    title: 'Tutti gli impegni',
    language: 'it',
    organisation: {name: 'Comune di Arengo'},
    commitments: Array.from({length: count}, (_, place) => ({
      code: String(place),
      title: `Un impegno per la mobilità e il piano urbano (${place})`,
      area: `Area ${place % areas}`,
      description: 'Che cosa cambia, per chi, e come se ne potrà verificare il risultato. '.repeat(3),
      responsible: [{name: `Ente ${place % 150}`, kind: 'pa'}],
      milestonesKnown: 'all',
      milestones: Array.from({length: 4}, (_, index) => ({
        id: String(index),
        title: `Tappa ${index} dell’impegno`,
        status: ['achieved', 'underway', 'planned', 'missed'][(place + index) % 4],
        due: `202${4 + (index % 3)}-06-30`,
      })),
      assessments: [
        {voice: 'self', by: 'Ente', aspect: 'completion', scale: 'Stato', value: 'in corso', at: '2025-10'},
      ],
    })),
  };
}

/**
 * A plan as the participation API gives it, in pages, each with the address of the next: that of the place of its first
 * commitment, as `addressOf` says it.
 */
export function pagesOf({commitments, ...rest}: PlanContent, addressOf: (from: number) => string) {
  const total = commitments.length;
  const starts = [0];
  for (let from = pages.first; from < total; from += pages.next) starts.push(from);
  return starts.map((from, index) => {
    const end = starts[index + 1] ?? total;
    const next = end < total ? {next: addressOf(end)} : {};
    return {from, page: {...rest, commitments: commitments.slice(from, end), total, ...next}};
  });
}

/** The number of the last commitment that is in the first frame: of the first page, area by area. */
export function lastAtFirst(count: number): number {
  const onPage = Math.min(count, pages.first);
  const byArea = Array.from({length: Math.min(areas, onPage)}, (_, area) =>
    Array.from({length: Math.ceil((onPage - area) / areas)}, (_unused, index) => area + index * areas),
  ).flat();
  return byArea[Math.min(atOnce, onPage) - 1] ?? 0;
}
