// A raster over a box, and the drawing of lines and rings into it.
import { isInside } from './shape.mjs';

/** Square cells of `step` degrees over the box; a cell is the number row * width + column. */
export class Grid {
  constructor([west, south, east, north], step) {
    this.west = west;
    this.south = south;
    this.step = step;
    this.width = Math.ceil((east - west) / step) + 1;
    this.height = Math.ceil((north - south) / step) + 1;
    this.size = this.width * this.height;
  }

  column = (lon) => Math.round((lon - this.west) / this.step);
  row = (lat) => Math.round((lat - this.south) / this.step);
  at = (column, row) => row * this.width + column;
  has = (column, row) => column >= 0 && row >= 0 && column < this.width && row < this.height;
  columnOf = (cell) => cell % this.width;
  rowOf = (cell) => Math.floor(cell / this.width);
  point = (cell) => [this.west + this.columnOf(cell) * this.step, this.south + this.rowOf(cell) * this.step];

  /** The cell so many columns and rows away; undefined beyond the edge. */
  neighbour(cell, columns, rows) {
    const [column, row] = [this.columnOf(cell) + columns, this.rowOf(cell) + rows];
    return this.has(column, row) ? this.at(column, row) : undefined;
  }

  /** Calls `mark(cell)` for every cell the line passes. */
  drawLine(line, mark) {
    for (let k = 1; k < line.length; k++) {
      const [ax, ay] = line[k - 1];
      const [bx, by] = line[k];
      const pieces = Math.ceil(Math.hypot(bx - ax, by - ay) / this.step) + 1;
      for (let piece = 0; piece <= pieces; piece++) {
        const share = piece / pieces;
        const [column, row] = [this.column(ax + (bx - ax) * share), this.row(ay + (by - ay) * share)];
        if (this.has(column, row)) mark(this.at(column, row));
      }
    }
  }

  /** Calls `mark(cell)` for every cell in the ring or on its edge. */
  drawRing(ring, mark) {
    this.drawLine(ring, mark);
    const columns = ring.map(([lon]) => this.column(lon));
    const rows = ring.map(([, lat]) => this.row(lat));
    for (let column = Math.min(...columns); column <= Math.max(...columns); column++) {
      for (let row = Math.min(...rows); row <= Math.max(...rows); row++) {
        if (!this.has(column, row)) continue;
        const cell = this.at(column, row);
        if (isInside(this.point(cell), ring)) mark(cell);
      }
    }
  }
}
