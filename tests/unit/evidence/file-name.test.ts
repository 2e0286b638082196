import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../core/evidence/file-name.ts';

const url = new URL('https://a.example/docs/s1%20High%20needs.pdf?x=1');

describe('fileNameOf', () => {
  it.each([
    [null, 's1 High needs.pdf'],
    ['inline', 's1 High needs.pdf'],
    ['inline; filename=Agenda.pdf', 'Agenda.pdf'],
    ['inline; filename="Agenda; part \\"A\\".pdf"', 'Agenda; part "A".pdf'],
    [`inline; filename="x.pdf"; filename*=UTF-8''Caf%C3%A9%20plan.pdf`, 'Café plan.pdf'],
    ['inline; filename="../../etc/passwd.pdf"', 'passwd.pdf'],
    ['inline; filename="C:\\\\reports\\\\a.pdf"', 'a.pdf'],
    ["inline; filename*=UTF-8''%E0%A4%A", '%E0%A4%A'],
  ])('%j', (disposition, name) => expect(fileNameOf(disposition, url)).toBe(name));
});
