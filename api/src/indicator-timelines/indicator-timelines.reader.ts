import { Injectable } from '@nestjs/common';
import type { Actor } from '../accounts/index.js';
import { EvaluationListReader, type EvaluationSummaryDto } from '../evaluations/index.js';
import { IndicatorsReader } from '../indicators/index.js';
import type { IndicatorTimelineDto, TimelineQuery } from './dto/indicator-timeline.dto.js';

type TimelineEvent = IndicatorTimelineDto['events'][number];

const LATEST_VIEWS = 100;

@Injectable()
export class IndicatorTimelinesReader {
  constructor(
    private readonly indicators: IndicatorsReader,
    private readonly evaluations: EvaluationListReader,
  ) {}

  /** @throws NotFound when the catalogue has no such indicator */
  async one(actor: Actor, key: string, { schoolId, partnershipId }: TimelineQuery): Promise<IndicatorTimelineDto> {
    const indicator = await this.indicators.one(actor, key);
    const [views, network] = await Promise.all([
      this.evaluations.linkedTo(actor, { indicator: key, schoolId, partnershipId }, LATEST_VIEWS),
      this.evaluations.monthlyCounts(key),
    ]);
    return {
      key,
      name: indicator.name,
      scale: indicator.scaleInFull,
      waves: indicator.waves,
      measurements: indicator.measurements,
      events: eventsOf(views, key),
      network,
      caption: indicator.captions.samePeriod,
      selfSelected: indicator.selfSelected ? indicator.captions.selfSelected : null,
    };
  }
}

/** One mark for each event, however many of its schools name the indicator. */
function eventsOf(views: readonly EvaluationSummaryDto[], key: string): TimelineEvent[] {
  const events = new Map<string, TimelineEvent>();
  for (const { schoolId, schoolName, lang, indicators, ...view } of views) {
    const { eventId, partnershipId, kind, title, titleLang, heldOn } = view;
    const event = events.get(eventId) ?? { eventId, partnershipId, kind, title, titleLang, heldOn, views: [] };
    const link = indicators.find(({ indicator }) => indicator === key);
    if (link) {
      const { expectedChange, observed = null } = link;
      event.views.push({ schoolId, schoolName, expectedChange, observed, lang });
    }
    events.set(eventId, event);
  }
  return [...events.values()];
}
