/** The element with an id, which the explorer's page is known to hold. */
export function part<Kind extends Element>(id: string): Kind {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the explorer's page has no #${id}`);
  return element as Element as Kind;
}

/** A click that is not asking for another tab or window. */
export function isPlainClick(event: MouseEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
