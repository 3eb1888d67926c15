import { ACTOR_SEPARATOR } from '../dataset/records/event.ts';
import { suggestion } from '../dataset/nearest.ts';
import type { Report } from './report.ts';
import type { ResolvedEvent } from './resolveEvents.ts';

const CONTROL_TYPES = { control_change: 'change', control_status: 'status' } as const;

/** Third step, first half: whether event and claims go together (docs/control.md, and the coding manual in data/README.md). */
export function checkEvent(resolved: ResolvedEvent, report: Report): void {
  checkClaims(resolved, report);
  checkEffects(resolved, report);
  checkFigures(resolved, report);
  const { event } = resolved;
  event.value.actors?.forEach((actor, index) => {
    if (actor.includes(ACTOR_SEPARATOR.trim()))
      report(event.source, ['actors', index], {
        code: 'actor-separator',
        message: `The actor "${actor}" has a semicolon in it, which separates actors in the published row.`,
        hint: 'Write two actors, or a comma.',
      });
  });
}

function checkClaims({ event, claims }: ResolvedEvent, report: Report): void {
  const id = event.value.id;
  if (claims.length === 0)
    report(event.source, [], {
      code: 'no-claim',
      message: `The event "${id}" has no claim.`,
      hint: 'Add the claim that it rests on, or take the event out.',
    });
  else if (claims.every(({ claim }) => claim.stance === 'disputes'))
    report(event.source, [], {
      code: 'dispute-alone',
      message: `The event "${id}" is disputed, but nobody asserts it.`,
      hint: 'Add the claim that is disputed, or put the dispute on the event that it denies.',
    });
}

function checkEffects({ event, claims }: ResolvedEvent, report: Report): void {
  const { type, modality } = event.value;
  const asserting = claims.filter(({ claim }) => claim.stance === 'asserts');
  const wanted = type === 'control_change' || type === 'control_status' ? CONTROL_TYPES[type] : null;
  if (wanted && !asserting.some(({ claim }) => claim.controlEffect === wanted))
    report(event.source, ['type'], {
      code: 'control-without-claim',
      message: `The type is "${type}", but no claim asserts it.`,
      hint: `Write \`effect: ${wanted}\` at the claim that says so, or choose another type.`,
    });
  const done = modality === 'happened' || modality === 'ongoing';
  for (const { claim, source } of claims)
    if (!done && claim.controlEffect !== null && claim.controlEffect !== 'none')
      report(source, ['effect'], {
        code: 'effect-not-done',
        message: `The claim has the effect "${claim.controlEffect}", but the event is only ${modality}.`,
        hint: "Take `effect` out: what is planned, threatened, offered or refused changes nobody's hands.",
      });
  for (const { claim, source } of asserting)
    if (
      done &&
      claim.time.earliest !== null &&
      claim.reported.latest !== null &&
      claim.time.earliest > claim.reported.latest
    )
      report(source, ['when'], {
        code: 'later-than-reported',
        message: 'The claim tells of something done that begins only after its report.',
        hint: 'Correct `when` or the report window of its lines; what is still to come is planned or threatened.',
      });
  const named = asserting.some(({ claim }) => claim.partyTo !== null);
  for (const { claim, source } of asserting) {
    if (claim.partyTo !== null) continue;
    if (claim.controlEffect === 'status' || (claim.controlEffect === 'change' && !named))
      report(source, ['effect'], {
        code: 'party-missing',
        message: `The claim says ${claim.controlEffect === 'status' ? 'who holds the place' : 'that the place changes hands'}, but not to whom.`,
        hint: 'Write `to`; a change may lack it only if another claim of the event names the party.',
      });
  }
}

function checkFigures({ event, claims }: ResolvedEvent, report: Report): void {
  const { id, figures } = event.value;
  const own = claims.map(({ claim }) => claim.claimId.slice(id.length + 1));
  figures?.forEach(({ claim, low, high }, index) => {
    if (!own.includes(claim))
      report(event.source, ['figures', index, 'claim'], {
        code: 'figure-claim',
        message: `The figure refers to the claim "${claim}", which the event doesn't have.`,
        hint: suggestion(claim, own),
      });
    if (low != null && high != null && low > high)
      report(event.source, ['figures', index], {
        code: 'figure-backward',
        message: `The lower bound ${low} is above the upper bound ${high}.`,
        hint: 'Swap them, or correct the wrong one.',
      });
  });
}
