export { DirectoryLoader } from './directory.loader.js';
export { SchoolCalendars } from './school-calendars.js';
export { SchoolsModule } from './schools.module.js';
