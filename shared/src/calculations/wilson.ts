const Z95 = 1.959963984540054;

/** Share with its 95 % interval, which stays within 0 and 1 for small groups too. */
export const wilson = (
  count: number,
  n: number,
): { readonly share: number; readonly interval: readonly [number, number] } => {
  const share = count / n;
  const z2 = Z95 ** 2;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const reach = (Z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { share, interval: [Math.max(0, middle - reach), Math.min(1, middle + reach)] };
};
