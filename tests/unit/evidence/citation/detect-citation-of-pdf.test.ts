import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CITED_FIELDS } from '../../../../core/evidence/citation.ts';
import { citationFacts } from '../../../../core/evidence/citation/citation-facts.ts';
import { detectCitation } from '../../../../core/evidence/citation/detect-citation.ts';
import { readFacts } from '../../../../scripts/measure-citations/read-facts.ts';
import { readingOf } from '../../phrases/reading-of.ts';
import { detect, NOTHING } from './detect.ts';

describe('detectCitation of a PDF', () => {
  it('reads the title that a committee system wrote into a pack', () => {
    const title = '(Public Pack)Agenda Document for Cabinet, 23/04/2025 18:00';
    const { values, from } = detect(['Words.'], {
      title,
      address: 'https://democracy.medway.gov.uk/documents/g7808/Public%20reports%20pack.pdf?T=10',
    });
    expect(values).toEqual({
      ...NOTHING,
      council: 'Medway Council',
      body: 'Cabinet',
      meetingDate: '2025-04-23',
    });
    expect(from).toMatchObject({ council: 'host', body: 'metadata', meetingDate: 'metadata' });
  });

  it('reads what a supplement is about', () => {
    const title =
      '(Public Pack)Item 7 - Supplementary - 26/00012 - Bus routes Agenda Supplement for Schools Forum, 02/03/2026 10:00';
    expect(detect(['Dear Member', 'Date: 27 February 2026'], { title }).values).toMatchObject({
      body: 'Schools Forum',
      meetingDate: '2026-03-02',
      agendaItem: '7',
      reportTitle: 'Bus routes',
    });
  });

  it.each([
    'Public%20reports%20pack%20Tuesday%2016-Sep-2025%2014.00%20Cabinet.pdf?T=10',
    'Agenda_frontsheet_16th-Sep-2025_14.00_Cabinet.pdf',
    'Printed minutes Tuesday 16-Sep-2025 14.00 Cabinet.pdf',
  ])('reads the file name %s', (name) => {
    const { values, from } = detect([], { address: `https://kingston.moderngov.co.uk/documents/g1/${name}` });
    expect(values).toMatchObject({
      council: 'Royal Borough of Kingston upon Thames',
      body: 'Cabinet',
      meetingDate: '2025-09-16',
    });
    expect(from).toMatchObject({ body: 'address', meetingDate: 'address' });
  });

  it('reads the head of a report in a table', () => {
    const blocks = [
      'From:\tAnna Davies, Cabinet Member for Children,\nYoung People and Education\nBen Okoro, Corporate Director',
      'To:\tSchools Forum – 4th March 2026',
      'Subject:\t26/00012 - High needs block: the\nplan for three years',
      'Classification:\tUnrestricted',
      'Summary: Kent County Council has a duty.',
    ];
    expect(detect(blocks)).toMatchObject({
      values: {
        council: 'Kent County Council',
        body: 'Schools Forum',
        meetingDate: '2026-03-04',
        agendaItem: null,
        reportTitle: 'High needs block: the plan for three years',
        author:
          'Anna Davies, Cabinet Member for Children, Young People and Education; Ben Okoro, Corporate Director',
      },
      from: { body: 'first-page', reportTitle: 'first-page', author: 'first-page' },
    });
  });

  it('reads the head of a report in lines', () => {
    const head = [
      'Report to: Children and Families Scrutiny Committee',
      'Date: 7 March 2026',
      'Agenda item: 6',
      'Report title: Home to school transport',
      'Report of: Director of Education',
      'Wards affected: All',
    ].join('\n');
    expect(detect([head, 'Rutland County Council', '1. Summary']).values).toMatchObject({
      body: 'Children and Families Scrutiny Committee',
      meetingDate: '2026-03-07',
      agendaItem: '6',
      reportTitle: 'Home to school transport',
      author: 'Director of Education',
    });
  });

  it('reads labels above their values', () => {
    const blocks = [
      'Decision to be taken by:\tDecision number:',
      'Cabinet\t26/00012',
      'Report title:',
      'Parks',
    ];
    expect(detect(blocks).values).toMatchObject({ body: 'Cabinet', reportTitle: 'Parks' });
  });

  it('reads the front sheet of an agenda and the heading of minutes', () => {
    const sheet = [
      'AGENDA',
      'CABINET',
      'Tuesday, 4th March, 2025, at 10.00 am',
      '1. Apologies',
      '3. Minutes of 30 January 2025',
    ];
    expect(detect(sheet).values).toMatchObject({ body: 'Cabinet', meetingDate: '2025-03-04' });
    const minutes = [
      'DEVON COUNTY COUNCIL',
      'MINUTES of a meeting of the Schools Forum held at County Hall on Thursday, 13 February 2025.',
      'Minutes of the meeting of the Cabinet held on 9 January 2025',
    ];
    expect(detect(minutes).values).toMatchObject({
      council: 'Devon County Council',
      body: 'Schools Forum',
      meetingDate: '2025-02-13',
    });
  });

  it('takes the stamp of a single report, and none of a pack with many', () => {
    const reading = readingOf(['One.', 'Two.'], [1, 2]);
    const stamp = (...items: (string | null)[]) => {
      const pages = reading.pages.map((span, at) => ({
        ...span,
        marks: { packPage: null, reportPage: null, agendaItem: items[at] ?? null },
      }));
      const facts = citationFacts({ kind: 'pdf', address: 'file:a.pdf', title: '' }, { ...reading, pages });
      return detectCitation(facts).agendaItem;
    };
    expect(stamp('9')).toEqual({ detected: '9', from: 'stamp', typed: null });
    expect(stamp('9', '10').detected).toBeNull();
  });

  it('takes the title of a paper only where its first page begins with it', () => {
    const given = { title: 'Needs assessment of vulnerable children' };
    expect(detect(['Needs assessment of\nvulnerable children', 'Text.'], given).values).toMatchObject({
      reportTitle: 'Needs assessment of vulnerable children',
    });
    expect(detect(['Something else', 'Text.'], given).values).toEqual(NOTHING);
    expect(detect(['Executive Summary'], { title: 'Executive Summary' }).values).toEqual(NOTHING);
    expect(detect(['Kent County Council'], { title: 'Kent County Council' }).values.reportTitle).toBeNull();
  });

  it.each([
    [
      'an inspected council',
      ['London Borough of Hackney', 'Inspection of services for children', 'Ofsted writes this.'],
    ],
    ['a council in a sentence', ['School policy', 'We follow guidance by Devon County Council.']],
    [
      'a town of the same name',
      ['Mid Devon District Council wrote to East Suffolk Council about council tax.'],
    ],
    ['two councils', ['From Kent County Council to Medway Council', 'a@kent.gov.uk, b@medway.gov.uk']],
  ])('names no council for %s', (_, blocks) => {
    expect(detect(blocks).values.council).toBeNull();
  });

  it.each([
    ['dates of an inspection', ['Local Board', 'Inspection dates: 8 to 12 July 2024']],
    ['a meeting that was', ['At the meeting of the Cabinet held on 30 January 2025 it was agreed.']],
    ['the members of a body', ['To:\tAll Members of the County Council', 'Date:\t5 February 2025']],
    ['a room', ['Council Chamber', '5 February 2025']],
    ['a date that is none', ['CABINET', '31 February 2025']],
  ])('names no meeting for %s', (_, blocks) => {
    const { body, meetingDate } = detect(blocks).values;
    expect([body, meetingDate]).toEqual([null, null]);
  });

  it('reads the sample that comes with Minuted', async () => {
    const path = fileURLToPath(
      new URL('../../../../public/samples/northbrook-high-needs-report.pdf', import.meta.url),
    );
    const citation = detectCitation(await readFacts(path, 'file:northbrook.pdf'));
    expect(CITED_FIELDS.map((name) => citation[name].detected)).toEqual([
      'Northbrook Council',
      'Schools Forum',
      '2026-11-12',
      '6',
      'High needs recovery plan',
      'Director of Education',
    ]);
  });

  it('takes no date from a letter', () => {
    const letter = ['Date: 29 January 2025', 'To: Cabinet', 'Dear Member'];
    expect(detect(letter).values).toEqual(NOTHING);
  });

  it('bears a paper without text and addresses that are none', () => {
    expect(detect([], { address: 'file:%.pdf', title: '   ' }).values).toEqual(NOTHING);
    expect(detect(['\t\t', ':', '  '], { address: 'no address' }).values).toEqual(NOTHING);
  });
});
