import { defineErrors } from '#platform/errors';

export const documentErrors = defineErrors({
  /** Whoever writes may not choose this lane. */
  'paper-lane-not-open': 409,
  /** It would reach further than those it is about, and whoever else answers for one of them has not said yes. */
  'paper-others-decide': 409,
  /** The lane for named persons names nobody. */
  'paper-nobody-named': 409,
  /** Whoever writes does not answer for, live with, or work with consent for somebody it is about. */
  'paper-not-about': 409,
  /** Somebody else may have seen it: it can be taken away, not deleted. */
  'paper-shared': 409,
  /** Nobody else has ever been able to see it: it can be deleted, and there is nothing to take away. */
  'paper-never-shared': 409,
  /** Its author has taken it away. */
  'paper-taken-away': 409,
  /** By its content it is none of the types the product takes. */
  'file-not-taken': 415,
  /** It is two things at once, runs something, or carries another file. */
  'file-not-safe': 422,
  /** It is empty, or a picture that cannot be drawn. */
  'file-unreadable': 422,
  /** A picture with more points than can be drawn here. */
  'file-too-many-points': 422,
  /** The scanner found something in it. */
  'file-infected': 422,
  /** The scanner or the place where files lie cannot be reached; nothing was kept. */
  'file-not-kept': 503,
  /** The place where files lie does not give it out now. */
  'file-out-of-reach': 503,
  /** So many files are on their way, of this person or of all, that one more waits. */
  'file-others-first': 503,
});
