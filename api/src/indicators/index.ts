export { ScaleDto } from './dto/indicator.dto.js';
export { MeasurementDto, WaveDto } from './dto/measurement.dto.js';
export { IndicatorsModule } from './indicators.module.js';
export { IndicatorsReader } from './indicators.reader.js';
export { PublishedFiguresLoader } from './published-figures.loader.js';
