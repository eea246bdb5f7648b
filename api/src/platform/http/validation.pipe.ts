import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { VALIDATION_CODES, type ValidationCode } from '@boordosh/shared/vocabulary';
import { type FieldProblem, ValidationFailed } from '../errors/app-error.js';
import { rememberRules } from './remembered-rules.js';

/** Unknown fields are refused, never dropped; nothing is converted silently. */
export function validationPipe(): ValidationPipe {
  rememberRules();
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new ValidationFailed(errors.flatMap((error) => problemsOf(error, ''))),
  });
}

function problemsOf(error: ValidationError, prefix: string): FieldProblem[] {
  const path = prefix === '' ? error.property : `${prefix}.${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    path,
    code: codeOf(rule, message),
    params: (error.contexts?.[rule] as FieldProblem['params']) ?? {},
  }));
  // One word a field is enough: the first rule that failed.
  const [first] = own;
  return [...(first ? [first] : []), ...(error.children ?? []).flatMap((child) => problemsOf(child, path))];
}

/** The rules of `fields.ts` carry their code as their message; the validator's own ones get the nearest word. */
function codeOf(rule: string, message: string): ValidationCode {
  if (rule === 'whitelistValidation') return 'unknown-field';
  return VALIDATION_CODES.find((code) => code === message) ?? 'wrong-type';
}
