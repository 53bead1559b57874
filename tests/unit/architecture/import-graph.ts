// Who imports whom, read by a parser from the sources themselves: imports, re-exports, dynamic imports and `import('…')`
// types alike. A type import is an arrow like any other: it is read, moved and broken in the same way.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One import: files by their path from the top of the project, packages by their name. */
export type Arrow = { readonly from: string; readonly to: string; readonly isType: boolean };

export type Graph = {
  readonly files: readonly string[];
  /** Between files of the project. */
  readonly arrows: readonly Arrow[];
  /** From a file to a package. */
  readonly packages: readonly Arrow[];
};

/** Every source by its path, with its text. */
export type Sources = ReadonlyMap<string, string>;

const FOLDERS = ['lib', 'components', 'entrypoints'];
const IS_SOURCE = /\.tsx?$/;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesUnder(root, path) : path;
  });
}

/** The shipped sources of the project at `root`. */
export function readSources(root: string): Sources {
  const paths = FOLDERS.flatMap((folder) => filesUnder(root, folder)).filter((path) => IS_SOURCE.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

type Import = { readonly specifier: string; readonly isType: boolean };

/** True for `import type …`, and for braces in which every name is a type. */
const isTypeOnly = (kind: string, names: readonly { readonly isType: boolean }[]): boolean =>
  kind === 'type' || (names.length > 0 && names.every(({ isType }) => isType));

/** What one file imports, in any of the ways that the language has. */
export function importsOf(path: string, text: string): Import[] {
  const { program, errors, module } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: Import[] = [];
  for (const { moduleRequest, entries } of module.staticImports)
    found.push({ specifier: moduleRequest.value, isType: isTypeOnly('value', entries) });
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) found.push({ specifier: moduleRequest.value, isType });
  const add = (source: unknown, isType: boolean) => {
    const { value }: { value?: unknown } = Object(source);
    if (typeof value === 'string') found.push({ specifier: value, isType });
  };
  new Visitor({
    ImportExpression: ({ source }) => add(source, false),
    TSImportType: ({ source }) => add(source, true),
  }).visit(program);
  return found;
}

/** Sources are read once, however many graphs are drawn of them. */
const known = new Map<string, Import[]>();

const knownImportsOf = (path: string, text: string): Import[] => {
  const key = `${path}\n${text}`;
  const found = known.get(key) ?? importsOf(path, text);
  known.set(key, found);
  return found;
};

/** Draws the arrows between these sources. */
export function graphOf(sources: Sources): Graph {
  const arrows: Arrow[] = [];
  const packages: Arrow[] = [];
  for (const [from, text] of sources)
    for (const { specifier, isType } of knownImportsOf(from, text)) {
      if (!specifier.startsWith('.')) {
        packages.push({ from, to: specifier, isType });
        continue;
      }
      const path = posix.join(dirname(from), specifier);
      const to = ENDINGS.map((ending) => `${path}${ending}`).find((each) => sources.has(each));
      // Data and styles are no sources: they import nothing, and layers tell where they may lie.
      arrows.push({ from, to: to ?? path, isType });
    }
  return { files: [...sources.keys()], arrows, packages };
}

type Step = Pick<Arrow, 'from' | 'to'>;

/** What each name reaches, by however many steps. */
function reachOf(names: readonly string[], arrows: readonly Step[]): Map<string, Set<string>> {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const reached = (name: string): Set<string> => {
    const found = new Set<string>();
    const waiting = [name];
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop())
      for (const { to } of next.get(each) ?? [])
        if (!found.has(to)) {
          found.add(to);
          waiting.push(to);
        }
    return found;
  };
  return new Map(names.map((name) => [name, reached(name)]));
}

/** The files that these run, themselves included; what is only a type runs nowhere. */
export function reachedFrom(roots: readonly string[], { files, arrows }: Graph): ReadonlySet<string> {
  const reach = reachOf(
    files,
    arrows.filter(({ isType }) => !isType),
  );
  return new Set(roots.flatMap((root) => [root, ...(reach.get(root) ?? [])]));
}

/** Groups of names that reach each other. */
export function circles(names: readonly string[], arrows: readonly Step[]): string[][] {
  const reach = reachOf(
    names,
    arrows.filter(({ from, to }) => from !== to),
  );
  const groups = names
    .filter((name) => reach.get(name)?.has(name))
    .map((name) => names.filter((other) => reach.get(name)?.has(other) && reach.get(other)?.has(name)));
  const distinct = new Map(groups.map((group) => [group.toSorted().join(), group.toSorted()]));
  return [...distinct.values()];
}

/** How many floors the names stand on: the longest way down; a circle counts as one floor. */
export function floors(names: readonly string[], arrows: readonly Step[]): number {
  const reach = reachOf(names, arrows);
  const isBelow = (lower: string, upper: string) =>
    reach.get(upper)?.has(lower) && !reach.get(lower)?.has(upper);
  const heights = new Map<string, number>();
  // Whoever reaches less stands lower.
  const size = (name: string) => reach.get(name)?.size ?? 0;
  for (const name of names.toSorted((a, b) => size(a) - size(b))) {
    const below = [...heights].filter(([lower]) => isBelow(lower, name)).map(([, height]) => height);
    heights.set(name, 1 + Math.max(0, ...below));
  }
  return Math.max(0, ...heights.values());
}
