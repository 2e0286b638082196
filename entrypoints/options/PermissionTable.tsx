import { PERMISSION_NOTES } from '../../core/help/permissions.ts';
import { say } from '../../platform/say.ts';
import { manifestPermissions } from '../../platform/watch-sites.ts';

/** What Minuted may do in this browser, why, and what works without it. */
export function PermissionTable() {
  const asked = manifestPermissions();
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">{say('permissionTable_whatMinutedMayDoAndWhy')}</h2>
      <p>{say('permissionTable_noneOfTheseLetsMinutedSee')}</p>
      <dl class="permissions">
        {PERMISSION_NOTES.filter(({ name }) => asked.includes(name)).map(({ name, title, why, without }) => (
          <div key={name} data-permission={name}>
            <dt>
              {title} <code>{name}</code>
            </dt>
            <dd>{why}</dd>
            <dd class="soft">{say('permissionTable_withoutIt', { without })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
