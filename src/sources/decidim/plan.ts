import {Commitment} from '../../model/commitment.ts';
import type {DecidimNode} from '../../model/foreign/decidim.ts';
import {PlanPage} from '../../model/plan.ts';
import {fitted} from '../catalogues/fitted.ts';
import {textOf} from '../catalogues/values.ts';
import {SourceFailure} from '../failure.ts';
import {fitting} from '../request.ts';
import type {OpenOptions, PlanListing, Source} from '../source.ts';
import type {Place} from './address.ts';
import {placeOf} from './address.ts';
import type {Asking} from './ask.ts';
import {organisationAt} from './organisation.ts';
import {asked, componentAt, componentsAt, missing} from './parts.ts';
import {commitmentOf, parentOf, resultFields} from './result.ts';
import {languageOf, wordsOf} from './values.ts';

const query = {type: 'Accountability', list: 'results', fields: resultFields};

/** What accountability follows, as a plan; and one result, as a commitment. */
export function operations(src: string, options: OpenOptions): Source {
  const place = placeOf(src);
  if (place.slug === undefined) return {};
  const {item, page} = place;
  return {
    plan: async (signal) => asked(place, options, signal, async (asking) => planAt(place, asking)),

    ...(item !== undefined && {
      commitment: async (signal) =>
        asked(place, options, signal, async (asking) => {
          const {plan, unreadable} = await planAt(place, asking, item);
          const [commitment] = plan.commitments;
          if (!commitment && unreadable > 0)
            throw new SourceFailure('unreadable', {url: page, detail: `result ${item} cannot be read`});
          if (!commitment) throw missing(page, `no result ${item} that is public`);
          const {language, title, provenance} = plan;
          return {commitment, language, plan: title, provenance};
        }),
    }),
  };
}

/** Results that are part of no other, each with its parts; or the one that is asked for. */
async function planAt(place: Place, asking: Asking, item?: string): Promise<PlanListing> {
  const {page, slug = '', component: only} = place;
  const {notes} = asking;
  const [organisation, ids] = await Promise.all([
    organisationAt(asking),
    componentsAt(place, query.type, asking),
  ]);
  const commitments: Commitment[] = [];
  let unreadable = 0;
  let title;
  for (const id of ids) {
    const {component, nodes, isCut} = await componentAt(id, query, asking);
    if (isCut) notes.push({path: 'results', value: `only the first ${nodes.length} were read`});
    title ??=
      (only === undefined ? wordsOf(component['participatorySpace'], 'title') : undefined) ??
      wordsOf(component, 'name');
    const known = new Set(nodes.map(numberOf));
    const parts = byParent(nodes);
    for (const node of nodes) {
      const parent = parentOf(node);
      const isAsked =
        item === undefined ? parent === undefined || !known.has(parent) : numberOf(node) === item;
      if (!isAsked) continue;
      const own = parts.get(numberOf(node)) ?? [];
      const commitment = fitted(Commitment, commitmentOf(node, own, organisation, notes), notes);
      // With a milestone lost its bar would be too long or too short.
      if (commitment && commitment.milestones.length < own.length)
        commitments.push({
          ...commitment,
          milestonesKnown: commitment.milestones.length > 0 ? 'some' : 'none',
        });
      else if (commitment) commitments.push(commitment);
      else unreadable += 1;
    }
  }
  if (commitments.length === 0 && unreadable > 0)
    throw new SourceFailure('unreadable', {url: page, detail: 'no result can be read'});
  const plan = await fitting(page, PlanPage, {
    id: only ?? slug,
    title: title ?? slug,
    language: languageOf(title),
    organisation: {name: organisation},
    provenance: {url: page},
  });
  return {plan: {...plan, commitments}, unreadable, notes};
}

const numberOf = (node: DecidimNode) => textOf(node['id']);

function byParent(nodes: readonly DecidimNode[]): ReadonlyMap<string | undefined, readonly DecidimNode[]> {
  const parts = new Map<string | undefined, DecidimNode[]>();
  for (const node of nodes) {
    const parent = parentOf(node);
    const list = parts.get(parent);
    if (list) list.push(node);
    else parts.set(parent, [node]);
  }
  return parts;
}
