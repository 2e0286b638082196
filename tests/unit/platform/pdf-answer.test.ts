import { describe, expect, it } from 'vitest';
import { isPdfAnswer } from '../../../platform/pdf-answer.ts';

const answer = (path: string, type: string | null, disposition?: string) =>
  isPdfAnswer({
    url: `https://democracy.a.example/${path}`,
    headers: [
      ...(type === null ? [] : [{ name: 'Content-Type', value: type }]),
      ...(disposition ? [{ name: 'content-disposition', value: disposition }] : []),
    ],
  });

describe('isPdfAnswer', () => {
  it.each([
    ['mgConvert2PDF.aspx?ID=1', 'application/pdf'],
    ['Document.ashx?czJKcaeAi5tUFL1DTL2UE4zNRBcoShgo=x', 'Application/PDF; qs=0.001'],
    ['a', 'application/x-pdf'],
    ['a.PDF?x', 'application/octet-stream'],
    ['a.pdf', null],
    ['get?id=1', 'binary/octet-stream', 'inline; filename="a.pdf"'],
    ['a.pdf', 'application/pdf', 'inline; filename="attachment.pdf"'],
  ])('%s as %s %s is one', (...of) => expect(answer(...(of as [string, string]))).toBe(true));

  it.each([
    ['a.pdf', 'text/html'],
    ['a.zip', 'application/octet-stream'],
    ['a', null],
    ['a', 'application/pdfx'],
    ['a.pdf', 'application/pdf', 'attachment; filename="a.pdf"'],
    ['a.pdf', 'application/octet-stream', 'ATTACHMENT'],
  ])('%s as %s %s is none', (...of) => expect(answer(...(of as [string, string]))).toBe(false));
});
