export declare function findBrowser(name: 'chromium' | 'firefox'): string | null;
export declare function installBrowsers(names: readonly string[]): Readonly<Record<string, string>>;
