import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

const snake = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
const nameOf = (table: Table | string): string =>
  (typeof table === 'string' ? table : table.name).split('.').pop() ?? '';
const key = (table: Table | string, columns: string[], suffix: string): string =>
  [nameOf(table), ...columns.map(snake), suffix].join('_');

/** Names keys as PostgreSQL itself would, so a migration in plain SQL and the entities agree without naming each one. */
export class PostgresNamingStrategy extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, customName: string | undefined): string {
    return customName ?? snake(className);
  }

  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, customName ?? propertyName].join('_'));
  }

  override joinColumnName(relationName: string, referencedColumnName: string): string {
    return snake(`${relationName}_${referencedColumnName}`);
  }

  override primaryKeyName(table: Table | string): string {
    return key(table, [], 'pkey');
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return key(table, columns, 'key');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return key(table, columns, 'fkey');
  }

  override indexName(table: Table | string, columns: string[]): string {
    return key(table, columns, 'idx');
  }
}
