import {fetched} from '../../../fetched.ts';

/** What is taken away: files, a subscription. */
export const taking = () => fetched(() => import('./taking.ts'));

/** One entry, with all that is known of it. */
export const detail = () => fetched(() => import('./detail.ts'));

/** A year of meetings, by decision-maker. */
export const summary = () => fetched(() => import('./summary.ts'));

/** What makes a calendar, where the source has none to give. */
export const calendars = () => fetched(() => import('../../../sources/icalendar/write.ts'));

/** What makes a table, where the source has none to give. */
export const tables = () => fetched(() => import('../../../sources/csv/write-agenda.ts'));
