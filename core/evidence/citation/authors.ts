/** "Anna Davies", "Mr B J Sweetland", "Dr Rachel O'Neill": a person's name and nothing else. */
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof(?:essor)?|Cllr|Councillor)\.?\s+)?\p{Lu}[\p{L}'’-]*\.?(?:\s+\p{Lu}[\p{L}'’-]*\.?){1,3}(?:\s*\(.*\))?$/u;
/** Words of posts and of departments. */
const POST =
  /\b(?:director|directors|head|officer|manager|cabinet|member|leader|service|services|council|education|children|people|corporate|interim|assistant|deputy|chief|executive|lead|adviser|finance|care|health|democratic|traded|public|social|adult|strategic|commissioning|consultant|of|and|for|the)\b/iu;

/**
 * The people a report is from, one after the other with "; " between them: a line that begins with a name and a comma,
 * or follows a line that ends with one, begins the next. Without contact details; null for words that name nobody.
 */
export function authorsIn(lines: readonly string[]): string | null {
  const people: string[] = [];
  for (const line of lines) {
    if (/[@]|\b(?:tel|telephone|e-?mail)\b|\d{5,}/iu.test(line)) break;
    const last = people.at(-1);
    if (last === undefined || beginsPerson(line) || endsPerson(last)) people.push(line);
    else people[people.length - 1] = `${last} ${line}`;
  }
  const authors = people.map((person) => person.replace(/[\s,;.]+$/u, '')).filter(Boolean);
  const words = authors.join('; ');
  return /\p{Lu}\p{L}+\s\p{L}/u.test(words) && words.length <= 400 ? words : null;
}

function beginsPerson(line: string): boolean {
  const [name = '', ...rest] = line.split(/,\s*|\s+[-–—]\s+/u);
  return isName(name) || (rest.length > 0 && isName(rest.at(-1)!) && POST.test(name));
}

/** "Director of Education, Anna Davies", or a name alone. */
function endsPerson(person: string): boolean {
  return isName(person.split(/,\s*/u).at(-1)!);
}

function isName(words: string): boolean {
  return NAME.test(words.trim()) && !POST.test(words);
}
