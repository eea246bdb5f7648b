import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** A person of a school, with or without an account; an account attached later loses nothing. */
@Entity('persons')
@Index(['schoolId', 'userId'], { unique: true })
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
  @Column('uuid', { nullable: true }) @ForeignKey('User') userId!: string | null;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) post!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) leftAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
