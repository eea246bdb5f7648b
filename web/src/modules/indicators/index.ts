export { default as FigureFrame } from './components/FigureFrame.vue';
export { readIndicators, type IndicatorList, type IndicatorSummary } from './indicators.api';
