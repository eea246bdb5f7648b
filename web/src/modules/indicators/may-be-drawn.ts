/**
 * Figures of people who answered by their own wish are never shown without saying so: without that sentence there is
 * nothing to draw.
 */
export const mayBeDrawn = (figure: { selfSelected: boolean; sentence: string }): boolean =>
  !figure.selfSelected || figure.sentence.trim() !== '';

/** A mean over all items is allowed only where a procedure chose who answers. */
export const mayHaveIndices = (sample: { indicesAllowed: boolean } | undefined): boolean =>
  sample?.indicesAllowed === true;
