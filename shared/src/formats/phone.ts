const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^\+996(\d{3})(\d{3})(\d{3})$/, '+996 $1 $2 $3'],
  [/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2 $3 $4'],
  [/^\+998(\d{2})(\d{3})(\d{2})(\d{2})$/, '+998 $1 $2 $3 $4'],
];

/** `+996 555 123 456`; the number comes as it is stored (E.164), another country's stays as it is. */
export const phone = (e164: string): string => {
  const shape = SHAPES.find(([pattern]) => pattern.test(e164));
  return shape ? e164.replace(shape[0], shape[1]).replaceAll(' ', '\u00a0') : e164;
};
