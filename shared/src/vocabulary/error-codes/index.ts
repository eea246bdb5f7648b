import { ACCOUNTS_ERRORS } from './accounts.js';
import { EVALUATIONS_ERRORS } from './evaluations.js';
import { PARTNER_SEARCH_ERRORS } from './partner-search.js';
import { CODE_OF_CONDUCT_ERRORS } from './code-of-conduct.js';
import { PARTNERSHIPS_ERRORS } from './partnerships.js';
import { EVENTS_ERRORS } from './events.js';
import { PLATFORM_ERRORS } from './platform.js';
import { RESOURCES_ERRORS } from './resources.js';
import { SCHOOLS_ERRORS } from './schools.js';
import { SELF_ASSESSMENTS_ERRORS } from './self-assessments.js';

export type { AccountsError } from './accounts.js';
export type { EvaluationsError } from './evaluations.js';
export type { PartnerSearchError } from './partner-search.js';
export type { CodeOfConductError } from './code-of-conduct.js';
export type { PartnershipsError } from './partnerships.js';
export type { EventsError } from './events.js';
export type { PlatformError } from './platform.js';
export type { ResourcesError } from './resources.js';
export type { SelfAssessmentsError } from './self-assessments.js';
export type { SchoolsError } from './schools.js';
export { VALIDATION_CODES, type ValidationCode } from './validation.js';

/** Codes by module, each unique in the whole platform. A module adds its line here and its texts in `catalogue/errors`. */
export const ERROR_CODES = {
  platform: PLATFORM_ERRORS,
  accounts: ACCOUNTS_ERRORS,
  schools: SCHOOLS_ERRORS,
  'self-assessments': SELF_ASSESSMENTS_ERRORS,
  resources: RESOURCES_ERRORS,
  'code-of-conduct': CODE_OF_CONDUCT_ERRORS,
  partnerships: PARTNERSHIPS_ERRORS,
  events: EVENTS_ERRORS,
  evaluations: EVALUATIONS_ERRORS,
  'partner-search': PARTNER_SEARCH_ERRORS,
} as const;
export type ErrorModule = keyof typeof ERROR_CODES;
export type ErrorCode = (typeof ERROR_CODES)[ErrorModule][number];
