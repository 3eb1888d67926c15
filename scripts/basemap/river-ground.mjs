// What the tracer walks on: where there is water, and how far it is to the expected course.
import { touches } from './clip.mjs';

const WATER_COST = 0.15; // of a step in water; on land it is 1
const FAR = 32; // cells from the guide: no step goes further
const STRAY = 14; // cells from the guide at which a step costs double
const BORDER_COST = 0.3; // of a step along a border that follows the river
const WATER_NEAR = 20; // cells: a way-point is moved onto water that close
const NOWHERE = 255;
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];

export class RiverGround {
  #grid;
  #wet;
  #border;
  #fromGuide;

  /** `water`: rings of water pieces; `guides`: lines of the rough course; `borders`: lines; all [lon, lat]. */
  constructor(grid, box, { water, guides, borders }) {
    this.#grid = grid;
    this.#wet = new Uint8Array(grid.size);
    this.#fromGuide = new Uint8Array(grid.size).fill(NOWHERE);
    for (const ring of water) {
      if (touches(ring, box)) grid.drawRing(ring, (cell) => (this.#wet[cell] = 1));
    }
    this.#border = new Uint8Array(grid.size);
    for (const line of borders) grid.drawLine(line, (cell) => (this.#border[cell] = 1));
    this.#measure(guides);
  }

  isWet = (cell) => this.#wet[cell] === 1;

  /** Cost of a step onto the cell, per unit of length; Infinity = not allowed. `guided`, `on_border`: see rivers.yaml. */
  costOf(cell, { guided, on_border }) {
    const dry = on_border && this.#border[cell] ? BORDER_COST : 1;
    const cost = this.#wet[cell] ? WATER_COST : dry;
    if (!guided) return cost;
    const off = this.#fromGuide[cell];
    return off === NOWHERE ? Infinity : cost * (1 + (off / STRAY) ** 2);
  }

  /** The nearest water, or the cell itself when there is none near. */
  settle(cell) {
    let best = cell;
    let least = Infinity;
    for (let dx = -WATER_NEAR; dx <= WATER_NEAR; dx++) {
      for (let dy = -WATER_NEAR; dy <= WATER_NEAR; dy++) {
        const near = this.#grid.neighbour(cell, dx, dy);
        if (!this.#wet[near] || dx * dx + dy * dy >= least) continue;
        best = near;
        least = dx * dx + dy * dy;
      }
    }
    return best;
  }

  /** Distance to the guide in cells, from near to far. */
  #measure(guides) {
    let edge = [];
    const reach = (cell, distance) => {
      if (this.#fromGuide[cell] !== NOWHERE) return;
      this.#fromGuide[cell] = distance;
      edge.push(cell);
    };
    for (const line of guides) this.#grid.drawLine(line, (cell) => reach(cell, 0));
    for (let distance = 1; distance <= FAR; distance++) {
      const last = edge;
      edge = [];
      for (const cell of last) {
        for (const [dx, dy] of SIDES) {
          const next = this.#grid.neighbour(cell, dx, dy);
          if (next !== undefined) reach(next, distance);
        }
      }
    }
  }
}
