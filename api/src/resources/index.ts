export { ResourcesModule } from './resources.module.js';
export { visibleTo as resourcesVisibleTo } from './resource-visibility.js';
