import { shallowReactive, watch } from 'vue';
import { bodyOf, type AnswerInput } from '../answer-input';
import { saveAnswer, type Answer, type SelfAssessment } from '../self-assessments.api';

export interface SavedAnswers {
  of: (number: number) => Answer | undefined;
  save: (number: number, input: AnswerInput) => Promise<Answer>;
  /** What came in meanwhile is now what the next save builds on. */
  take: (answer: Answer) => void;
  unanswered: () => number;
}

/**
 * The answers of a round as the server has them. Saves of one question go out one after the other, each on the version that
 * the one before made, also when the form that sent them has already given way to the next question.
 */
export const useSavedAnswers = (round: () => SelfAssessment | undefined): SavedAnswers => {
  const answers = shallowReactive(new Map<number, Answer>());
  const underWay = new Map<number, Promise<unknown>>();

  const take = (answer: Answer): void => void answers.set(answer.number, answer);
  watch(round, (loaded) => loaded?.answers.forEach(take), { immediate: true });

  const send = async (id: string, number: number, input: AnswerInput): Promise<Answer> => {
    const saved = await saveAnswer(id, number, answers.get(number)?.version ?? 0, bodyOf(input));
    take(saved);
    return saved;
  };
  const save = (number: number, input: AnswerInput): Promise<Answer> => {
    const id = round()?.id ?? '';
    const before = underWay.get(number) ?? Promise.resolve();
    const sent = before.then(
      () => send(id, number, input),
      () => send(id, number, input),
    );
    underWay.set(number, sent);
    return sent;
  };

  return {
    of: (number) => answers.get(number),
    save,
    take,
    unanswered: () => [...answers.values()].filter(({ level }) => level === null).length,
  };
};
