import {html, nothing, svg} from 'lit';
import type {MilestoneCounts} from '../../messages/plan.ts';
import {progressOf} from '../../model/commitment.ts';
import type {View} from './view.ts';

/** How far it has come, in a sentence: of a list that is not whole nobody can say out of how many. */
export function progressSentence({words, commitment}: View): string {
  const t = words.plan;
  const counts = countsOf(commitment.milestones);
  if (progressOf(commitment)) return t.progress(counts);
  return commitment.milestonesKnown !== 'none' && counts.total > 0 ? t.partial(counts) : t.milestonesUnknown;
}

/** The bar, where there can be one, for a place where the sentence stands already. */
export const progressBar = (view: View) => (progressOf(view.commitment) ? progress(view) : nothing);

/** The sentence, and a bar only when every milestone is known: achieved of all, those given up included. */
export function progress(view: View) {
  const of = progressOf(view.commitment);
  const sentence = progressSentence(view);
  const besides = of ? view.words.plan.besides(countsOf(view.commitment.milestones)) : '';
  // The bar says the same as the sentence: those who listen hear it once.
  return html`<div part="progress" class="progress">
    <p class="sentence" aria-hidden=${of ? 'true' : nothing}>${sentence}</p>
    ${of ? bar(of, sentence) : nothing} ${besides ? html`<p class="muted">${besides}</p>` : nothing}
  </div>`;
}

function bar({achieved, total}: {achieved: number; total: number}, label: string) {
  return html`<svg part="bar" class="bar" role="img" aria-label=${label} width="100%" height="12">
    ${svg`<rect class="track" width="100%" height="12" rx="6"></rect>`}
    ${
      achieved > 0
        ? svg`<rect class="done" width="${(100 * achieved) / total}%" height="12" rx="6"></rect>
          <line class="hatch" x2="${(100 * achieved) / total}%" y1="6" y2="6"></line>`
        : nothing
    }
  </svg>`;
}

function countsOf(milestones: View['commitment']['milestones']): MilestoneCounts {
  const count = (wanted: string | undefined) => milestones.filter(({status}) => status === wanted).length;
  return {
    achieved: count('achieved'),
    total: milestones.length,
    dropped: count('dropped'),
    unknown: count(undefined),
  };
}
