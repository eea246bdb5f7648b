export { IndicatorTimelinesModule } from './indicator-timelines.module.js';
