import { ApprovePasswordReset } from './actions/approve-password-reset.js';
import { BeginPasswordReset } from './actions/begin-password-reset.js';
import { RenewPassword } from './actions/renew-password.js';
import { PasswordResetMail } from './password-reset-mail.js';
import { PasswordResets } from './password-resets.js';
import { PasswordResetsReader } from './password-resets.reader.js';

export { PasswordResetsController } from './password-resets.controller.js';

export const PASSWORD_RESETS = [
  PasswordResets,
  PasswordResetMail,
  PasswordResetsReader,
  BeginPasswordReset,
  ApprovePasswordReset,
  RenewPassword,
];
