import { describe, expect, it } from '@jest/globals';
import { consentsFor, type ConsentPlan } from './event-consents.js';

const aPlan = (plan: Partial<ConsentPlan>): ConsentPlan => ({
  kind: 'seminar',
  format: 'face-to-face',
  audiences: ['staff'],
  pupilsLeave: false,
  abroad: false,
  hostSchoolId: 'host',
  schools: [
    { id: 'host', country: 'KG' },
    { id: 'guest', country: 'KG' },
  ],
  ...plan,
});

const said = (plan: Partial<ConsentPlan>): string[] =>
  consentsFor(aPlan(plan)).map(({ schoolId, kind, strength }) => `${schoolId}: ${kind}, ${strength}`);

describe('the consents that a plan calls for', () => {
  it('are none for a visit of staff that is no exchange', () => {
    expect(said({})).toEqual([]);
  });

  it('are none for anything online, not even an exchange', () => {
    expect(said({ kind: 'pupil-exchange', format: 'online', audiences: ['pupils'], pupilsLeave: true })).toEqual([]);
    expect(said({ kind: 'teacher-exchange', format: 'by-correspondence' })).toEqual([]);
  });

  it('are the department’s, required, of each Kyrgyz school for an exchange of teachers', () => {
    expect(said({ kind: 'teacher-exchange' })).toEqual(['host: exchange, required', 'guest: exchange, required']);
  });

  it('are the parents’ too for an exchange of pupils, and nobody is asked twice for the journey', () => {
    expect(said({ kind: 'pupil-exchange', audiences: ['pupils'], pupilsLeave: true })).toEqual([
      'host: exchange, required',
      'host: parental-consent, required',
      'guest: exchange, required',
      'guest: parental-consent, required',
    ]);
  });

  it('are recommended for the school whose pupils leave its grounds, not for the host', () => {
    expect(said({ audiences: ['pupils', 'staff'], pupilsLeave: true })).toEqual([
      'guest: pupils-off-site, recommended',
    ]);
  });

  it('are recommended for every school when pupils go to a third place', () => {
    expect(said({ audiences: ['pupils'], pupilsLeave: true, hostSchoolId: null })).toEqual([
      'host: pupils-off-site, recommended',
      'guest: pupils-off-site, recommended',
    ]);
  });

  it('add the ministry’s, recommended, when the journey goes abroad, and ask nothing of the school there', () => {
    const schools = [
      { id: 'host', country: 'KZ' },
      { id: 'guest', country: 'KG' },
    ];
    expect(said({ abroad: true, schools })).toEqual(['guest: international, recommended']);
    const exchange = consentsFor(aPlan({ kind: 'teacher-exchange', abroad: true, schools }));
    expect(exchange.map(({ rule }) => rule)).toEqual(['international-exchange', 'international']);
  });
});
