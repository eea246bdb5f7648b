import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DataSource, type DataSourceOptions, EntitySchema, getMetadataArgsStorage } from 'typeorm';
import { databaseOptions } from '../../src/platform/database/options.js';
import { testDatabase } from '../support/database.js';

const SOURCES = path.resolve(import.meta.dirname, '../../src');

/** Every entity there is, whether or not a module has remembered to list it. */
async function everyEntity(): Promise<object[]> {
  const names = await readdir(SOURCES, { recursive: true });
  const files = names.filter((name) => name.endsWith('.entity.ts'));
  await Promise.all(files.map((name) => import(path.join(SOURCES, name))));
  return getMetadataArgsStorage().tables.map((table) => table.target as object);
}

describe('migrations and entities', () => {
  let source: DataSource;

  afterEach(() => source.destroy());

  /** What TypeORM would change in the migrated database to make it what the entities say. */
  async function differences(entities: object[]): Promise<string[]> {
    const { ownerUrl } = await testDatabase();
    source = await new DataSource({ ...databaseOptions(ownerUrl), entities } as DataSourceOptions).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  }

  it('describe the same tables, columns, keys, checks and indexes', async () => {
    const entities = await everyEntity();
    expect(entities).not.toHaveLength(0);
    expect(await differences(entities)).toEqual([]);
  });

  it('would not hide a table that no migration makes', async () => {
    const planted = new EntitySchema({ name: 'Planted', columns: { id: { type: 'uuid', primary: true } } });
    expect(await differences([planted])).toEqual([expect.stringContaining('CREATE TABLE "planted"')]);
  });
});
