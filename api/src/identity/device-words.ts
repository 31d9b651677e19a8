// In this order: Edge, Opera and Samsung's call themselves Chrome as well, and all of them call themselves Safari, which alone says its version apart.
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(A|iOS)?\//u, 'Edge'], [/\bOPR\//u, 'Opera'], [/\bSamsungBrowser\//u, 'Samsung Internet'], [/\b(Firefox|FxiOS)\//u, 'Firefox'],
  [/(Chrome|Chromium|\bCriOS)\//u, 'Chrome'], [/\bVersion\/\S+ (?:Mobile\/\S+ )?Safari\//u, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/u, 'an iPhone'], [/\biPad\b/u, 'an iPad'], [/\bAndroid\b/u, 'Android'], [/\bWindows\b/u, 'Windows'], [/\bCrOS\b/u, 'a Chromebook'],
  [/\bMacintosh\b/u, 'a Mac'], [/\bLinux\b/u, 'Linux'],
];

/** Browser and system of a request by family, so that its owner knows it again: "Firefox on Windows". Null where neither is known. */
export function deviceWords(userAgent: string | undefined): string | null {
  const known = (families: typeof BROWSERS): string | undefined => families.find(([mark]) => mark.test(userAgent ?? ''))?.[1];
  const [browser, system] = [known(BROWSERS), known(SYSTEMS)];
  if (browser === undefined && system === undefined) return null;
  return system === undefined ? browser ?? null : `${browser ?? 'A browser'} on ${system}`;
}
