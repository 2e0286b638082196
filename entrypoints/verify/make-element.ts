/** An element with a class and children; texts become text nodes, whatever is in them. */
export function makeElement(
  name: string,
  className: string,
  ...children: (string | HTMLElement)[]
): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}
