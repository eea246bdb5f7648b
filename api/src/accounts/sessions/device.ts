export const BROWSERS = ['chrome', 'edge', 'firefox', 'opera', 'safari', 'samsung', 'yandex', 'other'] as const;
export type Browser = (typeof BROWSERS)[number];

export const SYSTEMS = ['android', 'ios', 'linux', 'macos', 'windows', 'other'] as const;
export type System = (typeof SYSTEMS)[number];

/** Enough for a person to know their own device by; the rest of what a browser says of itself is not kept. */
export interface Device {
  browser: Browser;
  system: System;
}

/** Nearly every browser also calls itself Chrome or Safari: those come last. */
const BROWSER_MARKS: [RegExp, Browser][] = [
  [/YaBrowser\//, 'yandex'],
  [/SamsungBrowser\//, 'samsung'],
  [/OPR\/|Opera/, 'opera'],
  [/Edg(?:A|iOS)?\//, 'edge'],
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Chrome\/|CriOS\//, 'chrome'],
  [/Safari\//, 'safari'],
];

/** Android also calls itself Linux, an iPhone says "like Mac OS X". */
const SYSTEM_MARKS: [RegExp, System][] = [
  [/Android/, 'android'],
  [/iPhone|iPad|iPod/, 'ios'],
  [/Windows/, 'windows'],
  [/Mac OS X|Macintosh/, 'macos'],
  [/Linux|CrOS/, 'linux'],
];

export function deviceOf(userAgent: string | undefined): Device {
  const said = (userAgent ?? '').slice(0, 1_000);
  const found = <T>(marks: [RegExp, T][]): T | undefined => marks.find(([mark]) => mark.test(said))?.[1];
  return { browser: found(BROWSER_MARKS) ?? 'other', system: found(SYSTEM_MARKS) ?? 'other' };
}
