import type { Language } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

export interface LetterText {
  /** Kept only once it is sent: until then the profile speaks. */
  header?: string[];
  subject: string;
  body: string;
}

/** The letter that invites. A language nobody has edited is filled from the template until it is sent. */
@Entity('letters')
@Unique(['partnershipId'])
export class Letter {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Partnership') partnershipId!: string;
  /** Numbers of the questions that the letter offers, and of those it asks about. */
  @Column('smallint', { array: true }) offers!: number[];
  @Column('smallint', { array: true }) needs!: number[];
  @Column('jsonb', { default: {} }) texts!: Partial<Record<Language, LetterText>>;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
}
