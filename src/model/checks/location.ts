import type {Checked} from '../check-value.ts';
import {fault, optionsOf} from '../check-value.ts';
import type {Item} from '../item.ts';
import {Location} from '../rare-values.ts';
import {canonicalText} from '../response.ts';

/** An address, a listed place, a point on the map, or several of these. */
export function checkLocation(item: Item, value: unknown): Checked {
  const {bounds, maxLength, options} = item;
  const location = Location.safeParse(value);
  if (!location.success) return fault('wrongType', value);
  const {lat, lon} = location.data;
  const kept: Location = {};
  for (const key of ['text', 'place'] as const) {
    const words = canonicalText(location.data[key] ?? '');
    if (maxLength !== undefined && Array.from(words).length > maxLength)
      return fault('tooLong', value, maxLength);
    if (words !== '') kept[key] = words;
  }
  // Without a list a place is whatever a map service called it.
  if (options && kept.place !== undefined && !optionsOf(item).has(kept.place))
    return fault('notAnOption', value);
  if ((lat === undefined) !== (lon === undefined)) return fault('malformed', value);
  if (lat !== undefined && lon !== undefined) {
    const outside = bounds ?? {south: -90, west: -180, north: 90, east: 180};
    if (lat < outside.south || lon < outside.west) return fault('tooSmall', value);
    if (lat > outside.north || lon > outside.east) return fault('tooLarge', value);
    // Five decimals are about a metre; more would only pretend.
    Object.assign(kept, {lat: Math.round(lat * 1e5) / 1e5, lon: Math.round(lon * 1e5) / 1e5});
  }
  return {value: Object.keys(kept).length > 0 ? kept : undefined, faults: []};
}
