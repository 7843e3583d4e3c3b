import type {Bounds} from '../../../model/item.ts';

/** A point on the earth, in degrees (WGS 84). */
export type Point = {readonly lat: number; readonly lon: number};

/** Where a point is drawn. */
export type Spot = {readonly x: number; readonly y: number};

/** One picture of a map, and where it lies. */
export type Tile = Spot & {readonly href: string; readonly size: number};

/** How wide a frame is drawn, in its own units. */
const width = 1000;

/** Web Mercator, the projection of map tiles: the whole world is 1 by 1, from the north-west. */
const across = (lon: number) => (lon + 180) / 360;
const down = (lat: number) => {
  const angle = (Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180;
  return (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2;
};
const latitude = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** A rectangle of the earth as a flat frame: from degrees to its units, and back. */
export class Frame {
  readonly width = width;
  readonly height: number;
  readonly #bounds: Bounds;
  readonly #scale: number;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
    this.#scale = width / (across(bounds.east) - across(bounds.west));
    this.height = (down(bounds.south) - down(bounds.north)) * this.#scale;
  }

  get centre(): Point {
    return this.pointAt({x: this.width / 2, y: this.height / 2});
  }

  spotOf({lat, lon}: Point): Spot {
    const {west, north} = this.#bounds;
    return {x: (across(lon) - across(west)) * this.#scale, y: (down(lat) - down(north)) * this.#scale};
  }

  /** What lies there, to five decimals, about a metre; never outside. */
  pointAt({x, y}: Spot): Point {
    const {west, north, south, east} = this.#bounds;
    const lon = (across(west) + x / this.#scale) * 360 - 180;
    const lat = latitude(down(north) + y / this.#scale);
    return {lat: within(lat, south, north), lon: within(lon, west, east)};
  }

  /** The pictures that cover it, from an address with `{z}`, `{x}` and `{y}`. */
  tiles(url: string): readonly Tile[] {
    const {west, north, south, east} = this.#bounds;
    const zoom = Math.max(0, Math.min(18, Math.floor(Math.log2(this.#scale / 256))));
    const count = 2 ** zoom;
    const size = this.#scale / count;
    const [left, top] = [Math.floor(across(west) * count), Math.floor(down(north) * count)];
    const columns = Math.min(count, Math.ceil(across(east) * count)) - left;
    const rows = Math.min(count, Math.ceil(down(south) * count)) - top;
    return Array.from({length: columns * rows}, (_, index) => {
      const [column, row] = [left + (index % columns), top + Math.floor(index / columns)];
      const place: Readonly<Record<string, number>> = {z: zoom, x: column, y: row};
      return {
        href: url.replace(/\{([zxy])\}/g, (_whole, name: string) => String(place[name])),
        size,
        x: (column - across(west) * count) * size,
        y: (row - down(north) * count) * size,
      };
    });
  }
}

const within = (degrees: number, least: number, most: number) =>
  Math.max(least, Math.min(most, Math.round(degrees * 1e5) / 1e5));
