/** Which file: one municipality's, by an id that says nothing. `small`: the picture shown in a list. */
export interface FilePlace {
  readonly municipalityId: number;
  readonly fileId: string;
  readonly part: 'whole' | 'small';
}

export const pathOf = ({ municipalityId, fileId, part }: FilePlace): string =>
  `${municipalityId}/${fileId.slice(-2)}/${fileId}.${part}`;

/** Where sealed files lie: a folder, or a store that speaks S3. It never sees what is in them. */
export abstract class FileStore {
  abstract put(place: FilePlace, sealed: Buffer): Promise<void>;
  /** `null` when there is no such file. */
  abstract find(place: FilePlace): Promise<Buffer | null>;
  /** What is not there is gone already. */
  abstract remove(place: FilePlace): Promise<void>;
}
