import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { scriptArguments } from './arguments.ts';

// node scripts/imports.ts [--check]: sees that each file of src imports other folders by their index.ts, and that each index.ts names
// exactly what is used from outside (docs/architecture.md). An import of any file is turned into one of the right index.

interface Name {
  readonly name: string;
  readonly as: string;
  readonly isType: boolean;
}

interface Statement {
  readonly keyword: string;
  /** File that it names. */
  readonly target: string;
  readonly names: readonly Name[];
}

/** A name in an index, and the file that declares it. */
interface Exported {
  readonly file: string;
  readonly isType: boolean;
}

const STATEMENT = /^(import|export)( type)? \{([^}]*)\} from '(\.[^']+)';\n/gm;
const DECLARATION = /^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm;
const LOCAL_LIST = /^export(?: type)? \{([^}]*)\};/gm;

const check = scriptArguments('node scripts/imports.ts [--check]', { flags: ['check'] }).flags.has('check');
const sources = new Map(globSync('src/**/*.ts').map((path) => [path, readFileSync(path, 'utf8')]));
const outside = globSync(['{test,demo,bench,scripts}/**/*.ts'], {
  exclude: (path) => path.includes('node_modules'),
});
const isIndex = (path: string) => basename(path) === 'index.ts';

function namesOf(list: string, allTypes = false): Name[] {
  const words = list.split(',').map((word) => word.trim());
  return words.filter(Boolean).map((word) => {
    const {
      type,
      name = '',
      as = name,
    } = /^(?<type>type )?(?<name>\w+)(?: as (?<as>\w+))?$/.exec(word)?.groups ?? {};
    return { name, as, isType: allTypes || type !== undefined };
  });
}

function statementsOf(path: string, text: string): Statement[] {
  return [...text.matchAll(STATEMENT)].map(([, keyword = '', type, list = '', target = '']) => ({
    keyword,
    target: normalize(join(dirname(path), target)),
    names: namesOf(list, type !== undefined),
  }));
}

/** Names that a file itself exports; those that it takes from another file and gives on among them. */
const declared = new Map(
  [...sources].map(([path, text]) => {
    const given = isIndex(path) ? [] : statementsOf(path, text).filter(({ keyword }) => keyword === 'export');
    const lists = [...text.matchAll(LOCAL_LIST)].flatMap(([, list = '']) => namesOf(list));
    const names = [...given.flatMap((one) => one.names), ...lists].map(({ as }) => as);
    return [path, new Set([...names, ...[...text.matchAll(DECLARATION)].map(([, name = '']) => name)])];
  }),
);

/** The file that declares what is imported as `name` from a file or an index. */
function fileOf(target: string, name: string, importer: string): string {
  if (!isIndex(target)) return target;
  const text = sources.get(target);
  const known =
    text === undefined
      ? undefined
      : statementsOf(target, text).find(({ names }) => names.some(({ as }) => as === name));
  const inside = (path: string) => path.startsWith(`${dirname(target)}/`) && !isIndex(path);
  if (known !== undefined && (isIndex(known.target) || declared.get(known.target)?.has(name)))
    return fileOf(known.target, name, importer);
  const found = [...declared]
    .filter(([path, names]) => inside(path) && names.has(name))
    .map(([path]) => path);
  if (found.length === 1) return found[0]!;
  throw new Error(
    `${importer} imports ${name} of ${dirname(target)}, which ${found.join(' and ') || 'no file there'} exports`,
  );
}

/** The outermost folder that holds a file and not the importer, if there is one. */
function packageOf(file: string, importer: string): string | undefined {
  const parts = dirname(file).split('/');
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/')).slice(1);
  return folders.find((folder) => !importer.startsWith(`${folder}/`));
}

const indexes = new Map<string, Map<string, Exported>>();

/** Names it in the index of a folder, and in those of the folders between that and its file. */
function use(folder: string, name: string, { file, isType }: Exported, importer: string): void {
  const names = indexes.get(folder) ?? new Map<string, Exported>();
  indexes.set(folder, names);
  const known = names.get(name);
  if (known !== undefined && known.file !== file)
    throw new Error(`${folder}: ${name} is exported by ${known.file} and by ${file}`);
  names.set(name, { file, isType: isType && (known?.isType ?? true) });
  const below = packageOf(file, `${folder}/index.ts`);
  if (below !== undefined) use(below, name, { file, isType }, importer);
}

const changed = new Map<string, string>();

const key = ({ keyword, target, names }: Statement) =>
  names.map(({ name, as, isType }) => [keyword, target, name, as, isType].join(' '));
const keysOf = (statements: readonly Statement[]) => statements.flatMap(key).toSorted().join('\n');

function textOf(path: string, { keyword, target, names }: Statement): string {
  const own = relative(dirname(path), target);
  const words = names.map(
    ({ name, as, isType }) => `${isType ? 'type ' : ''}${name}${as === name ? '' : ` as ${as}`}`,
  );
  return `${keyword} { ${words.join(', ')} } from '${own.startsWith('.') ? own : `./${own}`}';\n`;
}

for (const [path, text] of sources) {
  if (isIndex(path)) continue;
  const statements = statementsOf(path, text);
  const wanted = new Map<string, Statement>();
  for (const { keyword, target, names } of statements) {
    for (const one of names) {
      const file = fileOf(target, one.name, path);
      const folder = packageOf(file, path);
      if (folder !== undefined) use(folder, one.name, { file, isType: one.isType }, path);
      const from = folder === undefined ? file : `${folder}/index.ts`;
      const others = wanted.get(`${keyword} ${from}`)?.names ?? [];
      wanted.set(`${keyword} ${from}`, { keyword, target: from, names: [...others, one] });
    }
  }
  if (keysOf(statements) === keysOf([...wanted.values()])) continue;
  const all = [...wanted.values()].map((one) => textOf(path, one)).join('');
  let isFirst = true;
  changed.set(
    path,
    text.replace(STATEMENT, () => {
      const replaced = isFirst ? all : '';
      isFirst = false;
      return replaced;
    }),
  );
}

// What is not in src names an index where it likes.
for (const path of outside) {
  for (const { target, names } of statementsOf(path, readFileSync(path, 'utf8'))) {
    if (!target.startsWith('src/') || !isIndex(target)) continue;
    for (const { name, isType } of names)
      use(dirname(target), name, { file: fileOf(target, name, path), isType }, path);
  }
}

for (const [folder, names] of indexes) {
  const path = `${folder}/index.ts`;
  const byTarget = Map.groupBy(names, ([, { file }]) => {
    const below = packageOf(file, path);
    return below === undefined ? file : `${below}/index.ts`;
  });
  const wanted = [...byTarget]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([target, entries]) => ({
      keyword: 'export',
      target,
      names: entries.map(([name, { isType }]) => ({ name, as: name, isType })),
    }));
  const old = sources.get(path) ?? '';
  if (keysOf(statementsOf(path, old)) === keysOf(wanted)) continue;
  const [doc = `/** What the folder ${folder} is for. */`] = /^\/\*\*[\s\S]*?\*\//.exec(old) ?? [];
  changed.set(path, `${doc}\n\n${wanted.map((one) => textOf(path, one)).join('')}`);
}
const unused = [...sources.keys()].filter((path) => isIndex(path) && !indexes.has(dirname(path)));

for (const path of [...changed.keys(), ...unused]) console.log(`${check ? 'out of date: ' : ''}${path}`);
if (check) process.exit(changed.size + unused.length === 0 ? 0 : 1);
for (const path of unused) rmSync(path);
for (const [path, text] of changed) writeFileSync(path, text);
if (changed.size > 0) execFileSync('biome', ['check', '--write', ...changed.keys()], { stdio: 'inherit' });
