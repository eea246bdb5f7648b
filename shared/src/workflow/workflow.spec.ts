import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { allows, defineFlow, isFinal, next, verbsFrom, type Flow } from './define-flow.js';
import { drawStates, FLOWS } from './draw-states.js';
import { EVENT_FLOW } from './event.flow.js';
import { PARTNERSHIP_FLOW } from './partnership.flow.js';

describe('a flow', () => {
  it('says where a verb leads, and nothing when the state does not allow it', () => {
    expect(next(PARTNERSHIP_FLOW, 'invited', 'accept')).toBe('in-talks');
    expect(next(PARTNERSHIP_FLOW, 'ended', 'accept')).toBeUndefined();
    expect(allows(EVENT_FLOW, 'announced', 'announce')).toBe(false);
  });

  it('knows no verb that objects bring by themselves', () => {
    expect(next(PARTNERSHIP_FLOW as Flow<string, string>, 'invited', 'toString')).toBeUndefined();
    expect(verbsFrom(PARTNERSHIP_FLOW as Flow<string, string>, 'no-such-state')).toEqual([]);
  });

  it('lists the verbs of a state in the order of the table', () => {
    expect(verbsFrom(PARTNERSHIP_FLOW, 'in-talks')).toEqual(['activate', 'withdraw', 'end']);
    expect(isFinal(PARTNERSHIP_FLOW, 'declined')).toBe(true);
  });

  it('is refused when it leads to a state that it does not name', () => {
    const states: readonly string[] = ['open', 'shut'];
    expect(() => defineFlow(states)({ open: { close: 'closed' } })).toThrow('"close" leads from "open" to "closed"');
    expect(() => defineFlow(states)({ ajar: { close: 'shut' } })).toThrow('leaves "ajar"');
  });

  it.each(Object.entries<Flow<string, string>>(FLOWS))('%s reaches each of its states from the first', (_, flow) => {
    const reached = new Set(flow.states.slice(0, 1));
    for (const state of reached)
      for (const verb of verbsFrom(flow, state)) reached.add(next(flow, state, verb) ?? state);
    const apart = flow.states.filter((state) => !reached.has(state));
    expect(apart).toEqual(flow.states.includes('not-needed') ? ['not-needed'] : []);
  });
});

describe('STATES.md', () => {
  it('is drawn from the flows as they are', () => {
    expect(readFileSync(new URL('./STATES.md', import.meta.url), 'utf8')).toBe(drawStates());
  });
});
