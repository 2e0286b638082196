import messages from '../public/_locales/en/messages.json' with { type: 'json' };

type Message = { message: string; placeholders?: Record<string, { content: string }> };

// Outside a browser (unit tests, `npm start -- search`) there is nobody to ask for the texts of the interface: this
// answers as `browser.i18n.getMessage` does. To be imported before all that says something.
const all = messages as Record<string, Message>;

function getMessage(key: string, parts: readonly string[] = []): string {
  const { message = '', placeholders = {} } = all[key] ?? {};
  return message.replace(/\$(?:(\w+)\$|(\$))/g, (_, name: string | undefined) => {
    if (name === undefined) return '$';
    return placeholders[name]!.content.replace(/\$(\d)/, (_, at: string) => parts[Number(at) - 1] ?? '');
  });
}

Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
