import { fileURLToPath } from 'node:url';
import { Global, Module } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '../config/environment.js';
import { FileStore } from './file-store.js';
import { FileIntake } from './intake/file-intake.js';
import { LocalFileStore } from './local-file-store.js';
import { UnsettledFiles } from './unsettled-files.js';

@Global()
@Module({
  providers: [
    FileIntake,
    UnsettledFiles,
    {
      provide: FileStore,
      inject: [ENVIRONMENT],
      useFactory: (environment: Environment) => new LocalFileStore(fileURLToPath(environment.filesUrl)),
    },
  ],
  exports: [FileStore, FileIntake, UnsettledFiles],
})
export class FilesModule {}
