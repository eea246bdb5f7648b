import { Module } from '@nestjs/common';
import { ReferenceController } from './reference.controller.js';
import { ReferenceReader } from './reference.reader.js';

@Module({ controllers: [ReferenceController], providers: [ReferenceReader] })
export class ReferenceModule {}
