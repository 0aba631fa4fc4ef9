// Writes src/main/resources/regions/regions.csv. How to run it: README.md beside this file.
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';

const here = dirname(fileURLToPath(import.meta.url));
const [divisions, echarts] = process.argv.slice(2);
const SINCE = '2013-01-01';
const NATION = '100000';

const rows = file =>
  readFileSync(file, 'utf8').replace(/^\uFEFF/, '').trim().split('\n').slice(1).map(line => line.split(',').map(cell => cell.trim()));
const readings = new Map(rows(join(here, 'readings.csv')));
const places = new Map(rows(join(here, 'places.csv')).map(([code, name, lat, lon]) => [code, { name, lat, lon }]));

const kindOf = (code, name) => {
  if (name === '市辖区' || name === '县' || name.includes('直辖县级')) return 'group';
  return /^\d{4}7\d$/.test(code) ? 'zone' : 'division';
};
const levelOf = code => (code === NATION ? 0 : code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3);
// Hong Kong and Macao have no middle level: their districts are numbered straight under the region.
const parentOf = code =>
  ['', NATION, code.slice(0, 2) + '0000', code.slice(2, 4) === '00' ? code.slice(0, 2) + '0000' : code.slice(0, 4) + '00'][levelOf(code)];

// The source names these rows in several ways, one of them wrong.
const directName = code => (code.startsWith('65') ? '自治区' : '省') + '直辖县级行政区划';

function syllables(name) {
  if (readings.has(name)) return readings.get(name).split(' ');
  const read = pinyin(name, { toneType: 'none', type: 'array', v: true });
  // In names of places this sign is always read du.
  return read.map((syllable, i) => (name[i] === '都' ? 'du' : syllable.replace(/^([ln])ve$/, '$1ue')));
}

const table = new Map();
const add = (code, name, from = SINCE) => table.set(code, { code, name, from, to: '' });

add(NATION, '全国');
for (const file of ['province', 'city', 'area', 'hongkong', 'macau']) {
  for (const [code, name] of rows(join(divisions, 'dist', file + '.csv'))) add(code, levelOf(code) === 2 && name.includes('直辖县级') ? directName(code) : name);
}
for (const municipality of ['11', '12', '31', '50']) add(municipality + '0100', '市辖区');
add('500200', '县');
for (const [code, { name }] of places) if (!table.has(code)) add(code, name);

for (const [date, removed, code, name] of rows(join(here, 'changes.csv'))) {
  for (const gone of removed.split(' ').filter(Boolean)) {
    if (!table.has(gone)) throw new Error(`${gone} is not in the table`);
    table.get(gone).to = date;
  }
  add(code, name, date);
}

const points = new Map();
const shapes = join(echarts, 'map', 'json');
for (const file of ['china.json', ...readdirSync(join(shapes, 'province')).map(f => 'province/' + f)]) {
  if (!file.endsWith('.json')) continue;
  for (const { id, properties } of JSON.parse(readFileSync(join(shapes, file), 'utf8')).features) {
    if (id && properties.cp) points.set(id, { lon: properties.cp[0].toFixed(3), lat: properties.cp[1].toFixed(3) });
  }
}

const line = ({ code, name, from, to }) => {
  const read = syllables(name);
  const { lat = '', lon = '' } = places.get(code) ?? points.get(code) ?? {};
  const initials = read.map(syllable => syllable[0]).join('');
  return [code, name, levelOf(code), kindOf(code, name), parentOf(code), read.join(''), initials, lat, lon, from, to].join(',');
};
const sorted = [...table.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
const orphan = sorted.find(({ code }) => code !== NATION && !table.has(parentOf(code)));
if (orphan) throw new Error(`${orphan.code} has no parent`);
writeFileSync(
  join(here, '../../src/main/resources/regions/regions.csv'),
  'code,name,level,kind,parent,pinyin,initials,lat,lon,valid_from,valid_to\n' + sorted.map(line).join('\n') + '\n',
);
console.log(`${sorted.length} rows, ${sorted.filter(r => !r.to).length} valid now`);
