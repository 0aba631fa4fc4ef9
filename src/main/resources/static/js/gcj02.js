// The shifted coordinates that maps of China are drawn in. Sciday keeps WGS-84 and converts here, at the map's edge only.
// The same arithmetic as org.sciday.regions.Gcj02. Points are [lat, lon].
const AXIS = 6378245;
const ECCENTRICITY_SQUARED = 0.00669342162296594323;
const ROUNDS = 6;

const radians = (degrees) => (degrees * Math.PI) / 180;
const wave = (height, halfTurns) => ((height * 2) / 3) * Math.sin(Math.PI * halfTurns);
const isAbroad = ([lat, lon]) => lon < 72.004 || lon > 137.8347 || lat < 0.8293 || lat > 55.8271;

function shiftAt([lat, lon]) {
  const x = lon - 105;
  const y = lat - 35;
  const root = Math.sqrt(Math.abs(x));
  const ripple = wave(20, 6 * x) + wave(20, 2 * x);
  let north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + ripple;
  north += wave(20, y) + wave(40, y / 3) + wave(160, y / 12) + wave(320, y / 30);
  let east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + ripple;
  east += wave(20, x) + wave(40, x / 3) + wave(150, x / 12) + wave(300, x / 30);
  const magic = 1 - ECCENTRICITY_SQUARED * Math.sin(radians(lat)) ** 2;
  const metresNorth = (AXIS * (1 - ECCENTRICITY_SQUARED)) / (magic * Math.sqrt(magic));
  const metresEast = (AXIS / Math.sqrt(magic)) * Math.cos(radians(lat));
  return [north / radians(metresNorth), east / radians(metresEast)];
}

export function toGcj02(point) {
  if (isAbroad(point)) {
    return point;
  }
  const [north, east] = shiftAt(point);
  return [point[0] + north, point[1] + east];
}

// There is no closed form; each round takes the shift at a better guess.
export function toWgs84(point) {
  if (isAbroad(point)) {
    return point;
  }
  let guess = point;
  for (let round = 0; round < ROUNDS; round++) {
    const [north, east] = shiftAt(guess);
    guess = [point[0] - north, point[1] - east];
  }
  return guess;
}
