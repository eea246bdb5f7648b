import { Buffer } from 'node:buffer';
import { expect } from '@playwright/test';
import type { BrowserPerson } from '../../people/browser-person.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** A teacher shares a lesson plan with the partner, file and all. */
export async function sharesALessonPlan(
  teacher: BrowserPerson,
  title: string,
  words: { kind: string; scope: RegExp; partner: string },
): Promise<void> {
  await teacher.opens('/library');
  await teacher.follows('resources.share');
  await teacher.page
    .getByLabel(teacher.t('resources.files.choose'))
    .setInputFiles({ name: `${title}.pdf`, mimeType: 'application/pdf', buffer: PDF });
  await teacher.writes('resources.field.title', title);
  await teacher.page.getByLabel(teacher.t('resources.field.kind')).selectOption({ label: words.kind });
  await teacher.presses('common.next');
  await teacher.presses('common.next');
  await teacher.page.getByRole('radio', { name: words.scope }).check();
  await teacher.page.getByLabel(teacher.t('resources.field.partnership')).selectOption({ label: words.partner });
  await teacher.presses('resources.new.share');
  await teacher.seesHeading(title);
}

/** The partner finds it and takes the file away. */
export async function takesTheLessonPlan(person: BrowserPerson, title: string): Promise<void> {
  await person.opens('/library');
  await person.page.getByLabel(person.t('resources.search')).fill(title);
  await person.page.getByRole('link', { name: title }).click();
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.page.locator('a[href*="/files/"]').first().click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${title}.pdf`);
}

/** A stranger of another school, or the coordinator, finds nothing of it. */
export async function findsNothingOf(person: BrowserPerson, title: string): Promise<void> {
  await person.opens(`/library?q=${encodeURIComponent(title)}`);
  await expect(person.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(person.page.getByRole('link', { name: title })).toHaveCount(0);
}
