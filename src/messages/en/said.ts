// No native speaker has read this translation yet.

import type {SaidWords} from '../said.ts';

export const said: SaidWords = {
  assessments: 'Assessments',
  voice: {self: 'Self-assessment', independent: 'Independent assessment', civic: 'Civic assessment'},
  aspect: {completion: 'Completion', potential: 'Potential', earlyResults: 'Early results'},
  scale: (name) => `Scale: ${name}`,
  levels: {
    'no evidence available': 'no evidence available',
    'not started': 'not started',
    limited: 'limited',
    substantial: 'substantial',
    complete: 'complete',
    completed: 'completed',
    unclear: 'unclear',
    low: 'low',
    modest: 'modest',
    moderate: 'moderate',
    high: 'high',
    minor: 'minor',
    transformative: 'transformative',
    none: 'none',
    'no notable results': 'no notable results',
    significant: 'significant',
    marginal: 'marginal',
    major: 'major',
    outstanding: 'outstanding',
  },
  history: 'History',
  related: 'More pages',
};
