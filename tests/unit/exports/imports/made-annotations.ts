/** A file as Hypothesis exports it, with invented people and words. */
export const hypothesisExport = {
  export_date: '2026-03-01T10:00:00.000+00:00',
  export_userid: 'acct:reader@hypothes.is',
  client_version: '1.0.0',
  annotations: [
    {
      id: 'one',
      created: '2026-02-01T10:00:00.123456+00:00',
      updated: '2026-02-02T10:00:00.123456+00:00',
      user: 'acct:jo@hypothes.is',
      user_info: { display_name: 'Jo Reader' },
      uri: 'https://council.example/plan.html',
      text: '<script>alert(1)</script> Ask why.',
      tags: ['=1+1', 'budget'],
      group: '__world__',
      document: { title: ['Plan for the year'] },
      target: [
        {
          source: 'https://council.example/plan.html',
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/p[1]',
              startOffset: 0,
              endContainer: '/p[1]',
              endOffset: 9,
            },
            { type: 'TextPositionSelector', start: 812, end: 840 },
            {
              type: 'TextQuoteSelector',
              exact: 'We will manage demand.',
              prefix: 'First. ',
              suffix: ' Then',
            },
          ],
        },
      ],
    },
    {
      id: 'two',
      created: '2026-02-03T10:00:00+00:00',
      updated: '2026-02-03T10:00:00+00:00',
      user: 'acct:sam@hypothes.is',
      uri: 'urn:x-pdf:0123456789abcdef',
      text: '',
      tags: [],
      document: { title: ['Budget'] },
      target: [
        {
          source: 'urn:x-pdf:0123456789abcdef',
          selector: [
            { type: 'TextQuoteSelector', exact: 'Savings of £2m' },
            { type: 'PageSelector', index: 4, label: '5' },
          ],
        },
      ],
    },
    { id: 'three', uri: 'https://council.example/', text: 'A note on the page', target: [{ source: 'x' }] },
    { id: 'four', uri: 'https://council.example/', text: 'I agree', references: ['one'], target: [] },
    {
      id: 'five',
      text: '',
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'From nowhere' }] }],
    },
  ],
};

/** The same words as the first, marked by somebody else. */
export const otherOpinion = {
  ...hypothesisExport.annotations[0],
  id: 'six',
  user_info: { display_name: 'Alex' },
  text: 'Compare with last year.',
  tags: ['compare'],
};

/** Annotations of an invented program, in the looser shapes that the model allows. */
export const foreignCollection = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/c',
  type: ['AnnotationCollection', 'Thing'],
  total: 5,
  first: {
    type: 'AnnotationPage',
    items: [
      {
        type: 'Annotation',
        creator: { type: 'Person', name: 'Jo' },
        created: '2026-02-01T10:00:00+01:00',
        body: { type: 'TextualBody', value: 'Ask why.' },
        target: {
          source: 'https://council.example/plan.html',
          selector: {
            type: 'FragmentSelector',
            value: 'p3',
            refinedBy: { type: 'TextQuoteSelector', exact: 'We will manage demand.' },
          },
        },
      },
      {
        type: 'Annotation',
        bodyValue: 'Plain',
        body: [{ type: 'TextualBody', purpose: ['tagging'], value: 'budget' }],
        target: [
          {
            source: { id: 'https://council.example/budget.pdf', format: 'application/pdf', label: 'Budget' },
            selector: [
              { type: 'TextQuoteSelector', exact: 'Savings of £2m', prefix: 'made ', suffix: ' in' },
              { type: 'TextPositionSelector', start: 10, end: 24 },
              { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc8118', value: 'page=7' },
            ],
          },
        ],
      },
      { type: 'Annotation', target: 'https://council.example/' },
      7,
    ],
  },
};
