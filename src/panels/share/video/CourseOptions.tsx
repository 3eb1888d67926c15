import type { Instant } from '../../../domain/instant.ts';
import { SPEEDS } from '../../../store/dashboardStore.ts';
import { lateWords } from '../../../text/late.ts';
import { Choice } from '../../Choice.tsx';
import { useDashboard } from '../../dashboard.tsx';
import type { Course, useCourse } from './useCourse.tsx';

const PACES = ['event', 'clock'] as const;
const CLOCKS = ['event', 'both'] as const;

type Props = Pick<ReturnType<typeof useCourse>, 'course' | 'change' | 'ranges'>;

/** From when to when, by what, how fast, and whether what is known grows with it. */
export function CourseOptions({ course, change, ranges }: Props) {
  const { text, words: time } = useDashboard();
  const words = lateWords(text).pictures.clip;
  const at = (t: Instant) => text.time.dayAndClock(time.parts(t));
  const span = ranges.find(({ range }) => range === course.range)?.span;
  return (
    <>
      <Choice
        legend={words.range}
        name="clip-range"
        options={ranges.map(({ range }) => ({ value: range, label: words.ranges[range] }))}
        value={course.range}
        onChoose={(range) => change({ range })}
        {...(span && { note: words.span(at(span.earliest), at(span.latest)) })}
      />
      <Choice
        legend={words.plays}
        name="clip-pace"
        options={PACES.map((value) => ({ value, label: words.paces[value] }))}
        value={course.by}
        onChoose={(by) => change({ by })}
      />
      <Choice
        legend={words.clocks}
        name="clip-clocks"
        options={CLOCKS.map((value) => ({ value, label: words.clockNames[value] }))}
        value={course.clocks}
        onChoose={(clocks) => change({ clocks })}
      />
      <Choice
        legend={words.speed}
        name="clip-speed"
        options={SPEEDS.map((value) => ({ value: String(value), label: words.speeds(value) }))}
        value={String(course.speed)}
        onChoose={(speed) => change({ speed: Number(speed) as Course['speed'] })}
      />
    </>
  );
}
