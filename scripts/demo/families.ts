import { berg } from './families/berg.js';
import { dahl } from './families/dahl.js';
import { haddad } from './families/haddad.js';
import { hovland } from './families/hovland.js';
import { jensen } from './families/jensen.js';
import { johansen } from './families/johansen.js';
import { kjaer } from './families/kjaer.js';
import { lund } from './families/lund.js';
import { nilsen } from './families/nilsen.js';
import { nygaard } from './families/nygaard.js';
import { solvang } from './families/solvang.js';
import { tekle } from './families/tekle.js';
import type { DemoFamily } from './world.js';

/** Twelve families in two countries: every class, age band and route has one. */
export const families: readonly DemoFamily[] = [
  solvang,
  haddad,
  berg,
  dahl,
  nilsen,
  lund,
  johansen,
  tekle,
  hovland,
  kjaer,
  jensen,
  nygaard,
];
