import type {Distribution} from '../../../model/dataset.ts';

/** How a file can be shown, by what is said of it, or by its name where nothing is: `json`, `csv` and the like. */
export const formatOf = ({kind, format = '', mediaType = '', downloadUrl}: Distribution) =>
  kind !== 'api' && downloadUrl && /json|[ct]sv|tab-/i.exec(format + mediaType || downloadUrl)?.[0];
