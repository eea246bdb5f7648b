import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

export interface Browser {
  executablePath: string;
  /** What a browser from the registry brings along: libraries and letters that the machine may not have. */
  env: Record<string, string>;
}

/** Nothing that calls home; as root, and in most containers, Chromium's own sandbox does not work. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser named in CHROMIUM_PATH, else `chromium` of the machine, else the one that came with the packages. */
export async function findBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? onPath('chromium');
  return executablePath ? { executablePath, env: {} } : unpackedBrowser();
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Unpacked once per version, beside its place and moved there when complete. */
async function unpackedBrowser(): Promise<Browser> {
  const cache = path.join(import.meta.dirname, '..', 'node_modules', '.cache');
  const folder = path.join(cache, `chromium-${await packagedVersion()}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${String(process.pid)}`;
    await mkdir(unfinished, { recursive: true });
    await unpackInto(unfinished);
    await writeFile(path.join(unfinished, 'fonts', 'fonts.conf'), fontsIn(path.join(folder, 'fonts')));
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true })); // another run was faster
  }
  const env: Record<string, string> = { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') };
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = path.join(folder, 'fonts');
  return { executablePath: path.join(folder, 'chromium'), env };
}

/** The package's own list of places does not name the one it was unpacked to. */
const fontsIn = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;

async function packagedVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = JSON.parse(await readFile(path.join(path.dirname(entry), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** The package unpacks into the temporary folder, and the missing libraries only where it believes to be in a cloud. */
async function unpackInto(folder: string): Promise<void> {
  const program = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
}
