import {codes as words} from '../../../src/messages/en/codes.ts';
import type {Dataset} from '../../../src/model/dataset.ts';
import type {Findings} from './findings.ts';
import {findings} from './findings.ts';
import {resultsPrefix} from '../results/dataset.ts';
import {usageId} from '../usage/dataset.ts';
import {endFault, isBefore} from './periods.ts';

/** What must hold of a dataset beyond its schema. */
export function datasetFindings(dataset: Dataset): Findings {
  const {issued, modified, temporal = {}, usage, themes, frequency, distributions, landingPage} = dataset;
  const {faults, warnings, fault, warn} = findings();
  if (dataset.id.startsWith(resultsPrefix))
    fault('id', `begins with "${resultsPrefix}": so are the results of consultations called here`);
  if (dataset.id === usageId)
    fault('id', `is "${usageId}": so are the counts of this server's own requests called here`);
  if (issued !== undefined && modified !== undefined && isBefore(modified, issued))
    fault('modified', `is before issued, ${issued}`);
  const covered = endFault(temporal);
  if (covered !== undefined) fault(['temporal', 'end'], covered);
  const counted = endFault(usage?.period ?? {});
  if (counted !== undefined) fault(['usage', 'period', 'end'], counted);
  // Readers see a code without words as it is: the lists of the EU grow.
  for (const [index, theme] of themes.entries())
    if (!Object.hasOwn(words.themes, theme))
      warn(['themes', index], `"${theme}" is no EU theme we know: ${Object.keys(words.themes).join(', ')}`);
  if (frequency !== undefined && !Object.hasOwn(words.frequencies, frequency))
    warn('frequency', `"${frequency}" is no EU frequency we know, such as MONTHLY or ANNUAL`);
  if (distributions.length === 0 && landingPage === undefined)
    warn('distributions', 'none, and no landingPage: nobody learns where the data are');
  return {faults, warnings};
}
