export { ResourcesModule } from './resources.module.js';
export { ResourcesReader, type ResourceView } from './resources.reader.js';
export { visibleTo as resourcesVisibleTo } from './resource-visibility.js';
