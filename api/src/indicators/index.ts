export { IndicatorDto } from './dto/indicator.dto.js';
export { IndicatorsModule } from './indicators.module.js';
export { IndicatorsReader } from './indicators.reader.js';
