import { Injectable } from '@nestjs/common';

/** The only place that asks what time it is, so that a test can answer. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day in a zone, `YYYY-MM-DD`. */
  today(zone = 'Asia/Bishkek'): string {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(this.now());
  }
}
