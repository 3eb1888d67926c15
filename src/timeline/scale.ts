import { type Instant, instant, MINUTE } from '../domain/instant.ts';
import type { Span } from '../domain/span.ts';

/** A stretch of the period and where it lies, as shares of the whole width. Within it time runs evenly. */
export type Piece = {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  /** Nothing is reported in it, and it is drawn as a break. */
  readonly folded: boolean;
};

/** Time to shares of a width and back: piecewise linear, strictly rising. */
export type TimeScale = {
  readonly period: Span;
  readonly pieces: readonly Piece[];
  /** 0 at the period's start, 1 at its end; clamped. */
  readonly fractionOf: (t: Instant) => number;
  /** The moment at a share, to the minute, never outside. */
  readonly instantAt: (fraction: number) => Instant;
};

/** `folds`, ascending and apart, take `foldShare` of the width each; the rest is spread evenly over what remains. */
export function timeScale(period: Span, folds: readonly Span[] = [], foldShare = 0): TimeScale {
  const pieces = piecesOf(period, folds, foldShare);
  const find = (isBefore: (piece: Piece) => boolean) => pieces.findLast(isBefore) ?? pieces[0];
  return {
    period,
    pieces,
    fractionOf: (t) => {
      const piece = find(({ span }) => span.earliest <= t);
      if (!piece) return 0;
      const { earliest, latest } = piece.span;
      return clamp(piece.from + ((t - earliest) / (latest - earliest)) * (piece.to - piece.from));
    },
    instantAt: (fraction) => {
      const share = clamp(fraction);
      const piece = find(({ from }) => from <= share);
      if (!piece) return period.earliest;
      const { earliest, latest } = piece.span;
      const within = earliest + ((share - piece.from) / (piece.to - piece.from)) * (latest - earliest);
      const minutes = Math.round((within - period.earliest) / MINUTE);
      return instant(Math.min(period.latest, period.earliest + minutes * MINUTE));
    },
  };
}

function piecesOf(period: Span, folds: readonly Span[], foldShare: number): Piece[] {
  const folded = folds.reduce((sum, { earliest, latest }) => sum + latest - earliest, 0);
  const open = period.latest - period.earliest - folded;
  if (period.latest <= period.earliest || open <= 0) {
    return period.latest > period.earliest ? [{ span: period, from: 0, to: 1, folded: false }] : [];
  }
  const perMs = (1 - folds.length * foldShare) / open;
  const pieces: Piece[] = [];
  let at = period.earliest;
  let from = 0;
  const add = (latest: Instant, share: number, folded: boolean) => {
    if (latest <= at) return;
    pieces.push({ span: { earliest: at, latest }, from, to: from + share, folded });
    at = latest;
    from += share;
  };
  for (const { earliest, latest } of folds) {
    add(earliest, (earliest - at) * perMs, false);
    add(latest, foldShare, true);
  }
  add(period.latest, (period.latest - at) * perMs, false);
  return pieces;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Shares to pixels, leaving half a handle free at both ends. */
export type PixelScale = {
  readonly x: (t: Instant) => number;
  readonly at: (x: number) => Instant;
  readonly pieces: readonly Piece[];
  /** How much time a pixel stands for outside the folds. */
  readonly msPerPixel: number;
};

export function pixelScale(
  scale: TimeScale,
  width: number,
  handle: number,
  rightToLeft: boolean,
): PixelScale {
  const run = Math.max(1, width - handle);
  const mirror = (x: number) => (rightToLeft ? width - x : x);
  const open = scale.pieces.find(({ folded }) => !folded);
  return {
    x: (t) => mirror(handle / 2 + scale.fractionOf(t) * run),
    at: (x) => scale.instantAt((mirror(x) - handle / 2) / run),
    pieces: scale.pieces,
    msPerPixel: open ? (open.span.latest - open.span.earliest) / ((open.to - open.from) * run) : MINUTE,
  };
}
