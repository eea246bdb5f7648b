import type { FileFormat } from '@boordosh/shared/vocabulary';
import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Actor } from '../../accounts/index.js';
import { Clock, Database, download, FileStore, MEDIA_TYPES, NotFound, sql } from '../../platform/index.js';
import { fileVisibleTo, visibleTo } from '../resource-visibility.js';

interface Row {
  key: string;
  format: FileFormat;
  name: string | null;
  kind: string;
  place: number;
  bytes: number;
}

@Injectable()
export class FilesReader {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** The right is asked anew for every download. @throws NotFound for whoever the resource is not for, or no more */
  async open(actor: Actor, resourceId: string, fileId: string): Promise<StreamableFile> {
    const file = await this.database.one<Row>(sql`
      select store_key as key, format, name, bytes, resources.kind,
        (select count(*)::int from resource_files as other where other.resource_id = resources.id and other.id <= resource_files.id) as place
      from resource_files join resources on resources.id = resource_files.resource_id
      where resource_files.id = ${fileId} and resources.id = ${resourceId} and ${visibleTo(actor)}
        and ${fileVisibleTo(actor, this.clock.today())}`);
    if (!file) throw new NotFound();
    const name = file.name ?? `${file.kind}-${String(file.place)}.${file.format}`;
    return download(await this.store.open(file.key), { name, type: MEDIA_TYPES[file.format], bytes: file.bytes });
  }
}
