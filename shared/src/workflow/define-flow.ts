type Row<State extends string> = { readonly [verb: string]: State };
type Table<State extends string> = { readonly [S in State]?: Row<State> };
type VerbsIn<T> = { [S in keyof T]: Extract<keyof T[S], string> }[keyof T];

/** Which verb leads where from each state. The first state is where it starts; a state without a row is final. */
export interface Flow<State extends string, Verb extends string> {
  readonly states: readonly State[];
  readonly table: { readonly [S in State]?: { readonly [V in Verb]?: State } };
}

export type StateOf<F> = F extends Flow<infer State, string> ? State : never;
export type VerbOf<F> = F extends Flow<string, infer Verb> ? Verb : never;

/** Reads as a table; refuses one that leaves or reaches a state it does not name. */
export const defineFlow =
  <State extends string>(states: readonly State[]) =>
  <const T extends Table<State>>(table: T): Flow<State, VerbsIn<T>> => {
    const known = new Set<string>(states);
    for (const [state, row] of Object.entries<Row<State>>(table as Record<string, Row<State>>)) {
      if (!known.has(state)) throw new Error(`A flow leaves "${state}", which is not one of its states`);
      for (const [verb, target] of Object.entries(row)) {
        if (!known.has(target)) throw new Error(`"${verb}" leads from "${state}" to "${target}", which is no state`);
      }
    }
    return { states, table } as Flow<State, VerbsIn<T>>;
  };

/** Where the verb leads from this state; undefined when the state does not allow it. */
export const next = <State extends string, Verb extends string>(
  flow: Flow<State, Verb>,
  state: State,
  verb: NoInfer<Verb>,
): State | undefined => {
  const row = rowOf(flow, state);
  return Object.hasOwn(row, verb) ? row[verb] : undefined;
};

/** What can happen next, in the order of the table; empty for a final state. */
export const verbsFrom = <State extends string, Verb extends string>(
  flow: Flow<State, Verb>,
  state: NoInfer<State>,
): Verb[] => Object.keys(rowOf(flow, state)) as Verb[];

export const allows = <State extends string, Verb extends string>(
  flow: Flow<State, Verb>,
  state: NoInfer<State>,
  verb: NoInfer<Verb>,
): boolean => next(flow, state, verb) !== undefined;

export const isFinal = <State extends string, Verb extends string>(
  flow: Flow<State, Verb>,
  state: NoInfer<State>,
): boolean => verbsFrom(flow, state).length === 0;

const rowOf = <State extends string, Verb extends string>(
  flow: Flow<State, Verb>,
  state: State,
): { readonly [V in Verb]?: State } => flow.table[state] ?? {};
