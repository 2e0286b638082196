import { useRef } from 'preact/hooks';
import { Toast } from '../../components/Toast.tsx';
import { groupSites } from '../../core/evidence/group-sites.ts';
import { PermissionTable } from './PermissionTable.tsx';
import { useSites } from './use-sites.ts';

/** Which sites are allowed, with the way to take each back, and what each permission is for. */
export function Sites() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { origins, message, takeBack, close } = useSites(heading);
  const groups = groupSites(origins ?? []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        Sites
      </h1>
      <p>
        On the sites below, Minuted highlights phrases by itself. On all others it sleeps until you press its
        button. What it reads stays on your computer.
      </p>
      <section aria-labelledby="allowed">
        <h2 id="allowed">Sites you have allowed</h2>
        {origins?.length === 0 && (
          <p data-no-sites>
            None. Minuted works all the same: press its button on a page to highlight that page, or open a PDF
            in the reader.
          </p>
        )}
        {groups.map(({ name, sites }) => (
          <section key={name} data-site-group={name}>
            <h3>{name}</h3>
            <ul class="rows">
              {sites.map(({ origin, host, withSubsites }) => (
                <li key={origin} data-origin={origin}>
                  <span>
                    {host}
                    {withSubsites && <span class="soft"> and the sites under it</span>}
                  </span>
                  <button type="button" onClick={() => void takeBack([origin], host)}>
                    Take back<span class="visually-hidden"> {host}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p class="row">
          <a class="button" href="welcome.html#councils">
            Choose councils
          </a>
          {origins && origins.length > 1 && (
            <button
              type="button"
              data-action="take-back-all"
              onClick={() => void takeBack(origins, 'all sites')}
            >
              Take back all sites
            </button>
          )}
        </p>
        <p class="soft">
          Your browser has a list of its own, on its page for add-ons. There you can also choose that Minuted
          runs only “on click”. What you change there shows here at once. Quotes that you saved stay in any
          case.
        </p>
      </section>
      <PermissionTable />
      <Toast message={message} onClose={close} />
    </>
  );
}
