export { DirectoryLoader } from './directory.loader.js';
export { SchoolSummaryDto } from './dto/school.dto.js';
export { SchoolCalendars } from './school-calendars.js';
export { School } from './school.entity.js';
export { SchoolsModule } from './schools.module.js';
export { SchoolsReader } from './schools.reader.js';
