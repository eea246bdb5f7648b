import { EVENT_LABELS, INDICATOR_LABELS } from '@boordosh/shared/catalogue/labels';
import { capitalised, decimal, monthYear, textIn } from '@boordosh/shared/formats';
import type { Language } from '@boordosh/shared/vocabulary';
import type { IndicatorTimeline } from './indicator-timelines.api';

/** A wave as the picture takes it. */
export interface WavePoint {
  at: string;
  value: number;
  low?: number;
  high?: number;
  label: string;
  wave: string;
}

/** Waves of the network with a mean, as the picture takes them. */
export const pointsOf = (
  timeline: IndicatorTimeline,
  language: Language,
  wordFor: (kind: string) => string,
): WavePoint[] =>
  timeline.measurements.flatMap(({ waveId, schoolId, mean, low, high }) => {
    const wave = timeline.waves.find(({ id }) => id === waveId);
    if (!wave || schoolId !== null || mean === null) return [];
    return [
      {
        at: wave.startsOn,
        value: mean,
        low: low ?? undefined,
        high: high ?? undefined,
        label: monthYear(wave.startsOn, language),
        wave: wordFor(wave.kind),
      },
    ];
  });

export interface TimelineMark {
  eventId: string;
  at: string;
  name: string;
  lang: Language;
  month: string;
  /** `«Нур»: өсөт. Үч курал алмаштык.` */
  views: {
    schoolId: string;
    school: string;
    schoolLang: string;
    change: string;
    observed: string | null;
    lang: string;
  }[];
}

export const marksOf = (timeline: IndicatorTimeline, language: Language): TimelineMark[] =>
  timeline.events.flatMap(({ eventId, kind, title, titleLang, heldOn, views }) => {
    if (heldOn === null) return [];
    return [
      {
        eventId,
        at: heldOn,
        name: title ?? capitalised(EVENT_LABELS.eventKind[kind][language]),
        lang: title === null ? language : titleLang,
        month: monthYear(heldOn, language),
        views: views.map(({ schoolId, schoolName, expectedChange, observed, lang }) => {
          const { text, lang: schoolLang } = textIn(schoolName, language);
          const change = INDICATOR_LABELS.expectedChange[expectedChange][language];
          return { schoolId, school: text, schoolLang, change, observed, lang };
        }),
      },
    ];
  });

/** Whole steps of the scale, so that no axis is cut. */
export const ticksOf = (scale: { min: number; max: number } | null): number[] =>
  scale ? Array.from({ length: Math.floor(scale.max - scale.min) + 1 }, (_, step) => scale.min + step) : [];

export const figure = (value: number, language: Language): string =>
  decimal(value, Number.isInteger(value) ? 0 : 2, language);
