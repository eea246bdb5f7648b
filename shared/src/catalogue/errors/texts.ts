import type { ErrorModule } from '../../vocabulary/error-codes/index.js';
import type { Language } from '../../vocabulary/languages.js';
import accountsEn from './en/accounts.json' with { type: 'json' };
import evaluationsEn from './en/evaluations.json' with { type: 'json' };
import partnerSearchEn from './en/partner-search.json' with { type: 'json' };
import codeOfConductEn from './en/code-of-conduct.json' with { type: 'json' };
import partnershipsEn from './en/partnerships.json' with { type: 'json' };
import eventsEn from './en/events.json' with { type: 'json' };
import platformEn from './en/platform.json' with { type: 'json' };
import resourcesEn from './en/resources.json' with { type: 'json' };
import schoolsEn from './en/schools.json' with { type: 'json' };
import validationEn from './en/validation.json' with { type: 'json' };
import accountsKy from './ky/accounts.json' with { type: 'json' };
import evaluationsKy from './ky/evaluations.json' with { type: 'json' };
import partnerSearchKy from './ky/partner-search.json' with { type: 'json' };
import codeOfConductKy from './ky/code-of-conduct.json' with { type: 'json' };
import partnershipsKy from './ky/partnerships.json' with { type: 'json' };
import eventsKy from './ky/events.json' with { type: 'json' };
import platformKy from './ky/platform.json' with { type: 'json' };
import resourcesKy from './ky/resources.json' with { type: 'json' };
import schoolsKy from './ky/schools.json' with { type: 'json' };
import validationKy from './ky/validation.json' with { type: 'json' };
import accountsRu from './ru/accounts.json' with { type: 'json' };
import evaluationsRu from './ru/evaluations.json' with { type: 'json' };
import partnerSearchRu from './ru/partner-search.json' with { type: 'json' };
import codeOfConductRu from './ru/code-of-conduct.json' with { type: 'json' };
import partnershipsRu from './ru/partnerships.json' with { type: 'json' };
import eventsRu from './ru/events.json' with { type: 'json' };
import platformRu from './ru/platform.json' with { type: 'json' };
import resourcesRu from './ru/resources.json' with { type: 'json' };
import schoolsRu from './ru/schools.json' with { type: 'json' };
import selfAssessmentsEn from './en/self-assessments.json' with { type: 'json' };
import selfAssessmentsKy from './ky/self-assessments.json' with { type: 'json' };
import selfAssessmentsRu from './ru/self-assessments.json' with { type: 'json' };
import validationRu from './ru/validation.json' with { type: 'json' };

export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

type Texts<T> = Readonly<Record<string, T>>;

/** A module adds its row here when it has codes of its own. */
export const PROBLEM_TEXTS: Record<ErrorModule, Record<Language, Texts<ProblemText>>> = {
  platform: { ky: platformKy, ru: platformRu, en: platformEn },
  accounts: { ky: accountsKy, ru: accountsRu, en: accountsEn },
  schools: { ky: schoolsKy, ru: schoolsRu, en: schoolsEn },
  'self-assessments': { ky: selfAssessmentsKy, ru: selfAssessmentsRu, en: selfAssessmentsEn },
  resources: { ky: resourcesKy, ru: resourcesRu, en: resourcesEn },
  'code-of-conduct': { ky: codeOfConductKy, ru: codeOfConductRu, en: codeOfConductEn },
  partnerships: { ky: partnershipsKy, ru: partnershipsRu, en: partnershipsEn },
  events: { ky: eventsKy, ru: eventsRu, en: eventsEn },
  evaluations: { ky: evaluationsKy, ru: evaluationsRu, en: evaluationsEn },
  'partner-search': { ky: partnerSearchKy, ru: partnerSearchRu, en: partnerSearchEn },
};

export const VALIDATION_TEXTS: Record<Language, Texts<string>> = {
  ky: validationKy,
  ru: validationRu,
  en: validationEn,
};
