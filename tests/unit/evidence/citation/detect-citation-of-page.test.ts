import { describe, expect, it } from 'vitest';
import { detect, NOTHING } from './detect.ts';

describe('detectCitation of a web page', () => {
  const kingston = 'https://kingston.moderngov.co.uk/';

  it('reads an agenda of ModernGov', () => {
    const { values, from } = detect(['Home', 'Agenda and minutes'], {
      kind: 'page',
      address: `${kingston}ieListDocuments.aspx?CId=711&MId=10230&Ver=4`,
      title: 'Agenda for Schools Forum on Thursday 15 January 2026, 7:30 pm - Modern Council',
    });
    expect(values).toEqual({
      ...NOTHING,
      council: 'Royal Borough of Kingston upon Thames',
      body: 'Schools Forum',
      meetingDate: '2026-01-15',
    });
    expect(from).toMatchObject({ council: 'host', body: 'web-page' });
  });

  it('reads an agenda by its heading where the title says nothing', () => {
    const opening = ['Agenda and minutes', 'Schools Forum - Thursday 15 January 2026 7.30 pm'];
    const given = {
      kind: 'page' as const,
      address: `${kingston}ieListDocuments.aspx?CId=1`,
      title: 'Council',
    };
    expect(detect(opening, given).values).toMatchObject({ body: 'Schools Forum', meetingDate: '2026-01-15' });
  });

  it('reads an agenda item', () => {
    const opening = [
      'Agenda item',
      'High needs update',
      'Meeting of Cabinet, Tuesday, 4th March, 2025 10.00 am (Item 5.)',
    ];
    const title = 'Agenda item - High needs update - Kent County Council';
    const address = 'https://democracy.kent.gov.uk/mgAi.aspx?ID=112299';
    expect(detect(opening, { kind: 'page', address, title }).values).toEqual({
      council: 'Kent County Council',
      body: 'Cabinet',
      meetingDate: '2025-03-04',
      agendaItem: '5',
      reportTitle: 'High needs update',
      author: null,
    });
  });

  it('reads a decision and an issue', () => {
    const decision = detect(
      ['Decision Maker: Cabinet', 'Decision status: Approved', 'Date of decision: 30/01/2025'],
      {
        kind: 'page',
        address: 'https://democracy.kent.gov.uk/ieDecisionDetails.aspx?ID=9',
        title: 'Decision - 24/00109 - Bus routes - Kent County Council',
      },
    );
    expect(decision.values).toMatchObject({
      body: 'Cabinet',
      meetingDate: '2025-01-30',
      reportTitle: 'Bus routes',
    });
    const issue = detect(['Issue details', 'Meeting: 13/07/2021 - Cabinet (Item 8)'], {
      kind: 'page',
      address: 'https://democracy.kent.gov.uk/ieIssueDetails.aspx?IId=1&PlanId=2&Opt=3',
      title: 'Issue details - Bus routes - Kent County Council',
    });
    expect(issue.values).toMatchObject({ body: 'Cabinet', meetingDate: '2021-07-13', agendaItem: '8' });
  });

  it('reads a meeting of CMIS', () => {
    const given = {
      kind: 'page' as const,
      address:
        'https://norfolkcc.cmis.uk.com/norfolkcc/Meetings/tabid/70/ctl/ViewMeetingPublic/mid/397/Meeting/6876/Committee/3/Default.aspx',
      title: 'Meeting details',
    };
    expect(detect(['Children Select Committee - 4 March 2025'], given).values).toMatchObject({
      council: 'Norfolk County Council',
      body: 'Children Select Committee',
      meetingDate: '2025-03-04',
    });
  });

  it('knows of other pages the council and nothing else', () => {
    const given = { kind: 'page' as const, address: 'https://www.devon.gov.uk/news/', title: 'News' };
    expect(detect(['Cabinet - 4 March 2025'], given).values).toEqual({
      ...NOTHING,
      council: 'Devon County Council',
    });
    const blog = {
      kind: 'page' as const,
      address: 'https://blog.example/',
      title: 'Cabinet on 4 March 2025',
    };
    expect(detect(['Cabinet - 4 March 2025'], blog).values).toEqual(NOTHING);
  });
});
