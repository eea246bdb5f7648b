/** The token in what a person pasted: the whole link, the end of it, or a message around it. */
export const tokenIn = (pasted: string): string | null =>
  /\/join\/([\w-]{16,100})/.exec(pasted)?.[1] ?? /^[\w-]{16,100}$/.exec(pasted.trim())?.[0] ?? null;
