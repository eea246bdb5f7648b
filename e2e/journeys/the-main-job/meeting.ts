import { expect } from '@playwright/test';
import type { BrowserPerson } from '../../people/browser-person.js';

/** Plans an online meeting of today, in the small steps that its kind asks for; answers the path of the event. */
export async function plansAMeeting(
  director: BrowserPerson,
  partnership: string,
  words: { kind: string; format: string; audience: string },
): Promise<string> {
  await director.opens(`${partnership}/events`);
  await director.follows('events.new.title');
  await director.page.getByRole('radio', { name: words.kind }).check();
  await director.page.getByRole('radio', { name: words.format }).check();
  await director.page.getByRole('checkbox', { name: words.audience }).check();
  await director.presses('common.next');
  await typesToday(director);
  await director.page.getByLabel(director.t('events.field.startsAt')).fill('15:00');
  await director.presses('common.next');
  await director.page.getByLabel(director.t('events.field.meetingLink')).fill('https://meet.example.kg/sabak');
  await director.presses('common.next');
  await director.writes('events.field.purpose', 'Сабакты чогуу пландайбыз');
  await director.writes('events.field.expectedResults', 'Үч сабактын планы');
  await director.presses('events.new.create');
  await expect(director.page).toHaveURL(/\/events\/[0-9a-f-]{36}/);
  return new URL(director.page.url()).pathname;
}

/** A day is typed part by part: day, month, year; the next part takes the focus by itself. */
async function typesToday(director: BrowserPerson): Promise<void> {
  const [year = '', month = '', day = ''] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bishkek' })
    .format(new Date())
    .split('-');
  const label = director.t('events.field.startsOn');
  await director.page
    .getByRole('spinbutton', { name: new RegExp(`^${label}: `) })
    .first()
    .click();
  await director.page.keyboard.type(`${day}${month}${year}`);
}

export async function takesTheStep(
  person: BrowserPerson,
  event: string,
  step: 'propose' | 'agree' | 'announce' | 'complete',
  state: string,
): Promise<void> {
  await person.opens(event);
  await person.presses(`events.do.${step}`);
  await person.sees(`events.toast.${state}`);
}

/** Each school alone first, in small steps, with one indicator of the study. */
export async function evaluates(
  person: BrowserPerson,
  event: string,
  words: { indicator: string; outcome: string; observed: string },
): Promise<void> {
  await person.opens(`${event}/evaluations`);
  await person.follows('evaluations.own.start');
  await person.writes('evaluations.happened', words.observed);
  await person.presses('common.next');
  await person.writes('evaluations.worked', words.observed);
  await person.presses('common.next');
  await person.writes('evaluations.learnedLabel', words.observed);
  await person.presses('common.next');
  await person.page.getByRole('radio', { name: words.outcome }).check();
  await person.presses('common.next');
  await person.writes('evaluations.indicators.search', words.indicator);
  await person.page.getByRole('checkbox', { name: words.indicator }).first().check();
  await person.writes('evaluations.indicators.observed', words.observed);
  await person.presses('common.next');
  await person.presses('evaluations.submit');
  await person.sees('evaluations.submitted');
}

export async function proposesTheConclusion(person: BrowserPerson, event: string, conclusion: string): Promise<void> {
  await person.opens(`${event}/evaluations`);
  await person.presses('evaluations.joint.write');
  await person.writes('evaluations.joint.text', conclusion);
  await person.page.getByLabel(person.t('evaluations.joint.share')).check();
  await person.presses('evaluations.joint.propose');
  await person.seesText(conclusion);
}

export async function agreesToTheConclusion(person: BrowserPerson, event: string, conclusion: string): Promise<void> {
  await person.opens(`${event}/evaluations`);
  await person.seesText(conclusion);
  await person.page.getByLabel(person.t('evaluations.joint.share')).check();
  await person.presses('evaluations.joint.agree');
  await expect(person.button('evaluations.joint.agree')).toHaveCount(0);
}
