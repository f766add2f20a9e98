import { Module, type DynamicModule } from '@nestjs/common';
import type { Settings } from '#platform/config';
import { FilesController } from './files.controller.js';
import { FilesService } from './files.service.js';
import { Inspection, SCANNER } from './inspection.js';
import { PapersController } from './papers.controller.js';
import { PapersService } from './papers.service.js';
import { FileStore } from './store/file-store.js';
import { SealedFiles } from './store/sealed-files.js';
import { scannerFor, storeFor } from './store/store-for.js';

@Module({})
export class DocumentsModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: DocumentsModule,
      global: true,
      controllers: [PapersController, FilesController],
      providers: [
        { provide: FileStore, useValue: storeFor(settings) },
        { provide: SCANNER, useValue: scannerFor(settings) },
        ...[SealedFiles, Inspection, PapersService, FilesService],
      ],
      exports: [PapersService],
    };
  }
}
