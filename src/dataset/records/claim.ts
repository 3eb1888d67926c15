import type { Claim } from '../../domain/claim.ts';
import type { Figure } from '../../domain/event.ts';
import type { ClaimId, DocumentId, EventId, PartyId } from '../../domain/ids.ts';
import { claimRecord, type ClaimRecord, figureRecord, type FigureRecord } from '../schema/claim.ts';
import { readSpan, writeInstant } from './span.ts';
import { keepUnknown, unknownOf } from './unknown.ts';

export function readClaim(raw: ClaimRecord, eventId: EventId, order: number): Claim {
  const claim: Claim = {
    claimId: raw.claim_id as ClaimId,
    eventId,
    documentId: raw.document_id as DocumentId,
    order,
    lines: raw.lines,
    linesSha256: raw.lines_sha256,
    attribution: raw.attribution,
    stance: raw.stance,
    hedge: raw.hedge,
    reported: readSpan(raw.reported_earliest, raw.reported_latest),
    time: readSpan(raw.time_earliest, raw.time_latest),
    timeExtent: raw.time_extent,
    timeBasis: raw.time_basis,
    controlEffect: raw.control_effect,
    partyFrom: raw.party_from as PartyId | null,
    partyTo: raw.party_to as PartyId | null,
    paraphrase: raw.paraphrase,
  };
  return keepUnknown(claim, raw, claimRecord);
}

export function writeClaim(claim: Claim): ClaimRecord {
  return {
    claim_id: claim.claimId,
    document_id: claim.documentId,
    lines: [...claim.lines],
    lines_sha256: claim.linesSha256,
    attribution: [...claim.attribution],
    stance: claim.stance,
    hedge: claim.hedge,
    reported_earliest: writeInstant(claim.reported.earliest),
    reported_latest: writeInstant(claim.reported.latest),
    time_earliest: writeInstant(claim.time.earliest),
    time_latest: writeInstant(claim.time.latest),
    time_extent: claim.timeExtent,
    time_basis: claim.timeBasis,
    control_effect: claim.controlEffect,
    party_from: claim.partyFrom,
    party_to: claim.partyTo,
    paraphrase: claim.paraphrase,
    ...unknownOf(claim),
  };
}

export function readFigure(raw: FigureRecord): Figure {
  const { what, unit, low, high, words } = raw;
  const figure: Figure = {
    what,
    unit,
    low,
    high,
    words,
    saidBy: raw.said_by,
    claimId: raw.claim_id as ClaimId,
  };
  return keepUnknown(figure, raw, figureRecord);
}

export function writeFigure(figure: Figure): FigureRecord {
  const { what, unit, low, high, words } = figure;
  return {
    what,
    unit,
    low,
    high,
    words,
    said_by: figure.saidBy,
    claim_id: figure.claimId,
    ...unknownOf(figure),
  };
}
