export { EventsModule } from './events.module.js';
export { Events } from './events.js';
export { EventsReader, type EventView, visibleTo as eventsVisibleTo } from './events.reader.js';
