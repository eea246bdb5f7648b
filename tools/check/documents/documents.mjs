import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Drawn by a program, which has a check of its own. */
const GENERATED = /(?:^|\/)STATES\.md$/;
const READER_OF_SETTINGS = ['settings-reader.ts', 'environment.ts'].map((file) => `api/src/platform/config/${file}`);

const CODE = /`([^`\n]+)`/g;
const LINK = /\]\(([^)\s]+)\)/g;
const SCRIPT = /\bnpm run ([a-z:-]+)/g;
/** A row of the table of settings: `NAME` or `NAME`, `NAME` in its first cell. */
const SETTINGS_ROW = /^\| ((?:`[A-Z][A-Z_]+`(?:, )?)+) +\|/gm;

/** With a slash, or with an ending that only files of ours have; no address, package, option or command. */
const looksLikeAPath = (text) =>
  /^[\w.*{][\w.,*{}<>/-]*$/.test(text) && (/[^/]\/[\w.*{<]?/.test(text) || /\.(?:md|mjs|ts|vue|css|ya?ml)$/.test(text));

/** What a document says of paths and scripts that is not so. */
export function findingsIn(root, file, text, scripts) {
  const prose = text.replaceAll(/^```[^]*?^```/gm, '');
  const named = [...[...prose.matchAll(CODE)].map(([, code]) => code).flatMap((code) => code.split(' '))].filter(
    looksLikeAPath,
  );
  const linked = [...prose.matchAll(LINK)].map(([, target]) => target).filter((target) => !/^(?:\w+:|#)/.test(target));
  const lost = [...named, ...linked].filter((place) => !exists(root, file, place));
  const unknown = [...text.matchAll(SCRIPT)].map(([, name]) => name).filter((name) => !scripts.includes(name));
  return [
    ...lost.map((place) => `${file}: ${place} does not exist`),
    ...unknown.map((name) => `${file}: there is no npm run ${name}`),
  ];
}

/** From the document's own folder, as a link reads, or from the root, as a command does. `<noun>` stands for anything. */
function exists(root, file, place) {
  const pattern = place.replaceAll(/<[^>]+>/g, '*');
  return [path.join(root, path.dirname(file)), root].some((cwd) => globSync(pattern, { cwd }).length > 0);
}

/** Settings that are read and not told of, or told of and not read. */
export function differingSettings(readme, source) {
  const told = [...readme.matchAll(SETTINGS_ROW)].flatMap(([, cell]) => cell.match(/[A-Z_]+/g));
  const read = [...source.matchAll(/(?:this|read)\s*\.(?:\w+)\(\s*'([A-Z][A-Z_]+)'/g)].map(([, name]) => name);
  return [
    ...read.filter((name) => !told.includes(name)).map((name) => `README.md: ${name} is missing among the settings`),
    ...told.filter((name) => !read.includes(name)).map((name) => `README.md: ${name} is no setting`),
  ];
}

export async function check(root) {
  const text = (file) => readFile(path.join(root, file), 'utf8');
  const listed = execFileSync('git', ['ls-files', '-z', '--', '*.md'], { cwd: root, encoding: 'utf8' });
  const files = listed.split('\0').filter((file) => file && !GENERATED.test(file));
  const scripts = Object.keys(JSON.parse(await text('package.json')).scripts);
  const source = (await Promise.all(READER_OF_SETTINGS.map(text))).join('');
  const findings = await Promise.all(files.map(async (file) => findingsIn(root, file, await text(file), scripts)));
  return [...findings.flat(), ...new Set(differingSettings(await text('README.md'), source))];
}
