// A river's middle line where the map has only broken pieces of its water: the cheapest walk from way-point to
// way-point over a grid on which water is cheap, land is dear, and straying from the expected course is dearer.
import { Grid } from './grid.mjs';
import { Heap } from './heap.mjs';
import { RiverGround } from './river-ground.mjs';

const STEP = 0.003; // degrees, about 300 m: the width of the rivers traced
const ROOM_GUIDED = 1; // degrees to both sides of the straight line between two way-points
const ROOM_UNGUIDED = 0.14;

export class RiverTracer {
  #grid;
  #ground;

  /** `ground`: {water: rings, guides: lines of the rough course, borders: lines}; all [lon, lat]; those in the box count. */
  constructor(box, ground) {
    this.#grid = new Grid(box, STEP);
    this.#ground = new RiverGround(this.#grid, box, ground);
  }

  /** The course of a river (see rivers.yaml) through its way-points, a point per grid cell: stairs, to be smoothed. */
  trace(river) {
    const ends = river.way.map((p) => this.#ground.settle(this.#cellAt(p)));
    const cells = [ends[0]];
    for (let k = 1; k < ends.length; k++) cells.push(...this.#walk(ends[k - 1], ends[k], river).slice(1));
    return withoutSpurs(cells).map((cell) => this.#grid.point(cell));
  }

  /** Share (0 to 1) of the course's points that lie in water. */
  wetShare = (course) => course.filter((p) => this.#ground.isWet(this.#cellAt(p))).length / course.length;

  #cellAt = ([lon, lat]) => this.#grid.at(this.#grid.column(lon), this.#grid.row(lat));

  /** Dijkstra's cheapest walk between two cells. */
  #walk(start, goal, river) {
    const isNear = this.#corridor(start, goal, (river.guided ? ROOM_GUIDED : ROOM_UNGUIDED) / STEP);
    const costs = new Map([[start, 0]]);
    const previous = new Map();
    const queue = new Heap();
    queue.push(0, start);
    while (queue.size > 0) {
      const { cost, item: cell } = queue.pop();
      if (cell === goal) return backtrack(previous, goal);
      if (cost > costs.get(cell)) continue;
      for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          const next = this.#grid.neighbour(cell, dx, dy);
          if (next === undefined || next === cell || !isNear(next)) continue;
          const total = cost + this.#ground.costOf(next, river) * (dx && dy ? Math.SQRT2 : 1);
          if (total >= (costs.get(next) ?? Infinity)) continue;
          costs.set(next, total);
          previous.set(next, cell);
          queue.push(total, next);
        }
      }
    }
    throw new Error(
      `no way from ${this.#grid.point(start)} to ${this.#grid.point(goal)}: check the way-points`,
    );
  }

  /** Whether a cell lies within `half` cells of the straight line between two others. */
  #corridor(start, goal, half) {
    const grid = this.#grid;
    const [x0, y0] = [grid.columnOf(start), grid.rowOf(start)];
    const [dx, dy] = [grid.columnOf(goal) - x0, grid.rowOf(goal) - y0];
    const length = Math.hypot(dx, dy);
    return (cell) => {
      const [x, y] = [grid.columnOf(cell) - x0, grid.rowOf(cell) - y0];
      const along = (x * dx + y * dy) / length;
      return Math.abs(x * dy - y * dx) / length <= half && along >= -half && along <= length + half;
    };
  }
}

/** A way-point off the river makes the walk go there and back: cut what lies between two visits of one cell. */
function withoutSpurs(cells) {
  const last = new Map(cells.map((cell, index) => [cell, index]));
  const kept = [];
  for (let index = 0; index < cells.length; index = last.get(cells[index]) + 1) kept.push(cells[index]);
  return kept;
}

function backtrack(previous, goal) {
  const cells = [goal];
  while (previous.has(cells.at(-1))) cells.push(previous.get(cells.at(-1)));
  return cells.toReversed();
}
