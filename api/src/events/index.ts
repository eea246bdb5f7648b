export { EventsModule } from './events.module.js';
export { Events } from './events.js';
export { EventsReader, type EventView } from './events.reader.js';
