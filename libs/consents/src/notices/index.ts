import type { Notice } from '../rules/notices.js';
import { ar } from './ar.js';
import { da } from './da.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import { pl } from './pl.js';
import { prs } from './prs.js';
import { so } from './so.js';
import { ti } from './ti.js';
import { uk } from './uk.js';

/** Every notice there has been, kept: what somebody was told stands in their consent by language and version. */
export const notices: readonly Notice[] = [nb, nn, da, en, ar, so, ti, uk, prs, pl];
