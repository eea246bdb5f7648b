export { EventsModule } from './events.module.js';
export { Events } from './events.js';
export { visibleTo as eventsVisibleTo } from './events.reader.js';
