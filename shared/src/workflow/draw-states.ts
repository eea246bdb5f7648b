import { CLAIM_FLOW } from './claim.flow.js';
import { CODE_PROPOSAL_FLOW } from './code-proposal.flow.js';
import { CONSENT_FLOW } from './consent.flow.js';
import type { Flow } from './define-flow.js';
import { EVALUATION_FLOW } from './evaluation.flow.js';
import { EVENT_FLOW } from './event.flow.js';
import { PARTICIPATION_FLOW } from './participation.flow.js';
import { PARTNERSHIP_FLOW } from './partnership.flow.js';
import { SELF_ASSESSMENT_FLOW } from './self-assessment.flow.js';

export const FLOWS = {
  Partnership: PARTNERSHIP_FLOW,
  Participation: PARTICIPATION_FLOW,
  'Code of conduct: a proposed change': CODE_PROPOSAL_FLOW,
  Event: EVENT_FLOW,
  'Evaluation of an event by one school': EVALUATION_FLOW,
  Consent: CONSENT_FLOW,
  'Self-assessment': SELF_ASSESSMENT_FLOW,
  Claim: CLAIM_FLOW,
} as const;

/** The text of STATES.md: one diagram a flow. */
export const drawStates = (): string =>
  [
    '# States',
    '',
    'Drawn from the flows beside this file by `npm run generate`; do not edit. A label is the verb that leads on.',
    ...Object.entries(FLOWS).flatMap(([title, flow]) => ['', `## ${title}`, '', ...diagram(flow)]),
    '',
  ].join('\n');

const diagram = (flow: Flow<string, string>): string[] => {
  const arrows = Object.entries(flow.table).flatMap(([state, row]) =>
    Object.entries(row ?? {}).map(([verb, target]) => `  ${id(state)} --> ${id(String(target))}: ${verb}`),
  );
  const ends = flow.states.filter((state) => flow.table[state] === undefined).map((state) => `  ${id(state)} --> [*]`);
  const names = flow.states.filter((state) => id(state) !== state).map((state) => `  state "${state}" as ${id(state)}`);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...names,
    `  [*] --> ${id(flow.states[0] ?? '')}`,
    ...arrows,
    ...ends,
    '```',
  ];
};

/** Mermaid takes a hyphen in an id for the start of an arrow. */
const id = (state: string): string => state.replaceAll('-', '_');
