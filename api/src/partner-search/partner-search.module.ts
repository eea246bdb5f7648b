import { Module } from '@nestjs/common';
import { CandidateIndex } from './candidates/candidate-index.js';
import { CandidatesReader } from './candidates/candidates.reader.js';
import { MatchedSchoolsReader } from './matched-schools.reader.js';
import { MatchesController } from './matches.controller.js';
import { MatchesReader } from './matches.reader.js';

@Module({
  controllers: [MatchesController],
  providers: [MatchesReader, CandidatesReader, MatchedSchoolsReader, CandidateIndex],
})
export class PartnerSearchModule {}
