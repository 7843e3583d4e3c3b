/** What makes a widget of a link, when somebody opens it. */
export const opening = () => import('./opening.ts');

/** The widgets that a link can become. */
export const widgets = {
  consultation: () => import('../../consultation/define.ts'),
  agenda: () => import('../../agenda/define.ts'),
  dataset: () => import('../../dataset/define.ts'),
  commitment: () => import('../define.ts'),
  plan: () => import('../../plan/define.ts'),
};
