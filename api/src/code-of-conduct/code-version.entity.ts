import type { LocalText } from '@boordosh/shared/vocabulary';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

export interface CodeText {
  intro: LocalText;
  rules: { number: number; id: string; title: LocalText; text: LocalText }[];
}

/** A text of the code that the schools of one partnership agreed. The highest number is in force; none is ever edited. */
@Entity('code_versions')
@Unique(['partnershipId', 'number'])
export class CodeVersion {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Partnership') partnershipId!: string;
  @Column('smallint') number!: number;
  /** Which sample of the catalogue it began as; null once the schools have written their own. */
  @Column('smallint', { nullable: true }) catalogueVersion!: number | null;
  @Column('jsonb') text!: CodeText;
  /** SHA-256 of the canonical text. */
  @Column('bytea') hash!: Buffer;
  @Column('timestamptz') createdAt!: Date;
}
