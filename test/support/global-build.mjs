import { buildIfStale } from '../../scripts/build.mjs';

/** For specs that run the built programs. */
export default buildIfStale;
