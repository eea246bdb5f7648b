import { randomUUID } from 'node:crypto';
import { BrowserPerson } from '../../people/browser-person.js';
import { expect, test } from '../../support/test.js';
import { run } from '../../support/run.js';
import { accepts, invites, seesTheCodeInForce, signsTheCode } from './agreeing.js';
import { findsTheMatch, startsQuickly } from './finding.js';
import { atEveryScreen } from './looking.js';
import { agreesToTheConclusion, evaluates, plansAMeeting, proposesTheConclusion, takesTheStep } from './meeting.js';
import { findsNothingOf, sharesALessonPlan, takesTheLessonPlan } from './sharing.js';
import {
  addsASchool,
  claimsTheSchool,
  invitesACoordinator,
  invitesATeacher,
  joinsByLink,
  makesACluster,
  verifiesTheClaims,
} from './set-up.js';

test.setTimeout(240_000);

test('two schools that did not know each other find one another, work together and see what came of it', async ({
  browser,
}) => {
  const tag = randomUUID().slice(0, 6);
  const [ourSchool, theirSchool] = [`Көк-Өзөн ${tag} орто мектеби`, `Ак-Булуң ${tag} гимназиясы`];
  const administrator = await BrowserPerson.at(browser, 'Administrator', { language: 'ky', looksAt: atEveryScreen() });
  const ours = await BrowserPerson.at(browser, 'Гүлнара Асанова', {
    language: 'ky',
    screen: 'phone',
    looksAt: atEveryScreen(),
  });
  const theirs = await BrowserPerson.at(browser, 'Айбек Жумабеков', { language: 'ru', looksAt: atEveryScreen() });
  const coordinator = await BrowserPerson.at(browser, 'Cholpon Osmonova', { language: 'en', looksAt: atEveryScreen() });
  const teacher = await BrowserPerson.at(browser, 'Бермет Токтосунова', {
    language: 'ky',
    screen: 'phone',
    looksAt: atEveryScreen(),
  });

  await test.step('the administrator sets up a cluster, its coordinator and two schools', async () => {
    await administrator.signsIn(run.administrator.identifier, run.administrator.password);
    const cluster = await makesACluster(administrator, tag);
    const link = await invitesACoordinator(administrator, cluster, coordinator.name);
    await joinsByLink(coordinator, link, `coordinator-${tag}@example.kg`);
    await addsASchool(administrator, cluster, ourSchool);
    await addsASchool(administrator, cluster, theirSchool);
  });

  await test.step('two directors claim their schools and the coordinator verifies them', async () => {
    await claimsTheSchool(ours, `director-a-${tag}@example.kg`, `кок озон ${tag}`, ourSchool);
    await claimsTheSchool(theirs, `director-b-${tag}@example.kg`, `ак булун ${tag}`, theirSchool);
    await verifiesTheClaims(coordinator, [ourSchool, theirSchool]);
  });

  await test.step('a teacher joins by link', async () => {
    await joinsByLink(teacher, await invitesATeacher(ours, teacher.name), `teacher-${tag}@example.kg`);
  });

  await test.step('what one needs, the other can give', async () => {
    await startsQuickly(ours, { needs: [5, 16], offers: [1, 12] });
    await startsQuickly(theirs, { needs: [1, 12], offers: [5, 16] });
    await findsTheMatch(ours, theirSchool, { learn: 16, give: 12 });
    await findsTheMatch(theirs, ourSchool, { learn: 12, give: 16 });
  });

  const partnership = await test.step('a letter, a yes, and the code signed by both', async () => {
    const path = await invites(ours, theirSchool);
    await accepts(theirs, path);
    await signsTheCode(ours, path);
    await signsTheCode(theirs, path);
    await seesTheCodeInForce(ours, path);
    return path;
  });

  const event = await test.step('one plans a meeting, the other agrees, it is announced and held', async () => {
    const words = { kind: 'сабакты биргелешип пландоо', format: 'онлайн', audience: 'кызматкерлер' };
    const path = await plansAMeeting(ours, partnership, words);
    await takesTheStep(ours, path, 'propose', 'proposed');
    await takesTheStep(theirs, path, 'agree', 'agreed');
    await takesTheStep(ours, path, 'announce', 'announced');
    await takesTheStep(ours, path, 'complete', 'held');
    return path;
  });

  await test.step('a teacher shares a lesson plan, the partner takes it, nobody else sees it', async () => {
    const title = `Бөлчөктөр ${tag}`;
    const words = { kind: 'Сабактын планы', scope: /^Өнөктөш менен/, partner: theirSchool };
    await sharesALessonPlan(teacher, title, words);
    await takesTheLessonPlan(theirs, title);
    await findsNothingOf(coordinator, title);
  });

  await test.step('each evaluates alone first, then both conclude', async () => {
    const conclusion = `Пландарды ай сайын чогуу түзөбүз ${tag}`;
    await evaluates(ours, event, {
      indicator: 'Кесиптик компетенттүүлүк',
      outcome: 'максатка толук жеттик',
      observed: 'Эки мугалим жаңы усулду колдонду',
    });
    await evaluates(theirs, event, {
      indicator: 'Профессиональные компетенции',
      outcome: 'в основном достигнута',
      observed: 'Учителя попробовали новый приём',
    });
    await proposesTheConclusion(ours, event, conclusion);
    await agreesToTheConclusion(theirs, event, conclusion);
  });

  await test.step('the indicator shows the event on its timeline, and claims nothing', async () => {
    await ours.opens('/indicators/teacher-index-competence');
    await ours.seesHeading(ours.t('indicator-timelines.title'));
    await expect(ours.page.locator(`a[href="${event}/evaluations"]`)).toBeVisible();
    await ours.seesText(/Бул бири экинчисине себеп болду дегенди билдирбейт/);
  });

  await test.step('the coordinator sees both schools, their partnership and what they chose to share', async () => {
    await coordinator.opens('/monitoring');
    await coordinator.seesHeading(coordinator.t('monitoring.schools.title'));
    await coordinator.seesText(ourSchool);
    await coordinator.seesText(theirSchool);
  });

  await test.step('home says what comes next, and the news say what has happened', async () => {
    await ours.opens('/');
    await ours.seesHeading(ours.t('common.greeting', { name: ours.name }));
    await theirs.opens('/notifications');
    await theirs.seesText(ourSchool);
  });
});
