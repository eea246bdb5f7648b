export { keptBackups, onOneDisk } from './backups/kept-backups.js';
export { Clock } from './clock/clock.js';
export { ENVIRONMENT, type Environment } from './config/environment.js';
export { SecretKey } from './config/secret-key.js';
export { Database } from './database/database.js';
export { PREPARATION_LOCK } from './database/migrate.js';
export { Signals } from './database/signals.js';
export { allOf, instantText, jsonOf, Sql, sql } from './database/sql.js';
export { type Caller, type Queryable, Transaction } from './database/transaction.js';
export { constraintMeans } from './database/write-conflicts.js';
export {
  AlreadyThere,
  AppError,
  type FieldProblem,
  Forbidden,
  NotFound,
  Stale,
  ValidationFailed,
  VerbNotAllowed,
} from './errors/app-error.js';
export { FileStore } from './files/file-store.js';
export type { AcceptedFile } from './files/intake/accepted-file.js';
export { FileIntake } from './files/intake/file-intake.js';
export { MEDIA_TYPES } from './files/intake/media-types.js';
export { UnsettledFiles } from './files/unsettled-files.js';
export { download } from './http/attachment.js';
export * from './http/contact-fields.js';
export * from './http/fields.js';
export { rule } from './http/field-rules.js';
export { Id } from './http/id.decorator.js';
export { Idempotent } from './http/idempotent.decorator.js';
export { IfMatch } from './http/if-match.js';
export { FilePart, Incoming, type IncomingFile, ReceivesFile } from './http/incoming-file.js';
export { Json } from './http/json.js';
export { AskedAgain, Kept } from './http/kept.js';
export { LocalNameDto, Names } from './http/local-name.dto.js';
export { LocalTextDto } from './http/local-text.dto.js';
export { DEFAULT_PAGE, pageOf, PageQuery, readCursor } from './http/paging.dto.js';
export { PUBLIC, Public } from './http/public.decorator.js';
export { Replies, RepliesFile, RepliesNothing } from './http/replies.decorator.js';
export { requestContext } from './http/request-context.js';
export { writtenPage, type WrittenPage } from './http/written-page.js';
export { validationPipe } from './http/validation.pipe.js';
export { repeating, type Repeating } from './jobs/repeating.js';
export { hashToken, makeToken } from './links/single-purpose-token.js';
export { Outbox } from './mail/outbox.js';
export { PlatformModule } from './platform.module.js';
