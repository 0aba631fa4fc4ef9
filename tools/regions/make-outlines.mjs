// Writes src/main/resources/static/map/*.json (GeoJSON). How to run it: README.md beside this file.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { merge, feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(process.argv[2], 'map', 'json');
const target = join(here, '../../src/main/resources/static/map');
mkdirSync(target, { recursive: true });

// Codes that the shapes still carry under their old number or without one.
const RECODED = { 500228: '500155', 500232: '500156', 542400: '540600', 652200: '650500' };
const UNCODED = { 山南市: '540500' };
const MERGED = { 371200: '370100' };
const RENAMED = { 梁平县: '梁平区', 武隆县: '武隆区', 那曲地区: '那曲市', 哈密地区: '哈密市' };

function ring(encoded, [startX, startY]) {
  const points = [];
  let x = startX;
  let y = startY;
  const delta = at => {
    const value = encoded.charCodeAt(at) - 64;
    return (value >> 1) ^ -(value & 1);
  };
  for (let i = 0; i < encoded.length; i += 2) {
    x += delta(i);
    y += delta(i + 1);
    points.push([x / 1024, y / 1024]);
  }
  return closed(points);
}

/** A ring ends where it began and has four points at least, as GeoJSON wants it: rocks in the sea come as two. */
function closed(points) {
  const [first, last] = [points[0], points.at(-1)];
  const whole = first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
  return whole.length < 4 ? [...whole, first] : whole;
}

function polygons({ type, coordinates, encodeOffsets }) {
  const many = type === 'Polygon' ? [coordinates] : coordinates;
  const offsets = type === 'Polygon' ? [encodeOffsets] : encodeOffsets;
  return many.map((rings, i) =>
    rings.map((r, j) => (typeof r === 'string' ? ring(r, offsets[i][j]) : closed(r))),
  );
}

function read(file) {
  return JSON.parse(readFileSync(join(source, file), 'utf8')).features.map(({ id, properties, geometry }) => ({
    type: 'Feature',
    id: MERGED[id] ?? RECODED[id] ?? id ?? UNCODED[properties.name] ?? '',
    properties: { name: RENAMED[properties.name] ?? properties.name, cp: properties.cp },
    geometry: { type: 'MultiPolygon', coordinates: polygons(geometry).filter(rings => rings.length) },
  }));
}

const round = (coordinates, digits) =>
  Array.isArray(coordinates[0]) ? coordinates.map(c => round(c, digits)) : coordinates.map(c => +c.toFixed(digits));

const distinct = r => r.filter((p, i) => i === 0 || p[0] !== r[i - 1][0] || p[1] !== r[i - 1][1]);

/** Islets that lost their area in rounding go; withIslands below brings back those that must not. */
function tidy(parts, digits) {
  const rounded = parts.map(rings => rings.map(r => distinct(round(r, digits))).filter(r => r.length > 3));
  const kept = rounded.filter(rings => rings.length);
  return kept.length ? kept : round(parts, digits + 2);
}

function simplified(features, share, digits) {
  const plain = topology({ all: { type: 'FeatureCollection', features } });
  const weighted = presimplify(plain);
  const small = simplify(weighted, quantile(weighted, share));
  const objects = small.objects.all.geometries;
  const ids = [...new Set(features.map(f => f.id || f.properties.name))];
  return ids.map(key => {
    const parts = objects.filter(o => (o.id || o.properties.name) === key);
    const geometry = parts.length > 1 ? merge(small, parts) : feature(small, parts[0]).geometry;
    const { name, cp } = parts.find(o => !Object.values(RENAMED).includes(key) && o.properties.name !== '莱芜市').properties;
    const shape = { type: 'MultiPolygon', coordinates: tidy(geometry.coordinates, digits) };
    return { type: 'Feature', id: parts[0].id, properties: { name, ...(cp && { cp: round(cp, 3) }) }, geometry: shape };
  });
}

function write(name, features, digits, budget, finish = shapes => shapes) {
  let share = 1;
  let text;
  do {
    text = JSON.stringify({ type: 'FeatureCollection', features: finish(simplified(features, share, digits)) });
    share *= 0.85;
  } while (text.length > budget && share > 0.03);
  writeFileSync(join(target, name), text + '\n');
  console.log(name, features.length, text.length, share.toFixed(2));
}

/** The inset of the South China Sea islands, as drawn beside the map of the whole country. */
function inset() {
  const code = readFileSync(join(source, '../../src/coord/geo/fix/nanhai.js'), 'utf8');
  const [x, y] = JSON.parse(/geoCoord = (\[.*?\])/.exec(code)[1]);
  const lines = JSON.parse(/points = (\[[\s\S]*?\]\s*\]);/.exec(code)[1]);
  const placed = lines.map(line => [line.map(([dx, dy]) => [x + dx / 10.5, y - (dy / 10.5) * 0.75])]);
  const geometry = { type: 'MultiPolygon', coordinates: round(placed, 2) };
  return { type: 'Feature', id: '', properties: { name: '南海诸岛', inset: true }, geometry };
}

const size = rings => rings[0].length;
const mainland = parts => parts.reduce((largest, part) => (size(part) > size(largest) ? part : largest));

/** The islands of Taiwan and Hainan are put back whole: on a map of the country none of them may be lost. */
function withIslands(shapes, originals) {
  return shapes.map(shape => {
    if (shape.id !== '710000' && shape.id !== '460000') return shape;
    const parts = originals.find(o => o.id === shape.id).geometry.coordinates;
    const islands = parts.filter(part => part !== mainland(parts));
    const coordinates = [mainland(shape.geometry.coordinates), ...round(islands, 3)];
    return { ...shape, geometry: { type: 'MultiPolygon', coordinates } };
  });
}

const country = read('china.json');
write('china.json', country, 2, 48_000, shapes => [...withIslands(shapes, country), inset()]);
for (const file of readdirSync(join(source, 'province'))) {
  if (!file.endsWith('.json')) continue;
  const features = read('province/' + file);
  const code = (features[0].id || '710000').slice(0, 2) + '0000';
  write(code + '.json', features, 3, 48_000);
}
