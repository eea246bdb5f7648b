import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const GENERATED = /^pnpm-lock\.yaml$/;
const BINARY = /\.(?:png|jpe?g|webp|ico|pdf|docx|xlsx|ttf|woff2?|br|gz)$/;

/** A stranger has only this repository: it names no machine, no registry and no paper that lies elsewhere. */
const FORBIDDEN = [
  [/\bregistry\.[a-z][\w-]*\.[a-z]{2,}/i, 'names a registry host'],
  [/\bnpmjs\.(?:org|com)\b/i, 'names a registry host'],
  [/(?<![\w.~$}/-])\/(?:work|root|Users)\/[\w.-]/, 'names a path of one machine'],
  [/(?<![\w.~$}/-])\/home\/(?!node\b|boordosh\b)[a-z][\w.-]*\//, 'names a path of one machine'],
  [/\b[A-Z]:\\{1,2}Users\\/, 'names a path of one machine'],
  [/\.\.\/shared\/(?:brief|design|reference|notes|seeds|bench|hooks)\b/, 'points outside the repository'],
  [/\bissues? (?:no\. ?|#)?\d+\b/i, 'speaks of an issue; say what is meant'],
  [/\b(?:architecture|decisions|exemplar|safety|experience|inventory)\.md\b/, 'names a file that is not here'],
];

export function findingsIn(file, text) {
  return text
    .split('\n')
    .flatMap((line, at) =>
      FORBIDDEN.filter(([pattern]) => pattern.test(line)).map(
        ([, reason]) => `${file}:${at + 1} ${reason}: ${line.trim().slice(0, 120)}`,
      ),
    );
}

export async function check(root) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = listed.split('\0').filter((file) => file && !GENERATED.test(file) && !BINARY.test(file));
  const findings = await Promise.all(
    files.map(async (file) => findingsIn(file, await readFile(path.join(root, file), 'utf8').catch(() => ''))),
  );
  return findings.flat();
}
