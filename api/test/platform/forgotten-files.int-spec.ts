import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type AcceptedFile, FileIntake, FileStore, sql, UnsettledFiles } from '../../src/platform/index.js';
import type { ResourceDto } from '../../src/resources/dto/resource.dto.js';
import { aPdf } from '../builders/files.js';
import { sendFile } from '../builders/forms.js';
import { aResource } from '../builders/resources.js';
import { aSchool, type TestSchool } from '../builders/schools.js';
import { application, clock, database, useApplication } from '../support/application.js';

useApplication();

const store = (): FileStore => application().get(FileStore, { strict: false });
const sweep = (): Promise<void> => application().get(UnsettledFiles, { strict: false }).removeForgotten();
const isThere = (key: string): Promise<boolean> =>
  store()
    .open(key)
    .then((content) => {
      content.destroy();
      return true;
    })
    .catch(() => false);

describe('a stored file', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'boordosh-forgotten-'));
    clock().set('2026-10-01T09:00:00Z');
  });
  afterEach(async () => {
    clock().set(undefined);
    jest.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  it('whose row never came is removed after a day, not before', async () => {
    const key = await keyOf(await accepted());
    clock().set('2026-10-02T08:59:00Z');
    await sweep();
    expect(await isThere(key)).toBe(true);
    clock().set('2026-10-02T09:01:00Z');
    await sweep();
    expect(await isThere(key)).toBe(false);
    expect(await unsettled()).toEqual([]);
  });

  it('that a row holds is never removed', async () => {
    const { key } = await withAFile();
    clock().set('2027-01-01T09:00:00Z');
    await sweep();
    expect(await isThere(key)).toBe(true);
  });

  it('whose row went, but whose own removal failed, is removed later', async () => {
    const { school, resource, key } = await withAFile();
    jest.spyOn(store(), 'remove').mockRejectedValueOnce(new Error('The disk is away.'));
    const removed = await school.lead.delete(`/resources/${resource.id}`, { version: resource.version });
    expect(removed.status).toBe(204);
    expect(await isThere(key)).toBe(true);
    clock().set('2026-10-02T09:01:00Z');
    await sweep();
    expect(await isThere(key)).toBe(false);
  });

  it('of which this database knows nothing is left alone', async () => {
    const key = store().newKey();
    await store().put(key, Readable.from('somebody else’s'), 100);
    clock().set('2027-01-01T09:00:00Z');
    await sweep();
    expect(await isThere(key)).toBe(true);
  });

  it('leaves nothing to settle when it is added and removed as usual', async () => {
    const { school, resource, key } = await withAFile();
    expect(await unsettled()).toEqual([]);
    const [file] = resource.files;
    await school.lead.delete(`/resources/${resource.id}/files/${file?.id ?? ''}`, { version: resource.version });
    expect(await isThere(key)).toBe(false);
    expect(await unsettled()).toEqual([]);
  });

  async function accepted(): Promise<AcceptedFile> {
    const path = join(folder, 'plan.pdf');
    const content = aPdf();
    await writeFile(path, content);
    const incoming = { path, name: 'plan.pdf', bytes: content.length, sha256: '' };
    return application().get(FileIntake, { strict: false }).accept(incoming);
  }

  /** The row that was to hold it is rolled back. */
  async function keyOf(file: AcceptedFile): Promise<string> {
    let key = '';
    const failing = database().internal(async (tx) => {
      key = await file.keep(tx);
      throw new Error('Stopped here.');
    });
    await expect(failing).rejects.toThrow('Stopped here.');
    return key;
  }

  async function withAFile(): Promise<{ school: TestSchool; resource: ResourceDto; key: string }> {
    const school = await aSchool();
    const { id } = await aResource(school.lead, school.id);
    const path = `/resources/${id}/files`;
    const sent = sendFile<ResourceDto>(school.lead, path, { name: `${randomUUID()}.pdf`, content: aPdf() });
    const resource = await school.lead.ok(sent);
    const row = await database().one<{ key: string }>(
      sql`select store_key as key from resource_files where resource_id = ${id}`,
    );
    return { school, resource, key: row?.key ?? '' };
  }

  const unsettled = (): Promise<unknown[]> => database().rows(sql`select store_key from unsettled_files`);
});
