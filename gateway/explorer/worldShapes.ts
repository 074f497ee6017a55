import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Plugin } from 'vite';

const name = 'virtual:world-shapes';
const width = 1000;
const edge = 2.706629984; // Half the width of the projected world, in radii.

/**
 * Makes the module `virtual:world-shapes` from Natural Earth (public domain): the countries by their code of UN M49, as
 * paths of a picture that is 1000 wide. Coarse points and a projection done here leave a tenth of the data.
 */
export function worldShapes(): Plugin {
  return {
    name: 'world-shapes',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export const worldShapes = ${shapes()};` : undefined),
  };
}

type Point = [number, number];

type Country = Feature<Polygon | MultiPolygon, { name: string }>;

function shapes(): string {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8'));
  const countries = feature(topology, topology.objects.countries) as unknown;
  const { features } = countries as FeatureCollection<Country['geometry'], Country['properties']>;
  return JSON.stringify(features.map(shapeOf).filter((shape) => shape.path !== ''));
}

function shapeOf({ id, properties, geometry }: Country) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap((polygon) =>
    polygon.flatMap(cutAtAntimeridian).map((ring) => ring.map(project)),
  );
  const largest = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0]!;
  const [x, y] = middleOf(largest);
  const coarse = rings.map(coarsen).filter((ring) => ring.length > 2);
  // Where all of a country is smaller than the coarse points, a point is what is left of it.
  const path = coarse.length > 0 ? coarse.map(pathOf).join('') : `M${x} ${y}h.1v.1z`;
  return { m49: id ?? '', name: properties.name, path, x, y, area: Math.round(areaOf(largest)) };
}

/** The package's shapes go across the 180th meridian; a map has its edge there, and a shape that crosses it two parts. */
function cutAtAntimeridian(ring: readonly Position[]): Position[][] {
  const whole = unrolled(ring);
  const parts = [-360, 0, 360].map((turn) => {
    const turned = whole.map(([longitude = 0, latitude = 0]) => [longitude + turn, latitude]);
    return keepSide(keepSide(turned, -180, 1), 180, -1);
  });
  return parts.filter((part) => part.length > 2);
}

/** The ring without jumps from one edge to the other. One that goes round a pole is closed along it. */
function unrolled(ring: readonly Position[]): Position[] {
  const points: Position[] = [];
  let turn = 0;
  for (const [index, [longitude = 0, latitude = 0]] of ring.entries()) {
    const before = ring[index - 1]?.[0] ?? longitude;
    if (longitude - before > 180) turn -= 360;
    if (longitude - before < -180) turn += 360;
    points.push([longitude + turn, latitude]);
  }
  if (turn === 0) return points;
  const pole = points[0]![1]! < 0 ? -90 : 90;
  return [...points, [points.at(-1)![0]!, pole], [points[0]![0]!, pole]];
}

/** What of a ring lies east (1) or west (-1) of a meridian, by the algorithm of Sutherland and Hodgman. */
function keepSide(ring: readonly Position[], meridian: number, side: 1 | -1): Position[] {
  const isKept = ([longitude = 0]: Position) => (longitude - meridian) * side >= 0;
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1)!;
    const crossing = isKept(point) === isKept(before) ? [] : [crossingOf(before, point, meridian)];
    return isKept(point) ? [...crossing, point] : crossing;
  });
}

function crossingOf([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position, at: number): Position {
  return [at, y + ((at - x) / (toX - x)) * (toY - y)];
}

/** The Equal Earth projection, of Šavrič, Patterson and Jenny (2018): areas are true. */
function project([longitude = 0, latitude = 0]: Position): Point {
  const parameter = Math.asin((Math.sqrt(3) / 2) * Math.sin((latitude * Math.PI) / 180));
  const square = parameter * parameter;
  const sixth = square * square * square;
  const across =
    (2 * Math.sqrt(3) * ((longitude * Math.PI) / 180) * Math.cos(parameter)) /
    (3 *
      (9 * 0.003796 * sixth * square + 7 * 0.000893 * sixth + 3 * -0.081106 * square + 1.340264));
  const up =
    parameter * (0.003796 * sixth * square + 0.000893 * sixth - 0.081106 * square + 1.340264);
  const scale = width / 2 / edge;
  return [across * scale + width / 2, 243.5 - up * scale];
}

/** Half a unit is as fine as it gets; what falls together is one point. */
function coarsen(ring: readonly Point[]): Point[] {
  const points: Point[] = [];
  for (const [x, y] of ring) {
    const point: Point = [Math.round(x * 2) / 2, Math.round(y * 2) / 2];
    const last = points.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

function pathOf(ring: readonly Point[]): string {
  const start = ring[0]!;
  let [lastX, lastY] = start;
  const steps = ring.slice(1).map(([x, y]) => {
    const step = `${x - lastX} ${y - lastY}`;
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${start.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

function areaOf(ring: readonly Point[]): number {
  let area = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    area += x * nextY - nextX * y;
  }
  return Math.abs(area / 2);
}

function middleOf(ring: readonly Point[]): Point {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const middle = (values: number[]) => Math.round((Math.min(...values) + Math.max(...values)) / 2);
  return [middle(xs), middle(ys)];
}
