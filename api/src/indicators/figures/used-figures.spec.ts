import { describe, expect, it } from '@jest/globals';
import { type Indicator, indicatorBy, INDICATORS } from '@boordosh/shared/catalogue/indicators';
import { type UsedFigures, usedFigures } from './used-figures.js';

const of = (key: string): UsedFigures => usedFigures(indicatorBy(key) as Indicator);
const kindsOf = (key: string): string[] => of(key).discrepancies.map(({ kind }) => kind);

describe('the figures that are used', () => {
  it('are the recomputed ones where the report contradicts itself, with both and the reason', () => {
    expect(of('student-item-teachers-ict')).toMatchObject({ mean: 4.018, meanPrinted: 4.19 });
    expect(kindsOf('student-item-teachers-ict')).toEqual(['mean-recomputed', 'percents-incomplete']);
    expect(of('director-item-labs-equipped')).toMatchObject({ mean: 2.4091, meanPrinted: 2.35, n: 22 });
    expect(kindsOf('student-item-group-work-week')).toEqual(['mean-printed-elsewhere']);
  });

  it('are the printed ones where rounding explains the difference', () => {
    expect(of('student-item-digital-materials-week')).toMatchObject({ mean: 1.87, meanPrinted: null });
    expect(of('director-item-internet-stable')).toMatchObject({ mean: 2.73, meanPrinted: null });
    expect(of('teacher-index-competence')).toMatchObject({ mean: 3.82, meanPrinted: null, discrepancies: [] });
  });

  it('show a mean without “I don’t know” beside the one that counted it', () => {
    const { discrepancies } = of('teacher-item-management-supports-practice');
    const unknown = discrepancies.find(({ kind }) => kind === 'dont-know-scored');
    expect(unknown?.used).toBeCloseTo(1.767, 3);
    expect(unknown).toMatchObject({ printed: 2.72, of: 2 });
    expect(discrepancies.map(({ kind }) => kind)).toContain('scale-misprinted');
  });

  it('have one base for percents and mean: the valid answers', () => {
    const informed = of('parent-item-informed');
    expect(informed.base).toBe(2417);
    expect(informed.distribution.map(({ percent }) => percent)).toEqual([20.7, 37.9, 15.3, 18.4, 7.7]);
    expect(of('parent-item-readiness')).toMatchObject({ mean: 3.9583, meanPrinted: 3.8 });
    expect(kindsOf('parent-item-readiness')).toContain('mean-over-all-forms');
  });

  it('say when N exceeds the sample, or one school is missing', () => {
    expect(kindsOf('student-index-practices')).toEqual(['n-above-sample']);
    expect(kindsOf('director-item-teaching-kits')).toEqual(['n-below-sample']);
    expect(kindsOf('director-fact-development-plan')).toEqual(['n-below-sample', 'count-misprinted']);
    expect(kindsOf('director-fact-informing-community')).toContain('percent-misprinted');
  });

  it('are drawn on 1–5 only for the two indices asked on 0–3', () => {
    const drawn = INDICATORS.filter((indicator) => usedFigures(indicator).drawn !== null);
    expect(drawn.map(({ id }) => id)).toEqual(['student-index-practices', 'teacher-index-advanced-practices']);
    expect(of('student-index-practices').drawn?.mean).toBeCloseTo(3.293, 3);
    expect(of('student-index-practices').drawn?.sd).toBeCloseTo(1.093, 3);
    expect(of('student-index-practices').mean).toBe(1.72);
  });

  it('have an interval for students and teachers, none for parents and directors', () => {
    const [low, high] = of('student-index-satisfaction').interval ?? [0, 0];
    expect((high - low) / 2).toBeCloseTo(0.058, 3);
    const others = INDICATORS.filter(({ instrument }) => instrument === 'parent' || instrument === 'director');
    expect(others.filter((indicator) => usedFigures(indicator).interval !== null)).toEqual([]);
  });

  it('never make an index of parents or directors', () => {
    const indices = INDICATORS.filter(({ kind }) => kind === 'index').map(({ instrument }) => instrument);
    expect(new Set(indices)).toEqual(new Set(['student', 'teacher']));
    expect(indices.filter((instrument) => instrument === 'student')).toHaveLength(7);
    expect(indices.filter((instrument) => instrument === 'teacher')).toHaveLength(8);
  });
});
