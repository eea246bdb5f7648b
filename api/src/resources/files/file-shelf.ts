import { MOST_FILES } from '@boordosh/shared/vocabulary';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/index.js';
import { type AcceptedFile, Clock, sql, type Transaction, UnsettledFiles } from '../../platform/index.js';
import type { AddFileDto } from '../dto/resource-file.dto.js';
import type { Resource } from '../resource.entity.js';
import { SchoolStorageFull, TooManyFiles } from '../resources.errors.js';
import { losesName, readChildMark } from './child-mark.js';

const SCHOOL_GIGABYTES = 2;
const GIGABYTE = 1_073_741_824;

/** Puts files to their resource, as far as the school has room. */
@Injectable()
export class FileShelf {
  constructor(
    private readonly clock: Clock,
    private readonly unsettled: UnsettledFiles,
  ) {}

  /** Answers the file's id. @throws ValidationFailed, TooManyFiles, SchoolStorageFull */
  async put(tx: Transaction, actor: Actor, resource: Resource, file: AcceptedFile, said: AddFileDto): Promise<string> {
    const { id: resourceId, schoolId, kind } = resource;
    const mark = readChildMark(kind, file.format, said, this.clock.today());
    await this.refuseTooMuch(tx, schoolId, resourceId, file.bytes);
    const id = uuid();
    const name = losesName(kind, file.format, mark) ? null : file.name;
    const now = this.clock.now();
    await tx.rows(sql`
      insert into resource_files
        (id, resource_id, format, name, bytes, sha256, store_key, child_shown, consent_until, added_by_id, created_at)
      values (${id}, ${resourceId}, ${file.format}, ${name}, ${file.bytes}, ${file.sha256}, ${await file.keep(tx)}, ${mark.childShown},
        ${mark.consentUntil}, ${actor.personIn(schoolId) ?? null}, ${now})`);
    await this.touch(tx, resource);
    return id;
  }

  /** Answers where the store keeps it; undefined when the resource has no such file. */
  async take(tx: Transaction, resource: Resource, fileId: string): Promise<string | undefined> {
    const taken = await tx.one<{ key: string }>(sql`
      delete from resource_files where id = ${fileId} and resource_id = ${resource.id} returning store_key as key`);
    if (!taken) return undefined;
    await this.unsettled.release(tx, [taken.key]);
    await this.touch(tx, resource);
    return taken.key;
  }

  private async touch(tx: Transaction, resource: Resource): Promise<void> {
    resource.updatedAt = this.clock.now();
    await tx.save(resource);
  }

  /** Files of one school are counted one after the other, so that two sent at once cannot both take the last place. */
  private async refuseTooMuch(tx: Transaction, schoolId: string, resourceId: string, bytes: number): Promise<void> {
    await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`files of ${schoolId}`}, 0))`);
    const kept = await tx.one<{ bytes: string; beside: number }>(sql`
      select coalesce(sum(resource_files.bytes), 0) as bytes, (count(*) filter (where resource_id = ${resourceId}))::int as beside
      from resource_files join resources on resources.id = resource_id where school_id = ${schoolId}`);
    if ((kept?.beside ?? 0) >= MOST_FILES) throw new TooManyFiles(MOST_FILES);
    if (Number(kept?.bytes ?? 0) + bytes > SCHOOL_GIGABYTES * GIGABYTE) throw new SchoolStorageFull(SCHOOL_GIGABYTES);
  }
}

/** What has become pupils' work is called like any other pupils' work. */
export const loseNames = (tx: Transaction, resourceId: string): Promise<unknown> =>
  tx.rows(sql`update resource_files set name = null where resource_id = ${resourceId} and name is not null`);
