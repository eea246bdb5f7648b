import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Letter } from './letter.entity.js';
import { Participation } from './participation.entity.js';
import { PartnershipChange } from './partnership-change.entity.js';
import { Partnership } from './partnership.entity.js';
import { PartnershipsReader } from './partnerships.reader.js';
import { Vision } from './vision.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Partnership, Participation, PartnershipChange, Vision, Letter])],
  providers: [PartnershipsReader],
  exports: [PartnershipsReader],
})
export class PartnershipsModule {}
