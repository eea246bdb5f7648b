import { expect } from '@playwright/test';
import type { BrowserPerson } from '../../people/browser-person.js';

/** The administrator makes a network with one cluster; answers the address of the cluster's page. */
export async function makesACluster(administrator: BrowserPerson, name: string): Promise<string> {
  const inEnglish = (key: string): string => `${administrator.t(key)} · ${administrator.t('common.inLanguage.en')}`;
  await administrator.opens('/clusters');
  await administrator.presses('clusters.network.new');
  await administrator.page.getByLabel(inEnglish('clusters.network.name')).fill(`Network ${name}`);
  await administrator.presses('clusters.network.create');
  const network = administrator.page.locator('section', { hasText: `Network ${name}` });
  await network.getByRole('button', { name: administrator.t('clusters.new') }).click();
  await administrator.page.getByLabel(inEnglish('clusters.name')).fill(`Cluster ${name}`);
  await administrator.presses('clusters.create');
  await administrator.seesHeading(`Cluster ${name}`);
  return new URL(administrator.page.url()).pathname;
}

export async function invitesACoordinator(
  administrator: BrowserPerson,
  clusterPath: string,
  name: string,
): Promise<string> {
  await administrator.opens(clusterPath);
  await administrator.writes('clusters.coordinatorName', name);
  await administrator.presses('clusters.makeLink');
  return administrator.page.getByLabel(administrator.t('clusters.link')).inputValue();
}

export async function addsASchool(administrator: BrowserPerson, clusterPath: string, name: string): Promise<void> {
  await administrator.opens(clusterPath);
  await administrator.follows('schools.register.title');
  await administrator.page
    .getByLabel(new RegExp(`^${administrator.t('schools.field.name')} · ${administrator.t('common.inLanguage.ky')}`))
    .fill(name);
  await administrator.presses('schools.register.action');
  await administrator.seesText(name);
}

/** A newcomer opens a link, registers and joins. */
export async function joinsByLink(person: BrowserPerson, link: string, identifier: string): Promise<void> {
  await person.opens(new URL(link).pathname);
  await person.follows('accounts.join.newPerson');
  await person.registers(identifier);
  await person.presses('accounts.join.action');
  await expect(person.page).not.toHaveURL(/join/);
}

/** A director registers, finds the school by typing without Kyrgyz letters, and claims it. */
export async function claimsTheSchool(
  director: BrowserPerson,
  identifier: string,
  typed: string,
  school: string,
): Promise<void> {
  await director.opens('/register');
  await director.registers(identifier);
  await director.seesHeading(/./);
  await expect(director.page).not.toHaveURL(/register/);
  await director.opens('/schools');
  await director.writes('schools.search', typed);
  await director.page.getByRole('link', { name: school }).click();
  await director.follows('schools.claim.start');
  await director.presses('schools.claim.send');
  await director.sees('schools.claim.waiting');
}

export async function verifiesTheClaims(coordinator: BrowserPerson, schools: string[]): Promise<void> {
  for (const school of schools) {
    await coordinator.opens('/claims');
    const claim = coordinator.page
      .locator('.card, article, li', { hasText: school })
      .filter({ has: coordinator.button('claims.verify') });
    await claim
      .getByRole('button', { name: coordinator.t('claims.verify') })
      .first()
      .click();
    await expect(claim).toHaveCount(0);
  }
}

export async function invitesATeacher(director: BrowserPerson, name: string): Promise<string> {
  await director.opens('/our-school');
  await director.follows('schools.staff.tab');
  await director.presses('schools.staff.invite');
  await director.writes('schools.staff.name', name);
  await director.page.getByRole('radio', { name: director.t('common.roles.teacher') }).check();
  await director.presses('schools.staff.makeLink');
  return director.page.getByLabel(director.t('schools.staff.link')).inputValue();
}
