import { clockExample, silenceExample } from '../../domain/guideExamples.ts';
import { instant, MINUTE } from '../../domain/instant.ts';
import { isolated } from '../../text/isolate.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { GuideLink } from './GuideLink.tsx';

/** Both clocks, with an hour that made a difference, and what no document speaks of. */
export function GuideTime() {
  const { dataset, text, words } = useDashboard();
  const known = useFact(({ view }) => view.known);
  const { clocks, silence, seeMoment } = lateWords(text).guide;
  const hour = clockExample(dataset, known);
  const place = hour && dataset.places.get(hour.placeId);
  const gap = silenceExample(dataset, known);
  const within = gap && instant(Math.round((gap.earliest + gap.latest) / 2 / MINUTE) * MINUTE);
  return (
    <>
      <h3 className="small-title">{clocks.title}</h3>
      {clocks.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {hour && place && (
        <p data-guide-example="clocks">
          {clocks.example(isolated(place.name), words.point(hour.before), words.point(hour.after))}
          <span className="guide-links">
            <GuideLink t={hour.before} known={hour.before} place={null}>
              {clocks.asKnown(words.point(hour.before))}
            </GuideLink>
            <GuideLink t={hour.after} known={hour.after} place={hour.placeId}>
              {clocks.asKnown(words.point(hour.after))}
            </GuideLink>
          </span>
        </p>
      )}
      <h3 className="small-title">{silence.title}</h3>
      <p>{silence.text}</p>
      {gap && within !== null && (
        <p data-guide-example="silence">
          {silence.example(words.span(gap, 'throughout'))}{' '}
          <GuideLink t={within} known={known} place={null}>
            {seeMoment(words.point(within))}
          </GuideLink>
        </p>
      )}
    </>
  );
}

/** On whose word a state rests, and what stands beside the map. */
export function GuideDoubt() {
  const { text } = useDashboard();
  const { doubt, more, moreTitle } = lateWords(text).guide;
  return (
    <>
      <h3 className="small-title">{doubt.title}</h3>
      <p>{doubt.text}</p>
      <ol className="guide-rungs">
        {doubt.rungs.map(({ name, text: means }) => (
          <li key={name}>
            <strong>{name}.</strong> {means}
          </li>
        ))}
      </ol>
      <p>{doubt.holder}</p>
      <p>{doubt.interest}</p>
      <h3 className="small-title">{moreTitle}</h3>
      <dl className="guide-more">
        {more.map(({ name, text: means }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
