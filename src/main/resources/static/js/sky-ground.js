// The dark land under the lights of sky.js: the outlines of a city and its neighbours, and where on it a place lies.
const parts = (shape) => shape.geometry.coordinates.flat();

function boundsOf(shapes) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of shapes.flatMap(parts).flat()) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

// Fits the shapes into the stage (a rectangle in the canvas); degrees of longitude are as narrow as they are there.
export function projection(shapes, stage) {
  const [west, south, east, north] = boundsOf(shapes);
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(stage.width / ((east - west) * narrow), stage.height / (north - south));
  const x = stage.x + (stage.width - (east - west) * narrow * scale) / 2;
  const y = stage.y + (stage.height - (north - south) * scale) / 2;
  return ([lon, lat]) => [x + (lon - west) * narrow * scale, y + (north - lat) * scale];
}

function path(shapes, project) {
  const drawn = new Path2D();
  for (const ring of shapes.flatMap(parts)) {
    ring.forEach((point, i) => drawn[i ? "lineTo" : "moveTo"](...project(point)));
    drawn.closePath();
  }
  return drawn;
}

export function drawGround(pen, colours, near, far, project) {
  pen.lineJoin = "round";
  pen.lineWidth = 1;
  pen.strokeStyle = colours.line;
  pen.globalAlpha = 0.4;
  pen.stroke(path(far, project));
  const city = path(near, project);
  pen.globalAlpha = 0.1;
  pen.fillStyle = colours.edge;
  pen.fill(city, "evenodd");
  // A breath of glow along the border, then the border itself.
  pen.strokeStyle = colours.edge;
  for (const [width, alpha] of [[10, 0.045], [4, 0.07], [1, 0.5]]) {
    pen.lineWidth = width;
    pen.globalAlpha = alpha;
    pen.stroke(city);
  }
  pen.globalAlpha = 1;
}
