import type { GlossaryTerm } from './glossary-term.ts';

/** Words about schools and places, and about papers. */
export const GLOSSARY_SCHOOLS: readonly GlossaryTerm[] = [
  {
    id: 'mainstream',
    term: 'Mainstream school',
    text: 'A school that is for all children. Most children with SEND go to one.',
    more: ['govuk'],
  },
  {
    id: 'special-school',
    term: 'Special school',
    text: 'A school that is only for children with SEND, as a rule with a plan. Many are run by the council or as an academy.',
    more: ['govuk', 'contact'],
  },
  {
    id: 'independent-special-school',
    term: 'Independent special school',
    also: 'INMSS, together with non-maintained special schools',
    text: 'A special school that is run by a charity or a firm, and not by the state. A place there often costs more. For some children it is the only school that fits.',
    more: ['ipsea', 'contact'],
  },
  {
    id: 'resourced-provision',
    term: 'Resourced provision',
    also: 'SEN unit; SRP',
    text: 'A group of places for pupils with SEND inside a mainstream school, with staff who are trained for it.',
    more: ['contact'],
  },
  {
    id: 'out-of-county',
    term: 'Out-of-county',
    also: 'out of area; out of borough',
    text: 'A place at a school outside the area of the council. The home council pays for it. It can be far away, or just over the border.',
    more: ['contact'],
  },
  {
    id: 'alternative-provision',
    term: 'Alternative provision',
    also: 'AP',
    text: 'Teaching outside a usual school, for example for a child who is ill or was put out of school. It is not the same as a special school.',
    more: ['govuk', 'ipsea'],
  },
  {
    id: 'eotas',
    term: 'EOTAS',
    also: 'education otherwise than at school',
    text: 'Teaching that the council arranges for a child for whom no school is right. It may be at home or in other places. It is not the same as home education by choice.',
    more: ['ipsea'],
  },
  {
    id: 'ordinarily-available',
    term: 'Ordinarily available',
    also: 'ordinarily available provision; OAP',
    text: 'What a council thinks that every school can give without extra money. Each council writes its own list.',
    more: ['contact'],
  },
  {
    id: 'school-transport',
    term: 'Home to school transport',
    text: 'The bus, taxi or money that takes a child to school. Some children with SEND have a right to it for free. From 16 on the rules change.',
    more: ['ipsea', 'contact'],
  },
  {
    id: 'preparing-for-adulthood',
    term: 'Preparing for adulthood',
    also: 'PfA; post-16',
    text: 'Help with the step to work, a home and a life of one’s own. Plans from the age of about 14 on must look at it.',
    more: ['contact'],
  },
  {
    id: 'exempt',
    term: 'Exempt item',
    also: 'Part 2; private session',
    text: 'A part of a meeting or a paper that the public may not see. The law lists the reasons, and the agenda has to say which one it is.',
    more: ['govuk'],
  },
];
