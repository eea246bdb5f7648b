import { Injectable } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { AuditTrail } from '../../audit/index.js';
import {
  Database,
  type FieldProblem,
  Forbidden,
  NotFound,
  sql,
  type Transaction,
  ValidationFailed,
  VerbNotAllowed,
} from '../../platform/index.js';
import { letterIsOpen, mayEditLetter } from '../partnerships.policy.js';
import { PartnershipsReader } from '../partnerships.reader.js';
import { LetterChoice } from '../letter/letter-choice.js';
import type { EditLetterDto, LetterDto } from '../letter/letter.dto.js';
import { Letter } from '../letter/letter.entity.js';
import { LetterReader } from '../letter/letter.reader.js';

@Injectable()
export class EditLetter {
  constructor(
    private readonly database: Database,
    private readonly partnerships: PartnershipsReader,
    private readonly choice: LetterChoice,
    private readonly letters: LetterReader,
    private readonly audit: AuditTrail,
  ) {}

  /** Until it is sent, the school words it as it likes; each language by itself. */
  async execute(actor: Actor, id: string, version: number, input: EditLetterDto): Promise<LetterDto> {
    const seen = await this.partnerships.visible(actor, id);
    if (!mayEditLetter(actor, seen)) throw new Forbidden();
    return this.database.transaction(actor, {
      work: async (tx) => {
        const { state, startedBySchoolId } = await this.partnerships.facts(tx, id);
        if (!letterIsOpen(state)) throw new VerbNotAllowed();
        const letter = await lockLetter(tx, id, version);
        await this.mustBeOurs(tx, startedBySchoolId, input);
        write(letter, input);
        await tx.save(letter);
        await this.audit.record(tx, { action: 'partnership.letter-edited', subject: id, schools: [startedBySchoolId] });
        return id;
      },
      read: (from) => this.letters.view(from, actor, seen, input.language),
    });
  }

  /** A letter names the school's own needs and offers, as its self-assessment has them. */
  private async mustBeOurs(tx: Transaction, schoolId: string, { offers, needs }: EditLetterDto): Promise<void> {
    if (!offers && !needs) return;
    const ours = await this.choice.open(tx, schoolId);
    const problems: FieldProblem[] = [
      ...problemsOf('offers', offers, ours.offers),
      ...problemsOf('needs', needs, ours.needs),
    ];
    if (problems.length > 0) throw new ValidationFailed(problems);
  }
}

function write(letter: Letter, { language, subject, body, offers, needs }: EditLetterDto): void {
  letter.offers = offers ?? letter.offers;
  letter.needs = needs ?? letter.needs;
  const edited = subject === undefined || body === undefined ? undefined : { subject, body };
  letter.texts = { ...letter.texts, [language]: edited };
}

async function lockLetter(tx: Transaction, partnershipId: string, version: number): Promise<Letter> {
  const found = await tx.one<{ id: string }>(sql`select id from letters where partnership_id = ${partnershipId}`);
  if (!found) throw new NotFound();
  return tx.lock(Letter, found.id, version);
}

const problemsOf = (field: string, chosen: number[] | undefined, ours: readonly number[]): FieldProblem[] =>
  (chosen ?? []).flatMap((number, index) =>
    ours.includes(number) ? [] : [{ path: `${field}.${String(index)}`, code: 'not-one-of' as const }],
  );
