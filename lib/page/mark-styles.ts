/** The style sheet of the marks: what `::highlight` can paint, told apart by shape and not by colour alone. */
import type { MarkStyle } from './marks.ts';

/** Whether the text of the article is dark on light or light on dark. */
export type Tone = 'light' | 'dark';
/** A name for each style, random for each document: a page can read the registry, and learns nothing from it. */
export type MarkNames = Readonly<Record<MarkStyle, string>>;

/** Every style in the order in which they are painted over each other: the last lies on top. */
export const MARK_STYLES: readonly MarkStyle[] = [
  ...(['clip-yellow', 'clip-green', 'clip-blue', 'clip-pink', 'clip-purple'] as const),
  ...(['figure', 'face', 'doubt', 'known', 'pointed'] as const),
];

interface Palette {
  readonly accent: string;
  readonly face: string;
  readonly doubt: string;
  readonly figure: string;
  readonly clips: Readonly<Record<'yellow' | 'green' | 'blue' | 'pink' | 'purple', string>>;
}

/** Red, green, blue of the tokens in `components/shared/theme.css`, for a light and a dark ground. */
const PALETTES: Readonly<Record<Tone, Palette>> = {
  light: {
    accent: '15 92 110',
    face: '106 76 147',
    doubt: '138 90 0',
    figure: '190 140 60',
    clips: { yellow: '240 190 20', green: '60 170 90', blue: '50 140 210', pink: '225 90 125', purple: '140 95 195' },
  },
  dark: {
    accent: '108 196 212',
    face: '191 166 224',
    doubt: '230 180 80',
    figure: '217 190 155',
    clips: {
      yellow: '245 200 60',
      green: '110 205 135',
      blue: '100 175 235',
      pink: '240 125 160',
      purple: '175 135 230',
    },
  },
};

/** Rules for one document. Names are checked: they come from a content script, which a broken page may imitate. */
export function markStyles(names: MarkNames, tone: Tone): string {
  const p = PALETTES[tone];
  const rule = (style: MarkStyle, body: string) => `::highlight(${checked(names[style])}) { ${body} }`;
  const clips = Object.entries(p.clips) as [keyof Palette['clips'], string][];
  return [
    ...clips.map(([colour, rgb]) => rule(`clip-${colour}`, `background-color: rgb(${rgb} / 35%);`)),
    rule('figure', `background-color: rgb(${p.figure} / 20%);`),
    rule('known', `text-decoration: underline solid rgb(${p.accent}) 2px;`),
    rule('face', `text-decoration: underline dotted rgb(${p.face}) 2px;`),
    rule('doubt', `text-decoration: underline wavy rgb(${p.doubt}) 1px;`),
    rule('pointed', `background-color: rgb(${p.accent} / 20%);`),
    '@media (forced-colors: active) {',
    ...clips.map(([colour]) => rule(`clip-${colour}`, 'background-color: Mark; color: MarkText;')),
    rule('figure', 'text-decoration: underline dashed CanvasText 1px;'),
    rule('pointed', 'background-color: Highlight; color: HighlightText;'),
    '}',
  ].join('\n');
}

/** Whether these are names this product could have made. */
export function areMarkNames(names: unknown): names is MarkNames {
  if (typeof names !== 'object' || names === null) return false;
  return MARK_STYLES.every((style) => NAME.test(String((names as Record<string, unknown>)[style])));
}

const NAME = /^[a-z]{12}$/;

function checked(name: string): string {
  if (!NAME.test(name)) throw new TypeError('not a mark name');
  return name;
}

/** Random names; `random` gives that many bytes. */
export function newMarkNames(random: (bytes: number) => Uint8Array): MarkNames {
  const name = () => [...random(12)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return Object.fromEntries(MARK_STYLES.map((style) => [style, name()])) as unknown as MarkNames;
}

/** The tone of a text by its colour: light letters stand on dark ground. Unreadable colours count as a light page. */
export function toneOf(colour: string): Tone {
  const [red = 0, green = 0, blue = 0] = (/^rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140 ? 'dark' : 'light';
}
