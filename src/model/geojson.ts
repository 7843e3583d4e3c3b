import * as z from 'zod/mini';
import {type DataRecord, isRecord} from './records.ts';

/** Longitude and latitude, or what the file has in their place. */
export type Position = readonly [number, number, ...number[]];

/** The shapes of RFC 7946, as lists of what is drawn alike. */
export type Shapes = {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
  /** Rings: those of one area are not told from those of another, as only their outlines are drawn. */
  readonly rings: readonly (readonly Position[])[];
};

/** How deep the positions of each type lie. */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

type Coordinates = Position | readonly Coordinates[];
type Geometry =
  | {readonly type: string; readonly coordinates: Coordinates}
  | {readonly type: 'GeometryCollection'; readonly geometries: readonly Geometry[]};

/** Nothing on Earth is farther, in any unit; beyond it a drawing would lose its numbers. */
const farthest = 1e12;

/** A geometry whose coordinates are as deep as its type says, each of them a number. */
const Geometry = z.custom<Geometry>(isGeometry);

const Feature = z.object({
  type: z.custom<'Feature'>((value) => value === 'Feature'),
  geometry: z.optional(z.custom<Geometry | null>((value) => value === null || isGeometry(value))),
  properties: z.optional(z.custom<DataRecord | null>((value) => value === null || isRecord(value))),
});
export type Feature = z.infer<typeof Feature>;

/** The features of a GeoJSON document, and how many cannot be read; `undefined`: it is no GeoJSON. */
export function featuresIn(
  document: unknown,
): {readonly features: readonly Feature[]; readonly unreadable: number} | undefined {
  if (!isRecord(document)) return undefined;
  const {type, features} = document;
  const geometry = z.safeParse(Geometry, document);
  if (geometry.success) return {features: [{type: 'Feature', geometry: geometry.data}], unreadable: 0};
  const given = type === 'Feature' ? [document] : type === 'FeatureCollection' ? features : undefined;
  if (!Array.isArray(given)) return undefined;
  const read = given.flatMap((one) => {
    const reading = z.safeParse(Feature, one);
    return reading.success ? [reading.data] : [];
  });
  return {features: read, unreadable: given.length - read.length};
}

/** What there is to draw of a geometry. */
export function shapesOf(geometry: Geometry | null | undefined): Shapes {
  const points: Position[] = [];
  const lines: (readonly Position[])[] = [];
  const rings: (readonly Position[])[] = [];
  const take = (one: Geometry) => {
    if ('geometries' in one) return one.geometries.forEach(take);
    const {type, coordinates} = one;
    const {list, flat} = type.endsWith('Point')
      ? {list: points, flat: depths[type] ?? 0}
      : {list: type.endsWith('Polygon') ? rings : lines, flat: (depths[type] ?? 1) - 1};
    const all: readonly unknown[] = [coordinates];
    // The guard has found at exactly this depth what the list is of.
    for (const one of all.flat(flat)) list.push(one as never);
  };
  if (geometry) take(geometry);
  return {points, lines, rings};
}

/** Collections of collections are asked no deeper than anybody draws. */
function isGeometry(value: unknown, depth = 0): value is Geometry {
  if (!isRecord(value)) return false;
  const {type, coordinates, geometries} = value;
  if (type === 'GeometryCollection')
    return depth < 10 && Array.isArray(geometries) && geometries.every((one) => isGeometry(one, depth + 1));
  const levels = typeof type === 'string' && Object.hasOwn(depths, type) ? depths[type] : undefined;
  return levels !== undefined && isDeep(coordinates, levels);
}

function isDeep(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  return depth === 0
    ? value.length >= 2 && value.every((one) => typeof one === 'number' && Math.abs(one) < farthest)
    : value.every((one) => isDeep(one, depth - 1));
}
