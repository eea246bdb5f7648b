import { Injectable, Logger } from '@nestjs/common';
import type { Match } from '@boordosh/shared/calculations';
import { Signals } from '../../platform/index.js';
import type { Candidate } from './candidate.js';
import { CandidateTable } from './candidate-table.js';
import { CandidatesReader } from './candidates.reader.js';
import { type MatchQuestion, rankCandidates } from './rank-candidates.js';

const CHANNEL = 'match_facts';
const GATHER_MS = 20;
const RETRY_MS = 1_000;
const AT_ONCE = 1_000;

/**
 * Remembers every school that can be matched, from the first question on, and looks again at each that the database says has
 * changed. Whoever asks waits for the first filling; later changes are taken in beside the questions.
 */
@Injectable()
export class CandidateIndex {
  private readonly log = new Logger('CandidateIndex');
  private table = new CandidateTable();
  private filled: Promise<void> | undefined;
  private changed = new Set<string>();
  private missedSome = false;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly candidates: CandidatesReader,
    private readonly signals: Signals,
  ) {}

  async best(question: MatchQuestion): Promise<Match[]> {
    this.filled ??= this.begin().catch((error: unknown) => {
      this.filled = undefined;
      throw error;
    });
    await this.filled;
    return rankCandidates(this.table, question);
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    await this.working;
  }

  /** Listens before it reads: what changes in between is looked at again. */
  private async begin(): Promise<void> {
    await this.signals.listen(CHANNEL, (schoolId) => {
      if (schoolId === undefined) this.missedSome = true;
      else this.changed.add(schoolId);
      this.lookAgainIn(GATHER_MS);
    });
    await this.fill();
  }

  private async fill(): Promise<void> {
    const table = new CandidateTable();
    for await (const batch of this.candidates.all())
      batch.filter(hasMarks).forEach((candidate) => {
        table.put(candidate);
      });
    this.table = table;
  }

  private lookAgainIn(ms: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.working = this.working.then(() => this.lookAgain());
    }, ms).unref();
  }

  private async lookAgain(): Promise<void> {
    const [ids, everything] = [[...this.changed], this.missedSome];
    this.changed = new Set();
    this.missedSome = false;
    try {
      await this.filled;
      if (everything) await this.fill();
      else for (let at = 0; at < ids.length; at += AT_ONCE) await this.renew(ids.slice(at, at + AT_ONCE));
    } catch (error) {
      this.log.warn({ err: error });
      this.missedSome = true;
      this.lookAgainIn(RETRY_MS);
    }
  }

  private async renew(ids: readonly string[]): Promise<void> {
    const found = new Map((await this.candidates.some(ids)).map((candidate) => [candidate.id, candidate]));
    for (const id of ids) {
      const candidate = found.get(id);
      if (candidate && hasMarks(candidate)) this.table.put(candidate);
      else this.table.remove(id);
    }
  }
}

/** A school without marks matches nobody. */
const hasMarks = ({ partnerOffers, partnerNeeds }: Candidate): boolean => (partnerOffers | partnerNeeds) !== 0;
