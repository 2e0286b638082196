import type { GlossaryTerm } from './glossary-term.ts';

/** Words about money, and about deals on it. */
export const GLOSSARY_MONEY: readonly GlossaryTerm[] = [
  {
    id: 'dsg',
    term: 'DSG',
    also: 'dedicated schools grant',
    text: 'The money that the government gives each council for schools and early years. It may be spent on nothing else. It comes in four parts, which are called blocks.',
    more: ['govuk'],
  },
  {
    id: 'high-needs-block',
    term: 'High needs block',
    also: 'HNB; high needs budget',
    text: 'The part of the DSG for children with SEND who need a lot of help. It pays for places in special schools, and for the extra help that is in plans.',
    more: ['safetyValve'],
  },
  {
    id: 'dsg-deficit',
    term: 'DSG deficit',
    text: 'What a council has spent on top of its DSG, over the years. In most places it comes from the high needs block.',
    more: ['safetyValve'],
  },
  {
    id: 'statutory-override',
    term: 'Statutory override',
    text: 'A rule that keeps a DSG deficit apart from the other money of a council. Without it, some councils could not set a budget. It has an end date, which has been moved before.',
    more: ['govuk'],
  },
  {
    id: 'safety-valve',
    term: 'Safety valve',
    also: 'safety valve agreement',
    text: 'A deal between the Department for Education (DfE) and a council that owes a lot on its DSG. The council gets money in steps, and in return it has to carry out a plan to bring its spending down. The deals were put on GOV.UK.',
    more: ['safetyValve', 'ipsea', 'contact'],
  },
  {
    id: 'delivering-better-value',
    term: 'Delivering Better Value',
    also: 'DBV in SEND',
    text: 'Help from the Department for Education (DfE) for councils that owe a lot on their DSG, but not the most. It gave them advice and a grant for changes. It did not pay off the deficit.',
    more: ['contact'],
  },
  {
    id: 'notional-sen-budget',
    term: 'Notional SEN budget',
    text: 'A part of a school’s own budget that is meant for pupils with SEND. It is a guide: the money does not come in a purse of its own. Schools are expected to pay the first part of a pupil’s extra help from their budget.',
    more: ['govuk'],
  },
  {
    id: 'top-up',
    term: 'Top-up funding',
    also: 'element 3',
    text: 'Money from the high needs block for one pupil, on top of what the school has to pay itself. The amount often goes by bands.',
    more: ['contact'],
  },
  {
    id: 'personal-budget',
    term: 'Personal budget',
    text: 'Money for some of the help in a plan, which the family may have a say in, or look after itself.',
    more: ['govuk', 'ipsea'],
  },
  {
    id: 'mitigation',
    term: 'Mitigations',
    also: 'mitigated and unmitigated forecast',
    text: 'Steps that are meant to save money. An “unmitigated” forecast shows the cost if nothing changes. A “mitigated” one shows it if all the steps work.',
    more: ['safetyValve'],
  },
  {
    id: 'schools-forum',
    term: 'Schools forum',
    text: 'A group of people from schools and nurseries in the area. The council must ask it about the DSG, and for some things it needs a yes. Its papers are public.',
    more: ['govuk'],
  },
];
