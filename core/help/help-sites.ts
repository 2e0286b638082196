/**
 * Where parents find advice, and the rules themselves. First pages, and pages of GOV.UK that have long kept their
 * addresses: deeper ones move.
 */
export const HELP_SITES = {
  ipsea: { name: 'IPSEA', address: 'https://www.ipsea.org.uk/' },
  sendiass: {
    name: 'Council for Disabled Children (finds your SENDIASS)',
    address: 'https://councilfordisabledchildren.org.uk/',
  },
  contact: { name: 'Contact', address: 'https://contact.org.uk/' },
  govuk: {
    name: 'GOV.UK: children with special educational needs',
    address: 'https://www.gov.uk/children-with-special-educational-needs',
  },
  code: {
    name: 'GOV.UK: the SEND code of practice',
    address: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
  },
  tribunal: {
    name: 'GOV.UK: the SEND Tribunal',
    address:
      'https://www.gov.uk/courts-tribunals/first-tier-tribunal-special-educational-needs-and-disability',
  },
  safetyValve: {
    name: 'GOV.UK: safety valve agreements',
    address:
      'https://www.gov.uk/government/publications/dedicated-schools-grant-very-high-deficit-intervention',
  },
} as const;

export type HelpSite = keyof typeof HELP_SITES;
