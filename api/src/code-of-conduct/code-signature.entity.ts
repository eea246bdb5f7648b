import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A director's signature under one version, for the school. What was signed stays signed when the director changes. */
@Entity('code_signatures')
@Unique(['codeVersionId', 'schoolId'])
export class CodeSignature {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('CodeVersion') codeVersionId!: string;
  @Column('uuid') @ForeignKey('School') schoolId!: string;
  @Column('uuid') @ForeignKey('Person') personId!: string;
  /** As they were on that day. */
  @Column('text') signerName!: string;
  @Column('text', { nullable: true }) signerPost!: string | null;
  /** Of the text that was signed, so that it can be shown unchanged. */
  @Column('bytea') hash!: Buffer;
  @Column('timestamptz') signedAt!: Date;
}
