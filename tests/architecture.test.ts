import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom: the table of ARCHITECTURE.md. `types` may be imported as types only, and leave no trace in a bundle.
 * A room is a folder of `lib`, one of its own files, or a folder beside it.
 */
const MAY_IMPORT: Readonly<Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>> =
  {
    model: { values: [] },
    text: { values: ['model'] },
    detect: { values: ['model', 'text'] },
    relate: { values: ['model', 'text'] },
    anchor: { values: ['model', 'text'] },
    page: { values: ['model', 'text'], types: ['protocol'] },
    data: { values: ['model', 'text', 'virtual:roster', 'virtual:past'] },
    store: { values: ['model', 'problem', 'dexie'] },
    messaging: { values: [] },
    problem: { values: [] },
    protocol: { values: [], types: ['model'] },
    browser: { values: ['webextension-polyfill'] },
    words: { values: ['model', 'public'] },
    settings: { values: ['model'] },
    view: {
      values: [
        'access',
        'anchor',
        'browser',
        'components',
        'data',
        'messaging',
        'model',
        'preact',
        'problem',
        'protocol',
        'relate',
        'settings',
        'store',
        'text',
        'words',
      ],
    },
    access: { values: ['data', 'model', 'page'], types: ['protocol'] },
    components: { values: ['model', 'preact', 'words'], types: ['protocol', 'problem', 'view'] },
  };

/** The core: text in, values out. It reads no clock, no randomness and nothing of a browser. */
const CORE = ['model', 'text', 'detect', 'relate', 'anchor'];
const SHIPPED = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').toSorted();
const EVERY_FILE = [...SHIPPED, ...globSync('{scripts,tests}/**/*.{ts,tsx,mjs}').toSorted()];

interface Import {
  readonly room: string;
  readonly typeOnly: boolean;
}

/** A file without its comments, printed from its syntax: no pattern of the text is mistaken for a comment. */
function code(file: string): string {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, scriptKind(file));
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

function scriptKind(file: string): ts.ScriptKind {
  return file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

/** `lib/text/fold.ts` is in room `text`, `lib/words.ts` in `words`, `components/Band.tsx` in `components`. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second.replace(/\.tsx?$/, '') : top;
}

function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, scriptKind(file));
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({ room: target(file, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `import type { … }`, or every name of the list marked `type`. */
function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  const named = importClause.namedBindings;
  const everyName = named && ts.isNamedImports(named) && named.elements.every((name) => name.isTypeOnly);
  return importClause.isTypeOnly || (!importClause.name && everyName === true);
}

function target(file: string, path: string): string {
  if (path.startsWith('.')) return roomOf(relative('.', join(dirname(file), path)));
  return path.split('/')[0] ?? path;
}

describe('rooms', () => {
  const inRooms = SHIPPED.filter((file) => roomOf(file) !== 'entrypoints');

  it('are all known', () => {
    expect([...new Set(inRooms.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only what the table allows', (room) => {
    const { values, types = [] } = MAY_IMPORT[room] ?? { values: [] };
    const broken = inRooms
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => importsOf(file).map((each) => ({ file, ...each })))
      .filter((each) => each.room !== room && !values.includes(each.room))
      .filter((each) => !(each.typeOnly && types.includes(each.room)))
      .map((each) => `${each.file} imports ${each.room}`);
    expect(broken).toEqual([]);
  });

  it('content scripts keep away from the store: their IndexedDB is the page’s', () => {
    const content = SHIPPED.filter((file) => /^entrypoints\/(?:reader\.ts|content|card)/.test(file));
    expect(content.filter((file) => importsOf(file).some(({ room }) => room === 'store' || room === 'dexie'))).toEqual(
      [],
    );
  });

  it('only lib/store imports Dexie, only lib/browser.ts the polyfill', () => {
    const importers = (name: string) => SHIPPED.filter((file) => importsOf(file).some(({ room }) => room === name));
    expect(importers('dexie').filter((file) => !file.startsWith('lib/store/'))).toEqual([]);
    expect(importers('webextension-polyfill').filter((file) => file !== 'lib/browser.ts')).toEqual([]);
  });
});

describe('the core', () => {
  const core = SHIPPED.filter((file) => CORE.includes(roomOf(file)));

  it.each([
    ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\b/],
    ['randomness', /\bMath\.random\b|\bcrypto\b/],
    ['storage', /\b(?:indexedDB|localStorage|sessionStorage)\b/],
  ])('never reads %s', (_, pattern) => {
    expect(core.filter((file) => pattern.test(code(file)))).toEqual([]);
  });
});

describe('what ships', () => {
  it.each([
    [
      'talks to the network',
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bnew EventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bimportScripts\b/,
    ],
    [
      'makes markup or code from strings',
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|\beval\s*\(|\bnew Function\b|document\.write/,
    ],
    ['speaks to the page’s own scripts', /\bwindow\.postMessage\b|\bnew CustomEvent\b|world:\s*['"]MAIN['"]/],
  ])('never %s', (_, pattern) => {
    expect(SHIPPED.filter((file) => pattern.test(code(file)))).toEqual([]);
  });
});

describe('files', () => {
  it('hold one idea: at most 300 lines', () => {
    const long = EVERY_FILE.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('leave nothing for later, and no test out', () => {
    const leftover = /\b(?:TODO|FIXME|XXX|HACK)\b|\b(?:it|describe|test)\.(?:only|skip|skipIf|todo|fails)\b|@ts-ignore/;
    expect(
      EVERY_FILE.filter((file) => file !== 'tests/architecture.test.ts' && leftover.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });
});
