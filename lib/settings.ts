/** The reader's stored choices: one small object in extension storage, read tolerantly, never thrown away. */

/** Where stored choices live: `browser.storage.local` or a stand-in. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const MARK_CHOICES = ['first', 'all', 'none'] as const;
const MEMORY_CHOICES = ['nothing', 'clips', 'sites'] as const;
const LANGUAGE_CHOICES = ['browser', 'en', 'de'] as const;

export interface Settings {
  /** Whether the small handle shows beside a selection in a page. */
  readonly handle: boolean;
  /** `first`: the first mention of each official in view; `all`: every mention; `none`: only the reader's own clips. */
  readonly marks: (typeof MARK_CHOICES)[number];
  /** What is remembered of articles read: nothing, of pages the reader clips, or of the news sites chosen. */
  readonly memory: (typeof MEMORY_CHOICES)[number];
  /** Whether machine-coded events, where there are any, show beside a page. */
  readonly machine: boolean;
  /** Language of our own words; `browser` follows the browser. */
  readonly language: (typeof LANGUAGE_CHOICES)[number];
}

/** What holds until the reader chooses: quiet marks, nothing remembered unasked. */
export const DEFAULT_SETTINGS: Settings = {
  handle: true,
  marks: 'first',
  memory: 'clips',
  machine: false,
  language: 'browser',
};

/** The storage key; content scripts and background watch it for changes. */
export const SETTINGS_KEY = 'settings';
/** The storage key that changes whenever the reader corrected the roster: pages that are open read themselves again. */
export const ROSTER_KEY = 'roster-changed';

/** Tells every open page that the roster was corrected at this moment (milliseconds). */
export async function announceRoster(area: SettingsArea, at: number): Promise<void> {
  await area.set({ [ROSTER_KEY]: at });
}

/** Version of the stored shape. */
export const SETTINGS_VERSION = 1;

/** Reads what was stored, whatever its age: unknown fields are ignored, missing or broken ones take their default. */
export function readSettings(stored: unknown): Settings {
  const raw: Record<string, unknown> = isRecord(stored) ? stored : {};
  return {
    handle: typeof raw['handle'] === 'boolean' ? raw['handle'] : DEFAULT_SETTINGS.handle,
    marks: oneOf(MARK_CHOICES, raw['marks'], DEFAULT_SETTINGS.marks),
    machine: typeof raw['machine'] === 'boolean' ? raw['machine'] : DEFAULT_SETTINGS.machine,
    memory: oneOf(MEMORY_CHOICES, raw['memory'], DEFAULT_SETTINGS.memory),
    language: oneOf(LANGUAGE_CHOICES, raw['language'], DEFAULT_SETTINGS.language),
  };
}

/** The choices as stored now. */
export async function loadSettings(area: SettingsArea): Promise<Settings> {
  return readSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Stores a change and returns the whole; fields of a newer version that we do not know are kept as they are. */
export async function changeSettings(area: SettingsArea, change: Partial<Settings>): Promise<Settings> {
  const stored = (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
  const raw = isRecord(stored) ? stored : {};
  const version = typeof raw['version'] === 'number' ? Math.max(raw['version'], SETTINGS_VERSION) : SETTINGS_VERSION;
  const next = { ...raw, ...readSettings(stored), ...change, version };
  await area.set({ [SETTINGS_KEY]: next });
  return readSettings(next);
}

function oneOf<T extends string>(choices: readonly T[], value: unknown, otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
