export interface DifferencePart {
  kind: 'same' | 'added' | 'removed';
  text: string;
  /** The space after it, which is neither added nor taken out. */
  gap: string;
}

/** Each word with the space after it, so that words changed in a row stay one part. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

const alike = (one = '', other = ''): boolean => one.trimEnd() === other.trimEnd();

/** What was taken out and what was put in, word by word (longest common subsequence). */
export const wordDifference = (before: string, after: string): DifferencePart[] => {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  const lengths = commonLengths(old, fresh);
  const parts: DifferencePart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const kind = kindAt(old, fresh, lengths, i, j);
    add(parts, kind, (kind === 'removed' ? old[i] : fresh[j]) ?? '');
    if (kind !== 'added') i += 1;
    if (kind !== 'removed') j += 1;
  }
  return parts;
};

const kindAt = (old: string[], fresh: string[], lengths: number[][], i: number, j: number): DifferencePart['kind'] => {
  if (i >= old.length) return 'added';
  if (j >= fresh.length) return 'removed';
  if (alike(old[i], fresh[j])) return 'same';
  return at(lengths, i + 1, j) >= at(lengths, i, j + 1) ? 'removed' : 'added';
};

const at = (table: number[][], i: number, j: number): number => table[i]?.[j] ?? 0;

/** `result[i][j]`: how many words the rests from i and j have in common. */
const commonLengths = (old: string[], fresh: string[]): number[][] => {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row)
        row[j] = alike(old[i], fresh[j])
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
};

const add = (parts: DifferencePart[], kind: DifferencePart['kind'], word: string): void => {
  const text = word.trimEnd();
  const gap = word.slice(text.length);
  const last = parts.at(-1);
  if (last?.kind === kind) {
    last.text += last.gap + text;
    last.gap = gap;
  } else {
    parts.push({ kind, text, gap });
  }
};
