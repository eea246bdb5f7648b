import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type Actor, Memberships } from '../../../accounts/index.js';
import { AuditTrail } from '../../../audit/index.js';
import { Database, type FieldProblem, type Transaction, ValidationFailed } from '../../../platform/index.js';
import type { ClaimDto, ClaimSchoolDto } from '../../dto/claim.dto.js';
import { School } from '../../school.entity.js';
import { AlreadyDirects, ClaimAlreadyOpen, TooManyOpenClaims } from '../../schools.errors.js';
import { mayClaim } from '../../schools.policy.js';
import { Claim } from '../claim.entity.js';
import { ClaimsReader } from '../claims.reader.js';
import { OpenClaims } from '../open-claims.js';

/** One account may direct several schools; more than these at once is somebody trying doors. */
const MOST_OPEN_CLAIMS = 3;

@Injectable()
export class ClaimSchool {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReader,
    private readonly open: OpenClaims,
    private readonly memberships: Memberships,
    private readonly audit: AuditTrail,
  ) {}

  /** The first claim on a school that nobody directs lets the claimant prepare; any other gives nothing until verified. */
  async execute(actor: Actor, schoolId: string, input: ClaimSchoolDto): Promise<ClaimDto> {
    return this.database.transaction(actor, {
      work: async (tx) => {
        const school = await tx.lock(School, schoolId);
        const others = await this.open.on(tx, schoolId);
        if (others.some(({ userId }) => userId === actor.userId)) throw new ClaimAlreadyOpen();
        if (!mayClaim(actor, schoolId)) throw new AlreadyDirects();
        if ((await this.open.countBy(tx, actor.userId)) >= MOST_OPEN_CLAIMS)
          throw new TooManyOpenClaims(MOST_OPEN_CLAIMS);
        const claim = await this.submit(tx, actor, school, input);
        await this.open.touch(tx, schoolId, claim.id);
        if (!claim.changeOfDirector && others.length === 0) {
          await this.memberships.grant(tx, { userId: actor.userId, schoolId, role: 'director', verified: false });
        }
        const data = { changeOfDirector: claim.changeOfDirector, contested: others.length > 0 };
        await this.audit.record(tx, { action: 'claim.submitted', subject: claim.id, schools: [schoolId], data });
        return claim.id;
      },
      read: (from, id) => this.claims.view(from, id, actor),
    });
  }

  private async submit(tx: Transaction, actor: Actor, school: School, input: ClaimSchoolDto): Promise<Claim> {
    const changeOfDirector = school.verifiedAt !== null;
    const problems = problemsOfOrder(input, changeOfDirector, this.open.today());
    if (problems.length > 0) throw new ValidationFailed(problems);
    const claim = tx.manager.create(Claim, {
      id: uuid(),
      schoolId: school.id,
      userId: actor.userId,
      state: 'submitted',
      changeOfDirector,
      post: input.post ?? null,
      orderNumber: input.orderNumber ?? null,
      orderDate: input.orderDate ?? null,
      phone: input.phone ?? null,
      decideBy: await this.open.decideBy(tx, school.id),
    });
    return tx.save(claim);
  }
}

/** Whoever takes over from somebody names the order that says so. */
function problemsOfOrder(input: ClaimSchoolDto, needed: boolean, today: string): FieldProblem[] {
  const missing = (['orderNumber', 'orderDate'] as const).filter((path) => needed && (input[path] ?? '') === '');
  const ahead = (input.orderDate ?? '') > today;
  return [
    ...missing.map((path) => ({ path, code: 'required' as const })),
    ...(ahead ? [{ path: 'orderDate', code: 'date-in-future' as const }] : []),
  ];
}
