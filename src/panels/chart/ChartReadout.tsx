import { countIn, type HolderBand, type HolderStep, stepAt } from '../../domain/holders.ts';
import { MARK_INK } from '../../picture/theme.ts';
import { useDashboard, useMoment } from '../dashboard.tsx';
import { bandName } from './chartLayout.ts';
import { ChartTextures, textureOf } from './ChartTextures.tsx';
import { useBandWords } from './useBandWords.tsx';

type Props = {
  readonly steps: readonly HolderStep[];
  readonly bands: readonly HolderBand[];
  readonly prefix: string;
};

/** A row of the chart as it stands in the list beside it, px. */
const SWATCH = { width: 22, height: 12 };

/** The counts of the moment, from the top of the stack down: at once what the textures mean. */
export function ChartReadout({ steps, bands, prefix }: Props) {
  const { words } = useDashboard();
  const { chart, nameOf } = useBandWords();
  const { t } = useMoment();
  const step = stepAt(steps, t);
  if (step === null) return null;
  const some = (part: 'contested' | 'disputed') =>
    steps.some(({ counts }) => bands.some((band) => countIn(counts, band)[part] > 0));
  const parts = (['contested', 'disputed'] as const).filter(some);
  const own = `${prefix}-key`;
  // A texture of a part is explained on a band that has one.
  const sample = (part: 'contested' | 'disputed') =>
    bands.find((band) => steps.some(({ counts }) => countIn(counts, band)[part] > 0));
  return (
    <div className="chart-readout">
      <p className="chart-moment">{chart.now(words.moment(t), step.counts.places)}</p>
      <svg className="chart-textures" width="0" height="0" aria-hidden="true">
        <ChartTextures
          prefix={own}
          bands={bands}
          grid={{ unit: SWATCH.height, top: 0, height: SWATCH.height }}
        />
      </svg>
      <ul>
        {bands.toReversed().map((band) => {
          const counted = countIn(step.counts, band);
          return (
            <li
              key={bandName(band)}
              data-chart-band={bandName(band)}
              data-all={counted.all}
              data-contested={counted.contested}
              data-disputed={counted.disputed}
            >
              <Swatch fill={textureOf(own, bands, band, 'plain')} />
              <bdi>{nameOf(band)}</bdi>{' '}
              <strong>
                <span aria-hidden="true">{counted.all}</span>
                <span className="visually-hidden">{chart.count(counted)}</span>
              </strong>
              {parts
                .filter((part) => counted[part] > 0)
                .map((part) => (
                  <small key={part} aria-hidden="true" title={chart[part]}>
                    <Swatch fill={textureOf(own, bands, band, part)} width={16} /> {counted[part]}
                  </small>
                ))}
            </li>
          );
        })}
      </ul>
      {parts.length > 0 && (
        <p className="chart-parts">
          {parts.map((part) => {
            const band = sample(part);
            return (
              band && (
                <span key={part}>
                  <Swatch fill={textureOf(own, bands, band, part)} /> {chart[part]}
                </span>
              )
            );
          })}
        </p>
      )}
    </div>
  );
}

function Swatch({ fill, width = SWATCH.width }: { readonly fill: string; readonly width?: number }) {
  const { theme } = useDashboard();
  const { height } = SWATCH;
  const edge = { width: width - 1, height: height - 1, fill: 'none', stroke: MARK_INK[theme].ink };
  return (
    <svg className="chart-swatch" width={width} height={height} aria-hidden="true" focusable="false">
      <rect width={width} height={height} fill={fill} />
      <rect x="0.5" y="0.5" {...edge} />
    </svg>
  );
}
