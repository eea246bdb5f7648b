export * from './civil-date.js';
export * from './due-by.js';
