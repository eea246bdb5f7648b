export { AccountsModule } from './accounts.module.js';
export { JoiningLinkDto } from './dto/member.dto.js';
export { FirstAdministrators } from './first-administrator.js';
export { Actor } from './memberships/actor.js';
export { JoiningLinks, type JoiningLinkView } from './memberships/joining-links.js';
export { type Grant, Memberships } from './memberships/memberships.js';
export { Passwords } from './passwords.js';
export { By } from './sessions/by.decorator.js';
export { sessionCookie } from './sessions/session-cookie.js';
