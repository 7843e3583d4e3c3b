import type {Feature, Position} from './geojson.ts';
import {shapesOf} from './geojson.ts';

/** Features as a drawing: paths of SVG, and what there is to say about them. */
export type Outline = {
  readonly features: number;
  /** How many of them have no place. */
  readonly placeless: number;
  readonly counts: {readonly points: number; readonly lines: number; readonly rings: number};
  readonly bounds: Bounds;
  /** They can be longitudes and latitudes; otherwise they are something else, most often metres. */
  readonly isDegrees: boolean;
  /** The size of the drawing, for its `viewBox`. */
  readonly width: number;
  readonly height: number;
  readonly paths: {readonly points: string; readonly lines: string; readonly rings: string};
};

export type Bounds = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** The longer side of a drawing, without its margin. */
const side = 600;
const margin = 10;

/** The outline of features on a plain ground; `undefined`: none of them has a place. */
export function outlineOf(features: readonly Feature[]): Outline | undefined {
  const shapes = features.map(({geometry}) => shapesOf(geometry));
  const points = shapes.flatMap((one) => one.points);
  const lines = shapes.flatMap((one) => one.lines).filter((line) => line.length > 0);
  const rings = shapes.flatMap((one) => one.rings).filter((ring) => ring.length > 0);
  const bounds = boundsOf([points, ...lines, ...rings]);
  if (!bounds) return undefined;
  const {west, south, east, north} = bounds;
  const isDegrees = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  // A degree of longitude is shorter the farther it is from the equator.
  const narrowing = isDegrees ? Math.max(0.05, Math.cos((((south + north) / 2) * Math.PI) / 180)) : 1;
  const wide = (east - west) * narrowing;
  const high = north - south;
  const scale = side / (Math.max(wide, high) || 1);
  const placed =
    (grain: number) =>
    ([x, y]: Position) =>
      `${round((x - west) * narrowing * scale + margin, grain)} ${round((north - y) * scale + margin, grain)}`;
  const place = placed(10);
  const lineOf = (line: readonly Position[]) => `M${withoutRepeats(line.map(place)).join('L')}`;
  return {
    features: features.length,
    placeless: shapes.filter((one) => one.points.length + one.lines.length + one.rings.length === 0).length,
    counts: {points: points.length, lines: lines.length, rings: rings.length},
    bounds,
    isDegrees,
    width: Math.ceil(wide * scale + 2 * margin),
    height: Math.ceil(high * scale + 2 * margin),
    paths: {
      // A line of no length with round ends is a dot; those that hide one another are one.
      points: [...new Set(points.map(placed(0.5)))].map((at) => `M${at}h0`).join(''),
      lines: lines.map(lineOf).join(''),
      rings: rings.map((ring) => `${lineOf(ring)}Z`).join(''),
    },
  };
}

const round = (value: number, grain: number) => Math.round(value * grain) / grain;

/** What is finer than the drawing is one place. */
const withoutRepeats = (places: readonly string[]) =>
  places.filter((one, index) => index === 0 || one !== places[index - 1]);

function boundsOf(lists: readonly (readonly Position[])[]): Bounds | undefined {
  const bounds = {west: Infinity, south: Infinity, east: -Infinity, north: -Infinity};
  for (const list of lists)
    for (const [x, y] of list) {
      bounds.west = Math.min(bounds.west, x);
      bounds.east = Math.max(bounds.east, x);
      bounds.south = Math.min(bounds.south, y);
      bounds.north = Math.max(bounds.north, y);
    }
  return bounds.west === Infinity ? undefined : bounds;
}
