import { useState } from 'react';
import {
  EMBED_CLICKS,
  EMBED_FONTS,
  EMBED_LOCKS,
  EMBED_PARTS,
  type EmbedOptions,
} from '../../domain/embedOptions.ts';
import { THEMES } from '../../domain/view.ts';
import { type EmbedSite, presentRelease } from '../../export/site.ts';
import { lateWords } from '../../text/late.ts';
import { Choice as Radios } from '../Choice.tsx';
import { useDashboard } from '../dashboard.tsx';
import { Check, Checks } from './Checks.tsx';
import { HeightOption } from './HeightOption.tsx';
import { MomentOptions, type OptionsProps } from './MomentOptions.tsx';

/** What the colour picker begins with. */
const FIRST_ACCENT = '#2f5d73';

type Props = OptionsProps & {
  readonly site: EmbedSite;
  /** px; null where the script fits it. */
  readonly usualHeight: number | null;
};

/** Everything that somebody who embeds may choose; what is there at first suits most. */
export function Options({ view, choice, choose, site, usualHeight }: Props) {
  const { text, words } = useDashboard();
  const { options } = lateWords(text).embedding;
  const chosen = choice.options;
  const set = (change: Partial<EmbedOptions>) => choose({ options: { ...chosen, ...change } });
  const release = view.data === null ? presentRelease(site) : null;
  // Beside a preview there would be a blank in their place.
  const [startsOpen] = useState(() => window.matchMedia('(min-width: 900px)').matches);
  return (
    <details className="share-options" open={startsOpen}>
      <summary>{options.title}</summary>
      <MomentOptions {...{ view, choice, choose }} />
      {release ? (
        <Radios
          legend={options.data}
          name="share-data"
          options={[
            { value: 'live', label: options.live },
            {
              value: 'frozen',
              label: options.frozen(
                release.version,
                release.changed && words.edtf(release.changed.slice(0, 'yyyy-mm-dd'.length)),
              ),
            },
          ]}
          value={choice.isFrozen ? 'frozen' : 'live'}
          onChoose={(data) => choose({ isFrozen: data === 'frozen' })}
        />
      ) : (
        <p className="panel-note">{options.notReleased}</p>
      )}
      {usualHeight !== null && <HeightOption {...{ choice, choose, usualHeight }} />}
      <Checks
        legend={options.parts}
        note={options.partsNote}
        names={EMBED_PARTS}
        words={options.part}
        chosen={chosen.parts}
        onChoose={(parts) => set({ parts })}
      />
      <Checks
        legend={options.locks}
        names={EMBED_LOCKS}
        words={options.lock}
        chosen={chosen.locks}
        onChoose={(locks) => set({ locks })}
      />
      <Radios
        legend={options.click}
        name="share-click"
        options={EMBED_CLICKS.map((value) => ({ value, label: options.clicks[value] }))}
        value={chosen.click}
        onChoose={(click) => set({ click })}
      />
      <Radios
        legend={options.theme}
        name="share-theme"
        options={THEMES.map((value) => ({ value, label: options.themes[value] }))}
        value={choice.theme}
        onChoose={(theme) => choose({ theme })}
      />
      <Radios
        legend={options.font}
        name="share-font"
        options={EMBED_FONTS.map((value) => ({ value, label: options.fonts[value] }))}
        value={chosen.font}
        onChoose={(font) => set({ font })}
      />
      <div className="share-accent">
        <Check
          label={options.accent}
          note={options.accentNote}
          checked={chosen.accent !== null}
          onChange={(own) => set({ accent: own ? FIRST_ACCENT : null })}
        />
        {chosen.accent !== null && (
          <input
            type="color"
            aria-label={options.accentPick}
            value={chosen.accent}
            onChange={({ currentTarget }) => set({ accent: currentTarget.value })}
          />
        )}
      </div>
      <Check
        label={options.map}
        note={options.mapNote}
        checked={chosen.map === 'now'}
        onChange={(now) => set({ map: now ? 'now' : 'ask' })}
      />
      <Check
        label={options.play}
        note={options.playNote}
        checked={chosen.play}
        onChange={(play) => set({ play })}
      />
    </details>
  );
}
