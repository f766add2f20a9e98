import type { Settings } from '#platform/config';
import { BucketStore } from './bucket-store.js';
import type { FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { ClamScanner, type Scanner } from './scanner.js';

export function storeFor({ documentsBucketUrl, documentsDir }: Settings): FileStore {
  return documentsBucketUrl === undefined
    ? new FolderStore(documentsDir)
    : new BucketStore(documentsBucketUrl);
}

export function scannerFor({ clamavUrl }: Settings): Scanner | null {
  return clamavUrl === undefined ? null : new ClamScanner(clamavUrl);
}
