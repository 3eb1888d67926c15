import { type Example, GUIDED_STATES, type GuidedState } from '../../domain/guideExamples.ts';
import { kindGlyph } from '../../picture/kindGlyph.ts';
import { kindEntries, partyEntries, stateEntries } from '../../picture/legendEntries.ts';
import { drawMark, type Mark } from '../../picture/mark.ts';
import { MARK_INK } from '../../picture/theme.ts';
import { lateWords } from '../../text/late.ts';
import { standingAlone } from '../../text/stateWords.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { Drawing } from '../Drawing.tsx';
import { GuideLink } from './GuideLink.tsx';

/** A mark of the guide, px. */
const SIZE = 40;

/** Who: the parties of whom something is known. Where: the kinds of place. */
export function GuideSigns() {
  const { dataset, text, theme } = useDashboard();
  const known = useFact(({ view }) => view.known);
  const { guide } = lateWords(text);
  const ink = MARK_INK[theme];
  const kinds = kindEntries(dataset, known);
  return (
    <>
      <h3 className="small-title">{guide.parties.title}</h3>
      <p>{guide.parties.text}</p>
      <ul className="guide-signs">
        {partyEntries(dataset, text.locale, known).map(({ key, name, mark }) => (
          <li key={key}>
            <Drawing drawing={drawMark(mark, ink)} size={32} />
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <h3 className="small-title">{guide.kinds.title}</h3>
      <p>{guide.kinds.text}</p>
      {kinds.length > 0 && (
        <ul className="guide-signs">
          {kinds.map((kind) => (
            <li key={kind}>
              <Drawing drawing={{ size: 12, paths: kindGlyph(kind, ink.groundInk) }} size={20} />
              {standingAlone(text.terms.placeKind[kind], text.locale)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How it stands: each state with its mark, what it means, and where the dataset has it. */
export function GuideStates({ examples }: { readonly examples: ReadonlyMap<GuidedState, Example> }) {
  const { dataset, text, theme, words } = useDashboard();
  const known = useFact(({ view }) => view.known);
  const { guide } = lateWords(text);
  const ink = MARK_INK[theme];
  const { beginsHours, outlineHours } = dataset.ageing;
  const said = guide.states.of(beginsHours, outlineHours);
  const marks = new Map(stateEntries(dataset, text.page.legend).map(({ key, mark }) => [key, mark]));
  return (
    <>
      <h3 className="small-title">{guide.states.title}</h3>
      <dl className="guide-states">
        {GUIDED_STATES.map((state) => {
          const mark = marks.get(state) ?? (state === 'held' ? heldOf(marks.get('contested')) : undefined);
          const example = examples.get(state);
          const place = example && dataset.places.get(example.placeId);
          return (
            <div key={state} data-guide-state={state}>
              <dt>
                {mark && <Drawing drawing={drawMark(mark, ink)} size={SIZE} />}
                {said[state].name}
              </dt>
              <dd>
                {said[state].text}{' '}
                {example && place && (
                  <GuideLink t={example.t} known={known} place={example.placeId}>
                    {guide.see(place.name, words.point(example.t))}
                  </GuideLink>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** The same party's mark with nothing said beside it. */
function heldOf(mark: Mark | undefined): Mark | undefined {
  return mark && { ...mark, contested: null };
}
