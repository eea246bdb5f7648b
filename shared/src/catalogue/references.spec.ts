import { describe, expect, it } from '@jest/globals';
import { SELF_ASSESSMENT_LABELS } from './labels/index.js';
import { BENEFITS } from './benefits/index.js';
import { CODE_OF_CONDUCT } from './code-of-conduct/index.js';
import { GLOSSARY } from './glossary/index.js';
import { INDICATORS, INDICATORS_CATALOGUE, indicesOf, scaleOf } from './indicators/index.js';
import { KINDS_CATALOGUE } from './kinds/index.js';
import { LETTER } from './letter/index.js';
import { APPROVAL_RULES, AUTHORITIES, OBSTACLES_CATALOGUE } from './obstacles/index.js';
import { QUESTIONNAIRES, type Item } from './questionnaires/index.js';
import { QUESTIONS, QUESTIONS_CATALOGUE } from './questions/index.js';
import { CITIES, DEPARTMENTS, REGIONS } from './regions/index.js';
import { SCHOOLS_DIRECTORY } from './schools-directory/index.js';
import { STEPS, STEPS_CATALOGUE } from './steps/index.js';
import { SUCCESS_FACTORS } from './success-factors/index.js';
import { SUPPORT_SITES } from './support-sites/index.js';
import { idsIn } from './texts.js';
import { TWIN_CITIES } from './twin-cities/index.js';
import { ASSESSMENT_LEVELS } from '../vocabulary/self-assessments.js';
import { VISIBILITY_LEVELS } from '../vocabulary/visibility.js';

const items = QUESTIONNAIRES.instruments.flatMap((instrument) => instrument.items);
const districts = REGIONS.flatMap((region) => region.districts);
const missing = (used: readonly string[], known: readonly string[]): string[] =>
  used.filter((id) => !known.includes(id));
const numbersOf = (list: readonly { readonly number: number }[]): number[] => list.map(({ number }) => number);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('each catalogue', () => {
  it('has as many entries as its source', () => {
    expect(numbersOf(QUESTIONS)).toEqual(upTo(24));
    expect(numbersOf(CODE_OF_CONDUCT.rules)).toEqual(upTo(9));
    expect(numbersOf(STEPS)).toEqual(upTo(8));
    expect(INDICATORS).toHaveLength(90);
    expect(GLOSSARY.terms).toHaveLength(111);
    expect(BENEFITS).toHaveLength(10);
    expect(SUCCESS_FACTORS).toHaveLength(8);
    expect(KINDS_CATALOGUE.dimensions).toHaveLength(4);
    expect(OBSTACLES_CATALOGUE.obstacles).toHaveLength(3);
    expect(APPROVAL_RULES).toHaveLength(6);
    expect(QUESTIONNAIRES.instruments.map((instrument) => instrument.items.length)).toEqual([30, 43, 17, 27]);
    expect([REGIONS.length, districts.length, CITIES.length, DEPARTMENTS.length]).toEqual([9, 44, 12, 54]);
    expect(SCHOOLS_DIRECTORY.schools).toHaveLength(11);
    expect(TWIN_CITIES.cities.flatMap((city) => city.partners)).toHaveLength(17);
    expect(SUPPORT_SITES.sites).toHaveLength(6);
    expect(LETTER.paragraphs).toHaveLength(17);
  });

  it('names every entry once', () => {
    const lists: Record<string, readonly { readonly id: string }[]> = {
      questions: QUESTIONS,
      rules: CODE_OF_CONDUCT.rules,
      steps: STEPS,
      indicators: INDICATORS,
      terms: GLOSSARY.terms,
      benefits: BENEFITS,
      factors: SUCCESS_FACTORS,
      checklist: SUCCESS_FACTORS.flatMap(({ checklist }) => checklist),
      rulesOfApproval: APPROVAL_RULES,
      items,
      regions: REGIONS,
      districts,
      cities: CITIES,
      departments: DEPARTMENTS,
      schools: SCHOOLS_DIRECTORY.schools,
      sites: SUPPORT_SITES.sites,
      paragraphs: LETTER.paragraphs,
    };
    for (const [name, list] of Object.entries(lists)) {
      expect({ name, ids: idsIn(list) }).toEqual({ name, ids: [...new Set(idsIn(list))] });
    }
  });
});

describe('what one catalogue says of another', () => {
  const themes = idsIn(QUESTIONS_CATALOGUE.baselineThemes);
  const indicators = idsIn(INDICATORS);

  it('holds for the questions', () => {
    expect(
      missing(
        QUESTIONS.map(({ theme }) => theme),
        idsIn(QUESTIONS_CATALOGUE.themes),
      ),
    ).toEqual([]);
    expect(
      missing(
        QUESTIONS.flatMap(({ relatedBenefits }) => relatedBenefits),
        idsIn(BENEFITS),
      ),
    ).toEqual([]);
    expect(
      missing(
        QUESTIONS.flatMap(({ baselineThemes }) => baselineThemes),
        themes,
      ),
    ).toEqual([]);
    expect(idsIn(QUESTIONS_CATALOGUE.levels.values)).toEqual(ASSESSMENT_LEVELS);
    expect(idsIn(QUESTIONS_CATALOGUE.visibility)).toEqual(VISIBILITY_LEVELS);
    expect(SELF_ASSESSMENT_LABELS.level.strong).toEqual(QUESTIONS_CATALOGUE.levels.values[0]?.label);
  });

  it('holds for the indicators', () => {
    expect(
      missing(
        INDICATORS.map(({ theme }) => theme),
        themes,
      ),
    ).toEqual([]);
    expect(INDICATORS.filter((indicator) => indicator.scale !== null && !scaleOf(indicator))).toEqual([]);
    const named = INDICATORS.flatMap((indicator) => [
      ...(indicator.memberItems ?? []),
      ...(indicator.derivedFrom ?? []),
      ...[indicator.index, indicator.counterpart, indicator.sameVariableAs].filter((id) => id !== undefined),
    ]);
    expect(missing(named, indicators)).toEqual([]);
    expect(
      missing(
        INDICATORS_CATALOGUE.growthAreas.flatMap((area) => area.indicators),
        indicators,
      ),
    ).toEqual([]);
    expect([indicesOf('student').length, indicesOf('teacher').length]).toEqual([7, 8]);
    expect([indicesOf('parent').length, indicesOf('director').length]).toEqual([0, 0]);
  });

  it('holds for the questionnaires', () => {
    expect(
      missing(
        items.flatMap(({ indicator }) => indicator ?? []),
        indicators,
      ),
    ).toEqual([]);
    expect(
      missing(
        items.flatMap(({ indices }) => indices),
        indicators,
      ),
    ).toEqual([]);
    const sets = Object.keys(QUESTIONNAIRES.optionSets);
    expect(
      missing(
        items.flatMap(({ options }) => (typeof options === 'string' ? options : [])),
        sets,
      ),
    ).toEqual([]);
    for (const { items: own } of QUESTIONNAIRES.instruments) {
      const asked = (item: Item): boolean =>
        own.some(({ id, order }) => id === item.showIf?.item && order < item.order);
      expect(own.filter((item) => item.showIf !== undefined && !asked(item))).toEqual([]);
    }
  });

  it('holds for the places', () => {
    const regions = idsIn(REGIONS);
    expect(
      missing(
        CITIES.map(({ region }) => region),
        regions,
      ),
    ).toEqual([]);
    expect(
      missing(
        SCHOOLS_DIRECTORY.schools.map(({ region }) => region),
        regions,
      ),
    ).toEqual([]);
    expect(
      missing(
        DEPARTMENTS.flatMap(({ district }) => district ?? []),
        idsIn(districts),
      ),
    ).toEqual([]);
    expect(
      missing(
        DEPARTMENTS.flatMap(({ city }) => city ?? []),
        [...idsIn(CITIES), ...regions],
      ),
    ).toEqual([]);
    for (const { id, lat, lon } of [...REGIONS, ...districts, ...CITIES]) {
      expect([id, lat > 39 && lat < 43.5, lon > 69 && lon < 80.5]).toEqual([id, true, true]);
    }
  });

  it('holds for the steps, the glossary, the consents and the directory', () => {
    const roles = idsIn(STEPS_CATALOGUE.roles);
    expect(
      missing(
        STEPS.flatMap(({ responsible, involved }) => [responsible, ...involved]),
        roles,
      ),
    ).toEqual([]);
    expect(
      missing(
        GLOSSARY.terms.map(({ category }) => category),
        idsIn(GLOSSARY.categories),
      ),
    ).toEqual([]);
    expect(
      missing(
        APPROVAL_RULES.flatMap((rule) => [...rule.consentFrom, ...rule.noticeTo]),
        idsIn(AUTHORITIES),
      ),
    ).toEqual([]);
    const { schools, typeLabels } = SCHOOLS_DIRECTORY;
    expect(
      missing(
        schools.flatMap(({ types }) => types),
        idsIn(typeLabels),
      ),
    ).toEqual([]);
    for (const phone of schools.flatMap(({ phones }) => phones)) expect(phone).toMatch(/^\+996\d{9}$/);
  });
});
