import type {Consultation} from '../../../src/model/consultation.ts';
import type {Period} from '../../../src/model/dates.ts';
import {isQuarter} from '../../../src/model/dates.ts';
import type {Plan} from '../../../src/model/plan.ts';
import {daysOf} from '../agenda-days.ts';
import {documentOf, literal, organisationNode, schemaOrg, some} from './linked-data.ts';

/** A consultation, as schema.org sees it: a service of an administration, reached at an address, for a time. */
export function consultationLinkedData(consultation: Consultation, publicUrl: string): string {
  const {id, title, summary, organisation, opensAt, closesAt, language, topics} = consultation;
  const address = `${publicUrl}/consultations/${encodeURIComponent(id)}`;
  return documentOf(schemaOrg, {
    '@id': address,
    '@type': 'GovernmentService',
    identifier: id,
    name: literal(title, language),
    description: literal(summary, language),
    provider: organisationNode(organisation, language),
    keywords: some(topics.map((topic) => literal(topic, language))),
    availableChannel: {'@type': 'ServiceChannel', serviceUrl: address, availableLanguage: language},
    hoursAvailable:
      opensAt === undefined && closesAt === undefined
        ? undefined
        : {'@type': 'OpeningHoursSpecification', validFrom: opensAt, validThrough: closesAt},
    url: address,
  });
}

/** A plan, as schema.org sees it: a published work whose parts are its commitments. How far they are it cannot say. */
export function planLinkedData(plan: Plan, publicUrl: string): string {
  const {id, title, organisation, language, period, commitments} = plan;
  const address = `${publicUrl}/plans/${encodeURIComponent(id)}`;
  return documentOf(schemaOrg, {
    '@id': address,
    '@type': 'CreativeWork',
    identifier: id,
    name: literal(title, language),
    inLanguage: language,
    publisher: organisationNode(organisation, language),
    temporalCoverage: period && interval(period),
    hasPart: some(
      commitments.map(({code, title: name, description, responsible}) => ({
        '@id': `${address}/commitments/${encodeURIComponent(code)}`,
        '@type': 'CreativeWork',
        identifier: code,
        name: literal(name, language),
        abstract: literal(description, language),
        sourceOrganization: some(responsible.map((one) => organisationNode(one, language))),
      })),
    ),
    url: address,
  });
}

/** ISO 8601, `..` for an end that is not known. */
function interval({start, end}: Period): string | undefined {
  if (start === undefined && end === undefined) return undefined;
  const edge = (date: string | undefined, which: 'first' | 'last') =>
    date === undefined ? '..' : isQuarter(date) ? daysOf(date)[which] : date;
  return `${edge(start, 'first')}/${edge(end, 'last')}`;
}
