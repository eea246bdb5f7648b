import type { PartnershipState } from '@boordosh/shared/vocabulary';
import type { PartnershipVerb } from '@boordosh/shared/workflow';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who moved a partnership to which state, when and why: the history its schools read. */
@Entity('partnership_changes')
@Index(['partnershipId', 'at'])
export class PartnershipChange {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') @ForeignKey('Partnership') partnershipId!: string;
  @Column('text') verb!: PartnershipVerb;
  @Column('text') state!: PartnershipState;
  @Column('uuid', { nullable: true }) @ForeignKey('School') schoolId!: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey('Person') personId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') at!: Date;
}
