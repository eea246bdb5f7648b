import type { SchoolWithPeople } from './who-is-who.js';

interface Slot {
  version: number;
}

export interface WrittenAnswer {
  level: string;
  canBeShared?: boolean;
  evidence?: string;
  offer?: string;
  learn?: string;
}

/** The director answers in a round that is opened for it, and finalises it. */
export async function aFinalisedAssessment(
  { id, director }: SchoolWithPeople,
  answers: Record<number, WrittenAnswer>,
): Promise<void> {
  const round = await director.does<{ id: string }>('POST', `/schools/${id}/self-assessments`);
  for (const [number, answer] of Object.entries(answers))
    await writesAnswer(director, round.id, Number(number), answer);
  const { version } = await director.does<Slot>('GET', `/self-assessments/${round.id}`);
  await director.does('POST', `/self-assessments/${round.id}/finalisation`, undefined, { version });
}

/** Writes one answer over whatever is in force. */
export async function writesAnswer(
  director: SchoolWithPeople['director'],
  roundId: string,
  number: number,
  answer: WrittenAnswer,
): Promise<void> {
  const slot = `/self-assessments/${roundId}/answers/${String(number)}`;
  const { version } = await director.does<Slot>('GET', slot);
  await director.does('PUT', slot, answer, { version });
}
