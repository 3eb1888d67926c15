import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import { AXES } from '../domain/view.ts';
import { type DashboardStore, SPEEDS } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { lateWords } from '../text/late.ts';
import { CompareButton } from './CompareButton.tsx';
import { FAMILIES } from './families.ts';
import type { Histogram } from './histogram.ts';
import { Modes } from './Modes.tsx';
import { Radios } from './Radios.tsx';
import { Swatch } from './Swatch.tsx';

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly histogram: Histogram;
  readonly canFold: boolean;
  readonly text: Catalogue;
};

/** What one sets once: axis, way of playing; and what the bars mean. */
export function SettingsSheet({ store, dataset, histogram, canFold, text }: Props) {
  return (
    <>
      <div className="narrow-only">
        <Modes {...{ store, text }} />
      </div>
      <div className="narrow-only">
        <CompareButton {...{ store, dataset, text }} />
      </div>
      <AxisSetting {...{ store, canFold, text }} />
      <PlaySetting {...{ store, text }} />
      <Key {...{ histogram, text }} />
    </>
  );
}

function AxisSetting({ store, canFold, text }: Pick<Props, 'store' | 'canFold' | 'text'>) {
  const axis = useStore(store, (state) => state.view.axis);
  const { settings } = lateWords(text).dock;
  return (
    <div>
      <Radios
        legend={settings.axis}
        choices={AXES.map((axis) => [axis, settings.axes[axis]] as const)}
        value={axis}
        onChoose={(axis) => store.getState().setView({ axis })}
      />
      {!canFold && <p className="setting-note">{settings.nothingToFold}</p>}
    </div>
  );
}

function PlaySetting({ store, text }: Pick<Props, 'store' | 'text'>) {
  const playback = useStore(store, (state) => state.playback);
  const { setPlayback } = store.getState();
  const { clocks, dock } = lateWords(text);
  const { settings } = dock;
  return (
    <>
      <Radios
        legend={clocks.played}
        choices={(['event', 'both'] as const).map((which) => [which, clocks.which[which]] as const)}
        value={playback.clocks}
        onChoose={(which) => setPlayback({ clocks: which })}
      />
      {playback.clocks === 'both' && <p className="setting-note">{clocks.bothNote}</p>}
      <Radios
        legend={settings.play}
        choices={(['event', 'clock'] as const).map(
          (by) =>
            [by, by === 'event' && playback.clocks === 'both' ? clocks.byReport : settings.by[by]] as const,
        )}
        value={playback.by}
        onChoose={(by) => setPlayback({ by })}
      />
      <Radios
        legend={settings.speed}
        choices={SPEEDS.map((speed) => [String(speed), settings.times(speed)] as const)}
        value={String(playback.speed)}
        onChoose={(chosen) => {
          const speed = SPEEDS.find((speed) => String(speed) === chosen);
          if (speed !== undefined) setPlayback({ speed });
        }}
      />
      <label className="setting-check">
        <input
          type="checkbox"
          checked={playback.loop}
          onChange={({ currentTarget }) => setPlayback({ loop: currentTarget.checked })}
        />
        {settings.loop}
      </label>
    </>
  );
}

function Key({ histogram, text }: Pick<Props, 'histogram' | 'text'>) {
  const { families } = text.timeline;
  const { settings } = lateWords(text).dock;
  const outside = settings.outside(histogram.outside);
  return (
    <section className="strip-key">
      <h4>{settings.key}</h4>
      <ul>
        {FAMILIES.map((family) => (
          <li key={family}>
            <Swatch family={family} />
            {families[family]}
          </li>
        ))}
      </ul>
      <p className="setting-note">{settings.keyNote}</p>
      <p className="setting-note wide-only">{settings.sideNote}</p>
      {outside !== null && <p className="setting-note">{outside}</p>}
    </section>
  );
}
