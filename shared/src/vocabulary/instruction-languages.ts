export const INSTRUCTION_LANGUAGES = ['ky', 'ru', 'uz', 'tg', 'en', 'other'] as const;
export type InstructionLanguage = (typeof INSTRUCTION_LANGUAGES)[number];

/** Languages in which two schools can talk to each other. */
export const COMMUNICATION_LANGUAGES = [...INSTRUCTION_LANGUAGES, 'tr', 'zh', 'de'] as const;
export type CommunicationLanguage = (typeof COMMUNICATION_LANGUAGES)[number];
