import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CodeSignature } from './code-signature.entity.js';
import { CodeSignatures } from './code-signatures.js';
import { CodeVersion } from './code-version.entity.js';
import { CodeVersions } from './code-versions.js';
import { CodeReader } from './code.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([CodeVersion, CodeSignature])],
  providers: [CodeReader, CodeSignatures, CodeVersions],
  exports: [CodeReader, CodeSignatures, CodeVersions],
})
export class CodeOfConductModule {}
