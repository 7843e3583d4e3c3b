import {Commitment} from '../../model/commitment.ts';
import {PlanPage} from '../../model/plan.ts';
import {readable} from '../readable.ts';
import type {Listing, OpenOptions, PlanListing, Source} from '../source.ts';
import {shared} from '../shared.ts';
import {commitmentTables} from './chunks.ts';
import {entriesIn, fieldOf, fileAt, partsOf, shown} from './file.ts';

/** The plan of a file, or commitments without their plan. */
export function operations(src: string, options: OpenOptions): Source {
  const {url, load, one, fitting} = fileAt(src, options, commitmentTables);

  const plan = async (signal: AbortSignal): Promise<PlanListing> => {
    // Fifty commitments of one file are one download; which of them is wanted, the fragment says.
    const {value, table} = await shared(`file ${url}`, {...options, signal}, () => load());
    const loose = table ? undefined : entriesIn(value);
    if (table?.is === 'commitments') return planOf(shown(url, table, table.items), table.language);
    if (loose && loose.length > 0 && loose.every(isCommitment))
      return planOf(readable(Commitment, loose, url), languageOf(value));
    const {commitments, ...rest} = fitting(PlanPage, one(value, 'id'));
    const {items, unreadable} = readable(Commitment, commitments, url, '$.commitments');
    return {plan: {...rest, commitments: [...items]}, unreadable};
  };

  /** Commitments without their plan: the file is called what it is called, and comes from where it comes from. */
  const planOf = ({items, ...rest}: Listing<Commitment>, language: string): PlanListing => {
    const {host, name} = partsOf(src);
    const id = name.replace(/\.\w+$/, '') || host;
    return {
      ...rest,
      plan: {id, title: id, language, organisation: {name: host}, commitments: [...items]},
    };
  };

  return {
    plan,

    async commitment(signal) {
      const listing = await plan(signal);
      const {language, title, provenance, commitments} = listing.plan;
      return {commitment: fitting(Commitment, one(commitments, 'code')), language, plan: title, provenance};
    },
  };
}

const isCommitment = (entry: unknown) =>
  fieldOf(entry, 'code') !== undefined && fieldOf(entry, 'commitments') === undefined;

/** A commitment has no language of its own; the file may say one. */
function languageOf(value: unknown): string {
  const language = fieldOf(value, 'language');
  return typeof language === 'string' ? language : 'it';
}
