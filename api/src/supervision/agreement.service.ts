import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { agreementLimits, agreementParts, type AgreementTerms, isDay, missingToAgree, normalText, sameTerms } from '@afterword/journal';
import { type Actor, demand } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Malformed, NotFound } from '../platform/problems';
import { type SupervisionKey, SupervisionSealer } from '../platform/sealing';
import type { AgreementRequest, AnswerRequest } from './agreement.dto';
import {
  AgreementChanged, AgreementIsEmpty, NothingToAnswer, NotReadyToAgree, RefusalNeedsWords, ReviewDayIsWrong, SupervisionHasEnded, TooManyAnswers,
} from './agreement.errors';
import { type AgreementAction, permittedOnAgreement } from './agreement.policy';
import { AgreementRepository, type AgreementRow, type AnswerRow, type People } from './agreement.repository';
import { openAnswer, openTerms } from './agreement-words';
import type { AgreedResponse, AgreementDraftResponse, AgreementResponse } from './agreement.response';
import { SupervisionRepository, type SupervisionRow } from './supervision.repository';
import type { AgreementStanding } from './supervision.response';

/** An agreement with its words, for one of its two people. */
interface OpenAgreement {
  readonly supervision: SupervisionRow;
  /** The newest revision, then what was agreed before it. */
  readonly rows: readonly AgreementRow[];
  readonly answers: readonly AnswerRow[];
  readonly key: SupervisionKey | null;
  readonly can: ReadonlySet<AgreementAction>;
}

/** What two people agree on: drafted by either, agreed once both have said so to the same revision, and kept for good. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly supervisions: SupervisionRepository,
    private readonly agreements: AgreementRepository,
    private readonly sealer: SupervisionSealer,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, supervisionId: string): Promise<AgreementResponse> {
    return this.present(actor, await this.open(actor, supervisionId));
  }

  /** How two people stand with their agreement, without its words. */
  async standing(actor: Actor, supervision: SupervisionRow): Promise<AgreementStanding> {
    const { rows, answers, key } = await this.openOf(actor, supervision);
    const [newest] = rows;
    const current = rows.find((row) => row.agreedOn !== null);
    const mine = answers.find(({ personId }) => personId === actor.id);
    return {
      agreedOn: current?.agreedOn ?? null,
      reviewOn: current?.reviewOn ?? null,
      reviewIsDue: current?.reviewOn ? current.reviewOn <= this.clock.today() : false,
      everyWeeks: current && key ? openTerms(key, current).everyWeeks : null,
      draft: newest && newest.agreedOn === null ? (answers.some(({ answer }) => answer === 'refused') ? 'refused' : mine ? 'waits-for-them' : 'waits-for-me') : 'none',
    };
  }

  /**
   * Keeps a draft, which takes the place of any other that waits. Saying the same again answers the same. Throws AgreementChanged
   * with both when the other of the two wrote first.
   */
  async draft(actor: Actor, supervisionId: string, request: AgreementRequest, revision: number | null): Promise<{ agreement: AgreementResponse; isNew: boolean }> {
    const open = await this.openForChange(actor, supervisionId, 'draft');
    const terms = termsOf(request);
    this.checkDraft(terms, request.reviewOn ?? null);
    const newest = open.rows[0];
    if (newest && open.key && newest.reviewOn === (request.reviewOn ?? null) && sameTerms(openTerms(open.key, newest), terms)) {
      return { agreement: await this.present(actor, open), isNew: false };
    }
    if ((revision ?? 0) !== (newest?.revision ?? 0)) throw new AgreementChanged(await this.present(actor, open), request);
    const id = randomUUID();
    const next = (newest?.revision ?? 0) + 1;
    const key = open.key ?? (await this.sealer.keyOf(supervisionId));
    await this.agreements.draft({
      id, ...peopleOf(open.supervision), revision: next, writtenBy: actor.id, writtenOn: this.clock.today(), reviewOn: request.reviewOn ?? null,
      terms: key.seal({ of: id, field: 'terms', revision: next }, terms),
    });
    return { agreement: await this.read(actor, supervisionId), isNew: true };
  }

  /**
   * Says yes or no to the newest draft, in the name of the person who asks. When the second of the two says yes it is agreed.
   * Saying the same again changes nothing. Throws AgreementChanged when it is no longer the revision that was seen.
   */
  async answer(actor: Actor, supervisionId: string, request: AnswerRequest, revision: number | null): Promise<AgreementResponse> {
    if (revision === null) throw new Malformed('If-Match carries the revision that is answered, as it stood in ETag.');
    const open = await this.openForChange(actor, supervisionId, 'draft');
    const newest = open.rows[0];
    if (!newest || !open.key) throw new NothingToAnswer();
    if (revision !== newest.revision) throw new AgreementChanged(await this.present(actor, open), request);
    const words = request.answer === 'refused' ? normalText(request.words ?? '').trim() : null;
    if (words === '') throw new RefusalNeedsWords();
    const mine = open.answers.find(({ personId }) => personId === actor.id);
    const said = mine?.answer === request.answer && openAnswer(open.key, newest.id, mine) === words;
    if (said || (newest.agreedOn !== null && request.answer === 'agreed')) return this.present(actor, open);
    if (!open.can.has('answer')) throw new NothingToAnswer();
    if (request.answer === 'agreed') this.checkAgreed(openTerms(open.key, newest), newest.reviewOn);
    const position = (open.answers[0]?.position ?? 0) + 1;
    if (position > agreementLimits.answers) throw new TooManyAnswers();
    await this.agreements.answer({
      agreementId: newest.id, ...peopleOf(open.supervision), position, personId: actor.id, answer: request.answer, answeredOn: this.clock.today(),
      words: words === null ? null : open.key.seal({ of: newest.id, field: 'answer', revision: position }, words),
    });
    return this.read(actor, supervisionId);
  }

  private checkDraft(terms: AgreementTerms, reviewOn: string | null): void {
    if (agreementParts.every((part) => terms[part] === '')) throw new AgreementIsEmpty();
    if (reviewOn === null) return;
    const today = this.clock.today();
    if (!isDay(reviewOn)) throw new ReviewDayIsWrong('This is not a day that the calendar has.');
    if (reviewOn <= today) throw new ReviewDayIsWrong('Give a day that is still to come.');
    if (reviewOn > `${Number(today.slice(0, 4)) + agreementLimits.reviewYears}${today.slice(4)}`) {
      throw new ReviewDayIsWrong(`Look at it again within ${agreementLimits.reviewYears} years.`);
    }
  }

  private checkAgreed(terms: AgreementTerms, reviewOn: string | null): void {
    const missing = missingToAgree(terms, reviewOn);
    if (missing.length > 0) throw new NotReadyToAgree(missing);
  }

  private async openForChange(actor: Actor, supervisionId: string, action: AgreementAction): Promise<OpenAgreement> {
    await this.agreements.hold(supervisionId);
    const open = await this.open(actor, supervisionId);
    if (open.supervision.endedOn !== null) throw new SupervisionHasEnded();
    demand(open.can, action);
    return open;
  }

  private async open(actor: Actor, supervisionId: string): Promise<OpenAgreement> {
    const supervision = await this.supervisions.find(actor.id, supervisionId);
    if (!supervision) throw new NotFound();
    return this.openOf(actor, supervision);
  }

  private async openOf(actor: Actor, supervision: SupervisionRow): Promise<OpenAgreement> {
    const rows = await this.agreements.standing(supervision.id, agreementLimits.earlier + 2);
    const [newest] = rows;
    const can = permittedOnAgreement(actor, { ...supervision, isOpen: newest !== undefined && newest.agreedOn === null });
    if (!can.has('read')) throw new NotFound();
    const answers = newest ? await this.agreements.answers(newest.id) : [];
    return { supervision, rows, answers, key: newest ? await this.sealer.keyOf(supervision.id) : null, can };
  }

  private async present(actor: Actor, { supervision, rows, answers, key, can }: OpenAgreement): Promise<AgreementResponse> {
    const today = this.clock.today();
    const [newest] = rows;
    const agreed = key ? rows.filter((row) => row.agreedOn !== null).map((row) => agreedResponse(key, row, today)) : [];
    const standing = await this.agreements.standingLimits(agreementLimits.standing);
    return {
      supervisionId: supervision.id,
      role: supervision.superviseeId === actor.id ? 'supervisee' : 'supervisor',
      person: { id: supervision.personId, givenName: supervision.givenName, familyName: supervision.familyName },
      type: supervision.type,
      endedOn: supervision.endedOn,
      revision: newest?.revision ?? 0,
      draft: newest && key && newest.agreedOn === null ? draftResponse(actor, key, newest, answers) : null,
      current: agreed[0] ?? null,
      earlier: agreed.slice(1, agreementLimits.earlier + 1),
      standing: standing.map((row) => ({ ...row, mayBeOutOfDate: row.reviewOn < today })),
      can: [...can],
    };
  }
}

function peopleOf({ id, superviseeId, supervisorId }: SupervisionRow): People {
  return { supervisionId: id, superviseeId, supervisorId };
}

function termsOf(request: AgreementRequest): AgreementTerms {
  const parts = Object.fromEntries(agreementParts.map((part) => [part, normalText(request[part]).trim()])) as Record<(typeof agreementParts)[number], string>;
  return { ...parts, everyWeeks: request.everyWeeks ?? null, minutes: request.minutes ?? null };
}

function draftResponse(actor: Actor, key: SupervisionKey, row: AgreementRow, answers: readonly AnswerRow[]): AgreementDraftResponse {
  return {
    revision: row.revision,
    terms: openTerms(key, row),
    reviewOn: row.reviewOn,
    writtenByMe: row.writtenBy === actor.id,
    writtenOn: row.writtenOn,
    answers: answers.map((each) => ({ mine: each.personId === actor.id, answer: each.answer, answeredOn: each.answeredOn, words: openAnswer(key, row.id, each) })),
  };
}

function agreedResponse(key: SupervisionKey, row: AgreementRow, today: string): AgreedResponse {
  const reviewOn = row.reviewOn ?? row.writtenOn;
  return { revision: row.revision, terms: openTerms(key, row), reviewOn, agreedOn: row.agreedOn ?? row.writtenOn, reviewIsDue: reviewOn <= today };
}
