import type {Bounds} from './item.ts';
import type {ResultPoint} from './results.ts';

/** Points in a flat frame 1000 wide: where each lies, and how large it is drawn. */
export type Dots = {
  readonly height: number;
  readonly dots: readonly {readonly x: number; readonly y: number; readonly radius: number}[];
};

/** Points are rounded to a hundredth of a degree: so much room is left around them where nobody said how much. */
const margin = 0.02;

/** Where points are drawn, north above and east on the right; the area of a dot grows with its people. */
export function dotsOf(points: readonly ResultPoint[], bounds = around(points)): Dots {
  const {south, west, north, east} = bounds;
  // A degree east is shorter than one north, by how far it is from the equator.
  const scale = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const width = Math.max(east - west, margin) * scale;
  const height = Math.round((1000 * Math.max(north - south, margin)) / width);
  const most = Math.max(1, ...points.map(({count}) => count));
  return {
    height,
    dots: points.map(({lat, lon, count}) => ({
      x: Math.round((1000 * (lon - west) * scale) / width),
      y: Math.round((1000 * (north - lat)) / width),
      radius: Math.round(14 + 34 * Math.sqrt(count / most)),
    })),
  };
}

function around(points: readonly ResultPoint[]): Bounds {
  const [lats, lons] = [points.map(({lat}) => lat), points.map(({lon}) => lon)];
  return {
    south: Math.min(...lats) - margin,
    west: Math.min(...lons) - margin,
    north: Math.max(...lats) + margin,
    east: Math.max(...lons) + margin,
  };
}
