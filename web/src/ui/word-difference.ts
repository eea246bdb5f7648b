export interface DifferencePart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** What was taken out and what was put in, word by word (longest common subsequence). */
export const wordDifference = (before: string, after: string): DifferencePart[] => {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  const lengths = commonLengths(old, fresh);
  const parts: DifferencePart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      add(parts, 'same', old[i] ?? '');
      i += 1;
      j += 1;
    } else if (j >= fresh.length || (i < old.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      add(parts, 'removed', old[i] ?? '');
      i += 1;
    } else {
      add(parts, 'added', fresh[j] ?? '');
      j += 1;
    }
  }
  return parts;
};

const at = (table: number[][], i: number, j: number): number => table[i]?.[j] ?? 0;

/** `result[i][j]`: how many words the rests from i and j have in common. */
const commonLengths = (old: string[], fresh: string[]): number[][] => {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row)
        row[j] = old[i] === fresh[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
};

const add = (parts: DifferencePart[], kind: DifferencePart['kind'], text: string): void => {
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
};
