import { PERMISSION_NOTES } from '../../core/help/permissions.ts';
import { manifestPermissions } from '../../platform/watch-sites.ts';

/** What Minuted may do in this browser, why, and what works without it. */
export function PermissionTable() {
  const asked = manifestPermissions();
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">What Minuted may do, and why</h2>
      <p>None of these lets Minuted see your other pages, and none sends anything anywhere.</p>
      <dl class="permissions">
        {PERMISSION_NOTES.filter(({ name }) => asked.includes(name)).map(({ name, title, why, without }) => (
          <div key={name} data-permission={name}>
            <dt>
              {title} <code>{name}</code>
            </dt>
            <dd>{why}</dd>
            <dd class="soft">Without it: {without}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
