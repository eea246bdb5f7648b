import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Clusters1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table networks (
        id uuid primary key,
        name jsonb not null,
        created_at timestamptz not null default now(),
        version integer not null default 1
      )`);
    await runner.query(`
      create table clusters (
        id uuid primary key,
        network_id uuid not null references networks (id),
        name jsonb not null,
        name_sort text not null,
        created_at timestamptz not null default now(),
        version integer not null default 1
      )`);
    await runner.query(`create index clusters_network_id_idx on clusters (network_id)`);
    await runner.query(`
      create table departments (
        id uuid primary key,
        place text not null unique,
        kind text not null,
        region text not null,
        name jsonb not null
      )`);
    await runner.query(`alter table appointments
      add foreign key (network_id) references networks (id),
      add foreign key (cluster_id) references clusters (id),
      add foreign key (department_id) references departments (id)`);
    await runner.query(`alter table joining_links add foreign key (cluster_id) references clusters (id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table departments, clusters, networks cascade');
  }
}
