const list = (words: string): string[] => words.split(',').map((word) => word.trim());

/** What stands in for the names in braces of `council-sentences.ts`: an invented council's everyday words. */
export const councilWords: Record<string, string[]> = {
  town: list(
    'Northbrook, Aldermere, Castleford Green, Thornby, Wexcombe, Marlow Heath, Stanwick, Easterby, Hollin Moor, ' +
      'Pendle Cross, Ravensford, Ashdown Vale, Kelmarsh, Brackenhurst, Fenny Lane, Oldcote, Saltwick, Upper Dene',
  ),
  name: list(
    'Patel, Okafor, Hughes, Lindqvist, Marsh, Begum, Turner, Kowalski, Fraser, Nwosu, Whitlock, Ahmed, Dunne, Ferris, ' +
      'Castellan, Yates, Osborne, Moreau, Singh, Haddon',
  ),
  service: list(
    'highways, waste collection, libraries, planning, licensing, trading standards, adult social care, housing, ' +
      'public health, street lighting, parks, museums, registration, early years, school admissions, catering, ' +
      'customer contact, revenues and benefits, legal, democratic services, property, fleet, emergency planning, ' +
      'flood risk, children’s social care, youth justice, adult learning, economic growth',
  ),
  place: list(
    'the town hall, the civic centre, the depot, the leisure centre, the market square, the ring road, the library, ' +
      'the community hall, the river path, the business park, the bus station, the day centre, the nursery, the ' +
      'sixth form, the primary school, the car park, the allotments, the recycling centre, the harbour, the old mill',
  ),
  month: list(
    'January, February, March, April, May, June, July, September, October, November, December, the spring, the autumn',
  ),
  year: list('2019, 2021, 2022, 2023-24, 2024-25, 2025-26, 2026, 2027, 2028-29'),
  count: list(
    '12, 17, 24, 38, 61, 104, 146, 215, 330, 412, 560, 1,204, 1,870, 2,315, 4,060, 12,400, three, six, nine, forty',
  ),
  share: list('2%, 3.4%, 7%, 11%, 12.5%, 18%, 26%, 41%, 63%, 72.8%, 90%'),
  money: list('£14,000, £62,500, £240,000, £1.2m, £2.4m, £3.75 million, £6m, £18.1 million, £41k, £310,000'),
  people: list(
    'residents, tenants, carers, staff, visitors, volunteers, apprentices, governors, parents, young people, older ' +
      'people, traders, cyclists, commuters, members, officers, partners, neighbours, families, pupils, drivers, donors',
  ),
  thing: list(
    'the strategy, the business case, the action plan, the contract, the survey, the audit, the consultation, the ' +
      'framework, the timetable, the risk register, the inspection, the partnership, the forecast, the agreement, the ' +
      'policy, the scheme, the review, the register, the capital programme, the pilot, the procurement, the lease',
  ),
  verb: list(
    'review, publish, consider, complete, extend, approve, monitor, renew, describe, deliver, test, fund, revise, ' +
      'explain, record, launch, update, share, discuss, agree, plan, check, open, prepare',
  ),
  quality: list(
    'clear, modest, early, careful, regular, formal, lasting, uneven, welcome, serious, local, national, seasonal, ' +
      'practical, temporary, gradual, wider, better, complex, stable, visible, independent, statutory, annual',
  ),
  topic: list(
    'road safety, council tax, air quality, attendance, recruitment, energy prices, fly-tipping, digital skills, ' +
      'school meals, home energy, tree planting, complaints, fire safety, rough sleeping, cycling, business rates, ' +
      'staff sickness, food hygiene, the demand for housing, reserves, inflation, insurance, building control, noise',
  ),
};
