/** What a browser brings and Node lacks, as far as these tests need it. */
export const installDevice = (): void => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
      Object.defineProperty(storage, key, { value, enumerable: true, configurable: true });
    },
    removeItem: (key: string) => {
      kept.delete(key);
      Reflect.deleteProperty(storage, key);
    },
  };
  Object.defineProperties(globalThis, {
    localStorage: { value: storage, configurable: true },
    document: { value: { documentElement: { lang: '' }, createElement: () => ({}) }, configurable: true },
    navigator: { value: { onLine: true }, configurable: true },
  });
  for (const name of ['getItem', 'setItem', 'removeItem']) {
    Object.defineProperty(storage, name, { enumerable: false });
  }
};
