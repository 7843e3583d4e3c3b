/** So many areas share the commitments of a plan. */
const areas = 40;
/** So many commitments of an area are shown at first, and of all areas together. */
const step = 20;
const together = 60;

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

/** The number of the last commitment of such a plan that is shown at first. */
export function lastShown(count: number): number {
  let room = together;
  let area = -1;
  let shown = 0;
  while (room > 0 && area + 1 < Math.min(areas, count)) {
    area += 1;
    shown = Math.min(step, Math.ceil((count - area) / areas));
    room -= shown;
  }
  return area + areas * (shown - 1);
}
