import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {wholePartOf} from '../../src/model/cut-json.ts';
import {featuresIn} from '../../src/model/geojson.ts';
import {outlineOf} from '../../src/model/outline.ts';

const drawn = (geometry: unknown) => {
  const found = featuresIn(geometry);
  return found && outlineOf(found.features);
};

describe('features as a drawing', () => {
  it('has every shape of RFC 7946', () => {
    const square = [
      [9, 45],
      [10, 45],
      [10, 46],
      [9, 45],
    ];
    const geometries = [
      {type: 'Point', coordinates: [9, 45, 120]},
      {type: 'MultiPoint', coordinates: [[9.5, 45.5]]},
      {type: 'LineString', coordinates: square},
      {type: 'MultiLineString', coordinates: [square, square]},
      {type: 'Polygon', coordinates: [square, square]},
      {type: 'MultiPolygon', coordinates: [[square], [square]]},
    ];
    const outline = drawn({type: 'GeometryCollection', geometries});
    expect(outline?.counts).toEqual({points: 2, lines: 3, rings: 4});
    expect(outline?.bounds).toEqual({west: 9, south: 45, east: 10, north: 46});
    expect(outline?.isDegrees).toBe(true);
    // North is above: the first point lies at the bottom left.
    expect(outline?.paths.points).toMatch(/^M10 610h0/);
  });

  it('says that metres are no degrees, and draws them all the same', () => {
    const outline = drawn({
      type: 'LineString',
      coordinates: [
        [500_000, 5_000_000],
        [501_000, 5_000_500],
      ],
    });
    expect(outline).toMatchObject({isDegrees: false, width: 620, height: 320});
  });

  it('has no drawing of what is nowhere, and one of a single point', () => {
    expect(drawn({type: 'FeatureCollection', features: []})).toBeUndefined();
    expect(drawn({type: 'LineString', coordinates: []})).toBeUndefined();
    expect(drawn({type: 'Point', coordinates: [9, 45]})).toMatchObject({
      paths: {points: 'M10 10h0'},
      width: 20,
    });
  });

  it('draws dots that hide one another as one, and counts them all', () => {
    const coordinates = Array.from({length: 100_000}, (_, index) => [
      9 + (index % 1000) / 1000,
      45 + Math.floor(index / 1000) / 100,
    ]);
    const outline = drawn({type: 'MultiPoint', coordinates});
    expect(outline?.counts.points).toBe(100_000);
    const dots = outline?.paths.points.split('M').length ?? 0;
    expect(dots).toBeGreaterThan(10_000);
    expect(dots).toBeLessThan(30_000);
  });

  it('does not take what is beyond all measure for a place', () => {
    const far = {type: 'Feature', geometry: {type: 'Point', coordinates: [1e308, -1e308]}};
    const near = {type: 'Feature', geometry: {type: 'Point', coordinates: [1e9, 0]}};
    const found = featuresIn({type: 'FeatureCollection', features: [far, near]});
    expect(found).toMatchObject({unreadable: 1});
    expect(found && outlineOf(found.features)).toMatchObject({features: 1, isDegrees: false});
  });

  it('is none of what is no GeoJSON, or has coordinates that are none', () => {
    for (const document of [[], {type: 'feature'}, {type: 'Point', coordinates: [9]}, 'x', null])
      expect(featuresIn(document)).toBeUndefined();
    const features = [{type: 'Feature', geometry: {type: 'Polygon', coordinates: [[9, 45]]}, properties: {}}];
    expect(featuresIn({type: 'FeatureCollection', features})).toEqual({features: [], unreadable: 1});
  });
});

describe('the whole part of JSON that was cut off', () => {
  it('can be read wherever it was cut, and has the first records as they were', () => {
    const record = fc.record({a: fc.string(), b: fc.jsonValue({maxDepth: 2})});
    fc.assert(
      fc.property(
        fc.array(record, {minLength: 1}),
        fc.double({min: 0, max: 1, noNaN: true}),
        (all, where) => {
          // As JSON has it: minus zero is zero.
          const text = JSON.stringify({items: all});
          const whole = wholePartOf(text.slice(0, Math.floor(text.length * where)));
          if (whole === undefined) return;
          const {items}: {readonly items: readonly unknown[]} = JSON.parse(whole);
          const {items: given}: {readonly items: readonly unknown[]} = JSON.parse(text);
          expect(items).toEqual(given.slice(0, items.length));
        },
      ),
    );
  });

  it('is nothing where no record is whole', () => {
    expect(wholePartOf('[{"a": 1')).toBeUndefined();
    expect(wholePartOf('{"a": 1')).toBeUndefined();
    expect(wholePartOf('[{"id": 1, "parts": [{"b": 1}, {"c": 2')).toBeUndefined();
    expect(wholePartOf('')).toBeUndefined();
    expect(wholePartOf('['.repeat(20_000) + '{},'.repeat(20_000)), 'deeper than any table').toBeUndefined();
  });

  it('is not what stands before the records', () => {
    const cut = '{"links":[{"rel":"self"}],"result":{"records":[{"a":1},{"a":2},{"a":';
    expect(wholePartOf(cut)).toBe('{"links":[{"rel":"self"}],"result":{"records":[{"a":1},{"a":2}]}}');
  });
});
