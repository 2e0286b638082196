/** An HTML element with a class. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

/** A button that does something when it is pressed. */
export function button(text: string, onClick: () => void, className = ''): HTMLButtonElement {
  const made = element('button', className);
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}

/** Writes a text, unless it stands there: what is written again is read out again. */
export function setText(into: Element, text: string): void {
  if (into.textContent !== text) into.textContent = text;
}

/** Shows these children in this order, without those that are no elements; none that stays is moved. */
export function setChildren(parent: Element, wanted: readonly unknown[]): void {
  const children = wanted.filter((child) => child instanceof Element);
  for (const gone of [...parent.children].filter((child) => !children.includes(child))) gone.remove();
  for (const [index, child] of children.entries()) {
    const there = parent.children[index] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  }
}
