/** The house from the ground up. A module imports only from rows before its own, and never from a neighbour in its row. */
export const LAYERS = [
  ['platform'],
  ['audit'],
  ['accounts'],
  ['clusters', 'reference'],
  ['schools'],
  ['self-assessments', 'code-of-conduct', 'indicators', 'date-polls'],
  ['partnerships'],
  ['events'],
  ['resources', 'surveys'],
  ['evaluations', 'communities'],
  ['partner-search', 'messages'],
  ['home', 'monitoring', 'indicator-timelines', 'public-pages', 'personal-data'],
  ['notifications'],
];

/** The folders of `shared/src`, in the same way. */
export const SHARED_LAYERS = [['vocabulary'], ['workflow', 'calculations'], ['formats'], ['catalogue'], ['contract']];

const oneOf = (names) => `(?:${names.join('|')})`;

/** For each row with something above it: what its modules must not reach up to. */
export function upwardRules(root, layers, name) {
  return layers.slice(0, -1).map((row, at) => ({
    name: `${name}-upward`,
    comment: `Imports go downward only: ${row.join(', ')} may not know what stands above.`,
    severity: 'error',
    from: { path: `^${root}/${oneOf(row)}/`, pathNot: SPEC },
    to: { path: `^${root}/${oneOf(layers.slice(at + 1).flat())}/` },
  }));
}

/** For each row with more than one module: they do not know one another. */
export function sidewaysRules(root, layers, name) {
  return layers
    .filter((row) => row.length > 1)
    .map((row) => ({
      name: `${name}-sideways`,
      comment: `Modules of one row do not import one another: ${row.join(', ')}.`,
      severity: 'error',
      from: { path: `^${root}/(${row.join('|')})/` },
      to: { path: `^${root}/${oneOf(row)}/`, pathNot: `^${root}/$1/` },
    }));
}

/** A folder that no row names has no place in the order, so no rule would hold it. */
export function unknownModuleRule(root, layers, name, except = []) {
  return {
    name: `${name}-unknown-module`,
    comment: 'Give the module its row in tools/check/layers.mjs.',
    severity: 'error',
    from: { path: `^${root}/[^/]+/`, pathNot: [`^${root}/${oneOf(layers.flat())}/`, ...except] },
    to: {},
  };
}

export const SPEC = '\\.(?:spec|int-spec)\\.ts$';
