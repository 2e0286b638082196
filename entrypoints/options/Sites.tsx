import { useRef } from 'preact/hooks';
import { Said } from '../../components/Said.tsx';
import { Toast } from '../../components/Toast.tsx';
import { groupSites } from '../../core/evidence/group-sites.ts';
import { say } from '../../platform/say.ts';
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
        {say('sites_sites')}
      </h1>
      <p>{say('sites_onTheSitesBelowMinuted')}</p>
      <section aria-labelledby="allowed">
        <h2 id="allowed">{say('sites_sitesYouHaveAllowed')}</h2>
        {origins?.length === 0 && <p data-no-sites>{say('sites_noneMinutedWorksAllTheSame')}</p>}
        {groups.map(({ name, sites }) => (
          <section key={name} data-site-group={name}>
            <h3>{name}</h3>
            <ul class="rows">
              {sites.map(({ origin, host, withSubsites }) => (
                <li key={origin} data-origin={origin}>
                  <span>
                    {host}
                    {withSubsites && <span class="soft"> {say('sites_andTheSitesUnderIt')}</span>}
                  </span>
                  <button type="button" onClick={() => void takeBack([origin], host)}>
                    <Said
                      text="sites_takeBack"
                      parts={{ host }}
                      tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
                    />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p class="row">
          <a class="button" href="welcome.html#councils">
            {say('sites_chooseCouncils')}
          </a>
          {origins && origins.length > 1 && (
            <button
              type="button"
              data-action="take-back-all"
              onClick={() => void takeBack(origins, say('sites_allSites'))}
            >
              {say('sites_takeBackAllSites')}
            </button>
          )}
        </p>
        <p class="soft">{say('sites_yourBrowserHasAListOf')}</p>
      </section>
      <PermissionTable />
      <Toast message={message} onClose={close} />
    </>
  );
}
