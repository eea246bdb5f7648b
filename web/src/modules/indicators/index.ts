export { readIndicators, type IndicatorList, type IndicatorSummary } from './indicators.api';
