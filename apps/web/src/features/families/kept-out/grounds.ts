import type { components } from '../../../api/schema.js';

export type KeptOutList = components['schemas']['KeptOutListView'];
export type Kept = KeptOutList['items'][number];
export type Ground = components['schemas']['KeepOutDto']['ground'];

export const relations = ['relative', 'former-partner', 'close-friend', 'colleague'] as const;
export const grounds = [...relations, 'lock-out'] as const satisfies readonly Ground[];
