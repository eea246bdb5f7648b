import type { ResourceScope } from '@boordosh/shared/vocabulary';
import type { Actor } from '../accounts/index.js';
import { type Sql, sql } from '../platform/index.js';

/**
 * The condition on `resources` that narrows them to those this person may know of. It is asked on every read, of every
 * file too, so whoever loses the right has lost it with the next request.
 * @param scope the only one asked for: what stays inside is looked for inside, not among what all schools share
 */
export function visibleTo(actor: Actor, scope?: ResourceScope): Sql {
  const own = sql`resources.school_id = any(${actor.schoolIds}::uuid[])`;
  const verified = actor.verifiedSchoolIds;
  if (verified.length === 0 || scope === 'own-school') return own;
  return sql`(${own} or resources.scope = 'all-schools' or (resources.scope = 'partnership' and ${joinedBoth(verified)}))`;
}

/** Reader and owner have both joined the partnership, and it has not ended. */
const joinedBoth = (schoolIds: readonly string[]): Sql => sql`
  exists (
    select from partnerships
    join participations as reader on reader.partnership_id = partnerships.id and reader.state = 'joined'
    join participations as owner on owner.partnership_id = partnerships.id and owner.state = 'joined'
    where partnerships.id = resources.partnership_id and partnerships.state in ('active', 'paused')
      and reader.school_id = any(${[...schoolIds]}::uuid[]) and owner.school_id = resources.school_id)`;

/** The condition on `resource_files`: past the consent's last day a child is seen in its own school only. */
export const fileVisibleTo = (actor: Actor, today: string): Sql => sql`
  (not resource_files.child_shown or resource_files.consent_until >= ${today}::date
    or resources.school_id = any(${actor.schoolIds}::uuid[]))`;
