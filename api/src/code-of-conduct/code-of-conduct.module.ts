import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CodeSignature } from './code-signature.entity.js';
import { CodeVersion } from './code-version.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([CodeVersion, CodeSignature])] })
export class CodeOfConductModule {}
